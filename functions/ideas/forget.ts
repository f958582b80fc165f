import * as z from 'zod/mini'
import { listAll, write } from '../data/database.ts'
import { listenEach } from '../http/listen.ts'
import { ideaOf } from './store.ts'
import { stored } from './stored.ts'

const keyed = z.object({ pk: z.string(), sk: z.string() })
const fileKey = z.object({ pk: z.string() })

/** Reactions, history and counts; the idea itself is gone. */
const forgetParts = async (pk: string): Promise<void> => {
  const parts = await listAll('ideas', { of: ['pk', pk] }, keyed)
  for (const { pk, sk } of parts) await write({ remove: 'ideas', key: { pk, sk } })
}

/** How to reach the author, and help that others offered. */
const forgetContacts = async (pk: string, contact: string): Promise<void> => {
  const offers = await listAll('contacts', { of: ['pk', pk], begins: ['sk', 'offer#'] }, keyed)
  for (const { pk, sk } of [...offers, { pk: contact, sk: 'contact' }])
    await write({ remove: 'contacts', key: { pk, sk } })
}

/** Also those of a change that no moderator read; their bytes follow (`files/forget.ts`). */
const forgetFiles = async (id: string): Promise<void> => {
  const files = await listAll('files', { index: 'idea', of: ['idea', id] }, fileKey)
  for (const { pk } of files) await write({ remove: 'files', key: { pk } })
}

/** When the table forgets an idea (30 days after it was withdrawn), all that hangs on it is forgotten too. */
export const listen = listenEach(async ({ before, after }) => {
  if (!before || after || keyed.parse(before).sk !== 'idea') return
  const { pk, id, contact } = stored.parse(before)
  // It came back from a backup since.
  if (await ideaOf(id)) return
  await forgetFiles(id)
  await forgetContacts(pk, contact)
  await forgetParts(pk)
})

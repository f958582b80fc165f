import * as z from 'zod/mini'
import { documentOf } from '../applications/store.ts'
import { type StoredVersion, storedVersion } from '../applications/stored.ts'
import { listenEach } from '../http/listen.ts'
import { origin } from '../http/settings.ts'
import { addressOf } from '../notices/addresses.ts'
import { closingNl, greetingNl } from '../notices/letters-nl.ts'
import { post } from '../notices/post.ts'
import { isKnown, keepSent } from '../notices/store.ts'
import { termOf } from '../rounds/rules.ts'
import { roundById } from '../rounds/store.ts'
import { pdfOf } from './pdf.ts'
import { receiptLetterOf, receiptOf } from './receipt.ts'
import { receiptTemplate } from './template.ts'

const sortKey = z.object({ sk: z.string(), did: z.optional(z.string()) })

/**
 * The receipt of a submitted application with its copy. A failure of the mail service fails this change, so that the
 * stream tells it again; what was sent is remembered, so that it goes once.
 */
const sendReceipt = async (version: StoredVersion): Promise<void> => {
  const { application, number, hash, by } = version
  const letter = {
    id: `${application}-${number}-application`,
    idea: application,
    kind: 'application',
    to: `person#${by}`,
  } as const
  if (await isKnown(letter.id)) return
  const document = documentOf(version)
  const [address, round] = await Promise.all([addressOf(application, letter.to), roundById(document.round.id)])
  if (!address) return
  const until = round && termOf(round, 'applications')?.until
  const own = round?.letters.receipt?.nl
  const { subject, text, file } = receiptLetterOf(document, hash, { origin: origin(), until, own })
  const words = [greetingNl, ...text, closingNl(origin())].join('\n\n')
  const pdf = pdfOf(receiptTemplate, receiptOf(document, hash), document.submittedAt)
  await post(address, subject, words, { name: file, type: 'application/pdf', bytes: pdf })
  const now = new Date().toISOString()
  await keepSent({ ...letter, subject, text: '', dueAt: now }, now)
}

/** A newly frozen version gets its receipt; imported ones were not sent by anybody who waits for one. */
export const listen = listenEach(async ({ before, after }) => {
  if (before || !after) return
  const { sk, did } = sortKey.parse(after)
  if (sk.startsWith('version#') && did === 'submitApplication') await sendReceipt(storedVersion.parse(after))
})

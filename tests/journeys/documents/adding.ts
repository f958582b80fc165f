import { createHash, randomUUID } from 'node:crypto'
import { attachments } from '../../../functions/attachments/contract.ts'
import type { FrozenDocument } from '../../../functions/attachments/rules.ts'
import { settings } from '../../platform.ts'
import type { Given, Traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'

/** A file as somebody has it on a device. */
export type OnDevice = { name: string; bytes: Buffer; modified: number }

/** A PDF with one empty page and as many bytes as asked. */
export const pdf = (name = 'Begroting.pdf', size = 600): OnDevice => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ].map((body, at) => `${at + 1} 0 obj${body}endobj\n`)
  const head = Buffer.from(`%PDF-1.4\n${objects.join('')}`)
  const tail = Buffer.from('\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  const filler = Buffer.alloc(Math.max(0, size - head.length - tail.length), '% filler\n')
  return { name, bytes: Buffer.concat([head, filler, tail]), modified: 1_760_000_000_000 }
}

export const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

type Announce = Given<typeof attachments.announceAttachment>
/** What the browser says of a chosen file. */
export const announcing = (
  id: string,
  { name, bytes, modified }: OnDevice,
  more: Partial<Announce> = {},
): Announce => ({
  id,
  key: randomUUID(),
  title: name.replace(/\.[^.]*$/, ''),
  type: 'application/pdf',
  name,
  size: bytes.length,
  modified,
  ...more,
})

/** Sends parts that are still missing, `most` of them. */
export const sendLeft = async (who: Traveller, id: string, file: string, { bytes }: OnDevice, most = 99) => {
  const { left } = await who.ask(attachments.attachmentParts, { id, file })
  for (const { url, from, until } of left.slice(0, most)) {
    const taken = await fetch(url, { method: 'PUT', body: new Uint8Array(bytes.subarray(from, until)) })
    if (!taken.ok) throw new Error(`a part was refused: ${taken.status} ${await taken.text()}`)
  }
  return left.map(part => part.number)
}

/** Adds a whole file. @returns what the platform calls it */
export const add = async (who: Traveller, id: string, given: OnDevice, more: Partial<Announce> = {}) => {
  const { file } = await who.ask(attachments.announceAttachment, announcing(id, given, more))
  await sendLeft(who, id, file, given)
  await who.ask(attachments.finishAttachment, { id, file })
  return file
}

/** The documents once every file was checked. */
export const checked = (who: Traveller, id: string) =>
  soon(
    () => who.ask(attachments.listAttachments, { id }),
    ({ documents }) =>
      documents.every(({ versions }) => versions.every(({ state }) => state !== 'waiting' && state !== 'checking')),
    60,
  )

/** Has a submitted sample application name a document, as if its alliance had sent it along. */
export const putBeside = async (application: string, document: FrozenDocument): Promise<void> => {
  Object.assign(process.env, settings)
  const store = await import('../../../functions/applications/store.ts')
  const card = await store.cardById(application)
  const version = card && (await store.versionOf(application, card.version))
  if (!card || !version) throw new Error('no such application')
  const number = card.version + 1
  const next = { ...store.documentOf(version), number, documents: [document] }
  const { canonical, hash } = store.sealed(next)
  const { pk, sk, by, did, at, why, ...plain } = card
  await store.keepFrozen({ ...plain, version: number, hash }, canonical, { by: 'test', did: 'test', at })
}

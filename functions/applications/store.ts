import { createHash } from 'node:crypto'
import { get, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import type { Card } from './application.ts'
import { canonical, type Frozen, frozen } from './frozen.ts'
import { type StoredCard, type StoredVersion, storedCard, storedPointer, storedVersion } from './stored.ts'

const cardKey = (round: string, id: string) => ({ pk: `round#${round}`, sk: `application#${id}` })
const pointerKey = (id: string) => ({ pk: `application#${id}`, sk: 'card' })
const versionKey = (id: string, number: number) => ({
  pk: `application#${id}`,
  sk: `version#${String(number).padStart(4, '0')}`,
})

/** Every application of a round that was ever submitted or imported, withdrawn ones too. */
export const cardsOf = (round: string): Promise<StoredCard[]> =>
  listAll('applications', { of: ['pk', `round#${round}`], begins: ['sk', 'application#'] }, storedCard)

/** The card of one application, or undefined before it was submitted. */
export const cardById = async (id: string): Promise<StoredCard | undefined> => {
  const pointer = await get('applications', pointerKey(id), storedPointer)
  return pointer && get('applications', cardKey(pointer.round, id), storedCard)
}

/** One frozen version as kept. */
export const versionOf = (id: string, number: number): Promise<StoredVersion | undefined> =>
  get('applications', versionKey(id, number), storedVersion)

/** All frozen versions, oldest first. */
export const versionsOf = (id: string): Promise<StoredVersion[]> =>
  listAll('applications', { of: ['pk', `application#${id}`], begins: ['sk', 'version#'] }, storedVersion)

/** What was frozen in a version. */
export const documentOf = ({ canonical: text }: Pick<StoredVersion, 'canonical'>): Frozen =>
  frozen.parse(JSON.parse(text))

/** The text of a frozen document and its SHA-256, hexadecimal. */
export const sealed = (document: Frozen): { canonical: string; hash: string } => {
  const text = canonical(document)
  return { canonical: text, hash: createHash('sha256').update(text).digest('hex') }
}

export type Stamp = { by: string; did: string; at: string; why?: string | undefined }

/**
 * The writes that keep a newly frozen version with its card: all or none together with others of the caller.
 * The first two fail when the same number was frozen before.
 */
export const freezeWrites = (card: Card, text: string, stamp: Stamp): Write[] => {
  const { id, round, version, hash } = card
  const frozenItem = { ...versionKey(id, version), application: id, number: version, hash, canonical: text, ...stamp }
  const isNext =
    version === 1
      ? { if: 'attribute_not_exists(pk)' }
      : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': version - 1 } }
  return [
    { put: 'applications', item: frozenItem, if: 'attribute_not_exists(pk)' },
    { put: 'applications', item: { ...cardKey(round, id), ...card, ...stamp }, ...isNext },
    { put: 'applications', item: { ...pointerKey(id), round } },
  ]
}

/** Keeps a frozen version. @throws Problem `changed` when a write of the caller failed, or another was first */
export const keepFrozen = async (card: Card, text: string, stamp: Stamp, ...more: Write[]): Promise<void> => {
  if (await write(...freezeWrites(card, text, stamp), ...more)) throw new Problem('changed', { current: {} })
}

/** Changes a card that nobody else changed since it was read. @throws Problem `changed` */
export const keepCard = async (before: StoredCard, change: Partial<Card>, stamp: Stamp): Promise<StoredCard> => {
  const next = { ...before, ...change, why: undefined, ...stamp }
  const failed = await write({
    put: 'applications',
    item: next,
    if: '#v = :version AND #at = :at',
    names: { '#v': 'version', '#at': 'at' },
    values: { ':version': before.version, ':at': before.at },
  })
  if (failed) throw new Problem('changed')
  return next
}

import { createHash } from 'node:crypto'
import { get, getMany, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import type { Card } from './application.ts'
import { canonical, type Frozen, frozen } from './frozen.ts'
import {
  type StoredCard,
  type StoredVersion,
  storedCard,
  storedImport,
  storedPointer,
  storedVersion,
} from './stored.ts'

const cardKey = (round: string, id: string) => ({ pk: `round#${round}`, sk: `application#${id}` })
const pointerKey = (id: string) => ({ pk: `application#${id}`, sk: 'card' })
const versionKey = (id: string, number: number) => ({
  pk: `application#${id}`,
  sk: `version#${String(number).padStart(4, '0')}`,
})

/** Where it stands that an upload is at work on a round. */
export const importKey = (round: string, upload: string) => ({ pk: `round#${round}`, sk: `import#${upload}` })

/** A card as everybody sees it: while its upload is at work, what stood there before, if anything. */
const seen = (card: StoredCard, isRunning: boolean): StoredCard | undefined => {
  if (!isRunning) return card
  const { pk, sk, by, did, at } = card
  return card.was && { pk, sk, by, did, at, ...card.was }
}

const runningIn = async (round: string): Promise<string[]> => {
  const of: [string, string] = ['pk', `round#${round}`]
  return (await listAll('applications', { of, begins: ['sk', 'import#'] }, storedImport)).map(({ upload }) => upload)
}

/**
 * Every application of a round that was ever submitted or imported, withdrawn ones too. An upload is seen whole or not at
 * all: what was at work before the cards were read, or is after, may have been half done.
 */
export const cardsOf = async (round: string): Promise<StoredCard[]> => {
  const before = await runningIn(round)
  const of: [string, string] = ['pk', `round#${round}`]
  const cards = await listAll('applications', { of, begins: ['sk', 'application#'] }, storedCard)
  const running = new Set([...before, ...(await runningIn(round))])
  return cards.flatMap(card => seen(card, running.has(card.upload ?? '')) ?? [])
}

/** The card of one application, or undefined before it was submitted. */
export const cardById = async (id: string): Promise<StoredCard | undefined> => {
  const pointer = await get('applications', pointerKey(id), storedPointer)
  const card = pointer && (await get('applications', cardKey(pointer.round, id), storedCard))
  if (!card?.upload) return card
  return seen(card, Boolean(await get('applications', importKey(card.round, card.upload), storedImport)))
}

/** Cards of applications of one round as they are kept, those that an upload is at work on too; in no sure order. */
export const keptCards = (round: string, ids: readonly string[]): Promise<StoredCard[]> =>
  getMany(
    'applications',
    ids.map(id => cardKey(round, id)),
    storedCard,
  )

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

/** Which upload made a card, what stood there before, and which documents go with it. */
export type Made = Pick<StoredCard, 'upload' | 'was' | 'attached'>

/**
 * The writes that keep a newly frozen version with its card: all or none together with others of the caller.
 * The first two fail when the same number was frozen before.
 */
export const freezeWrites = (card: Card & Made, text: string, stamp: Stamp): Write[] => {
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
export const keepFrozen = async (card: Card & Made, text: string, stamp: Stamp, ...more: Write[]): Promise<void> => {
  if (await write(...freezeWrites(card, text, stamp), ...more)) throw new Problem('changed', { current: {} })
}

/** The card with what changes, and the write that keeps it when nobody else changed it since it was read. */
export const changedCard = (before: StoredCard, change: Partial<Card & Made>, stamp: Stamp): [StoredCard, Write] => {
  const next = { ...before, ...change, why: undefined, ...stamp }
  return [
    next,
    {
      put: 'applications',
      item: next,
      if: '#v = :version AND #at = :at',
      names: { '#v': 'version', '#at': 'at' },
      values: { ':version': before.version, ':at': before.at },
    },
  ]
}

/** Changes a card that nobody else changed since it was read. @throws Problem `changed` */
export const keepCard = async (before: StoredCard, change: Partial<Card>, stamp: Stamp): Promise<StoredCard> => {
  const [next, kept] = changedCard(before, change, stamp)
  if (await write(kept)) throw new Problem('changed')
  return next
}

import { freezeWrites, keptCards, type Made, sealed } from '../../applications/store.ts'
import type { StoredCard } from '../../applications/stored.ts'
import type { Write } from '../../data/database.ts'
import type { Round } from '../../rounds/round.ts'
import { cardFor } from '../checking/content.ts'
import { becomes } from '../checking/effect.ts'
import type { KeptRow, StoredUpload } from '../stored.ts'
import type { Effect } from '../upload.ts'
import { inOrder, writeRows } from './writing.ts'

export type Outcome = Record<Effect, number>

/** Keys that one question to the table may hold. */
const mostKeys = 100

/** The cards of these rows as they are kept now, by id. */
export const cardsNow = async (round: string, rows: readonly KeptRow[]): Promise<Map<string, StoredCard>> => {
  const cards = new Map<string, StoredCard>()
  for (let at = 0; at < rows.length; at += mostKeys) {
    const ids = rows.slice(at, at + mostKeys).map(({ id }) => id)
    for (const card of await keptCards(round, ids)) cards.set(card.id, card)
  }
  return cards
}

/** A card without what it was before that and without who did it. */
const bare = ({ pk, sk, by, did, at, why, was, ...card }: StoredCard): NonNullable<Made['was']> => card

/** What one row writes: nothing where this upload did so before, or where it changes nothing. */
const rowWrites = (
  row: KeptRow,
  card: StoredCard | undefined,
  upload: StoredUpload,
  round: Round,
): { effect: Effect; writes: Write[] } => {
  const { id, tenant, importedAt = '', importedBy = '' } = upload
  if (card?.upload === id) return { effect: card.was ? 'changed' : 'fresh', writes: [] }
  const { effect, document } = becomes(row, card, { round, tenant, now: importedAt })
  if (effect === 'same') return { effect, writes: [] }
  const { canonical, hash } = sealed(document)
  const was = card && effect === 'changed' ? bare(card) : undefined
  const stamp = { by: importedBy, did: 'importApplication', at: importedAt }
  const writes = freezeWrites(
    { ...cardFor(document, hash), upload: id, was, attached: document.documents },
    canonical,
    stamp,
  )
  return { effect, writes: inOrder(writes, hash) }
}

/** Writes the applications of these rows. Nobody sees them before the whole upload is ready. */
export const importedRows = async (upload: StoredUpload, round: Round, rows: readonly KeptRow[]): Promise<Outcome> => {
  const cards = await cardsNow(upload.round, rows)
  const found = rows.map(row => rowWrites(row, cards.get(row.id), upload, round))
  await writeRows(found.map(({ writes }) => writes))
  const having = (effect: Effect) => found.filter(each => each.effect === effect).length
  return { fresh: having('fresh'), changed: having('changed'), same: having('same') }
}

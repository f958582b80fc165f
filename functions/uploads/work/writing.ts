import { type Write, write } from '../../data/database.ts'

/** Rows that are written at the same time. */
const atOnce = 6

/**
 * A newly frozen version may be there from an earlier try that did not come to its end: the same text has the same hash.
 * Its card comes last: a row counts as written when that stands.
 */
export const inOrder = ([version, card, ...pointers]: Write[], hash: string): Write[] => {
  if (!version || !card) return []
  const again = { if: 'attribute_not_exists(pk) OR #h = :hash', names: { '#h': 'hash' }, values: { ':hash': hash } }
  return [{ ...version, ...again }, ...pointers, card]
}

/**
 * Keeps the writes of each row one after another, and several rows at once. Lone writes cost half of a transaction; what
 * breaks off is not seen, for its upload is not ready, and is done again.
 * @throws Error when somebody else wrote one of these rows meanwhile: the step is then done again
 */
export const writeRows = async (rows: readonly Write[][]): Promise<void> => {
  const waiting = rows.filter(row => row.length > 0)
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift())
      for (const each of row) if (await write(each)) throw new Error('a row was written by somebody else meanwhile')
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

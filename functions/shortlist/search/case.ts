/**
 * One project as the search sees it: everything a whole number. `rank` is its place by id (string order, from 0),
 * `theme` a place in the list of ceilings, `tranche` 0 for tranche 2 and 1 for tranche 3, `ask` cents, `score` millionths.
 */
export type Item = { rank: number; theme: number; tranche: 0 | 1; ask: number; score: number }

/** What may be chosen from, within a ceiling per theme and a part of the money per tranche (cents, never below zero). */
export type Case = { items: readonly Item[]; ceilings: readonly number[]; keys: readonly [number, number] }

/**
 * A set of projects: what it spends in each tranche, its score, and who is in it. `picks` has one bit per project, the
 * lowest id in the highest place, so that of two sets the larger number holds the first id in which they differ.
 * `loss` is how far the set stays below the bound (a float that only decides how far to look, never who wins).
 */
export type Choice = { spent2: number; spent3: number; score: number; picks: bigint; loss: number }

const bits: bigint[] = []
/** The bit of one of `of` projects in `picks`. */
export const bitOf = (rank: number, of: number): bigint => {
  const place = of - 1 - rank
  const bit = bits[place] ?? 1n << BigInt(place)
  bits[place] = bit
  return bit
}

/** Whose place in `ids` is in the set. */
export const ranksIn = (picks: bigint, of: number): number[] =>
  Array.from({ length: of }, (_, rank) => rank).filter(rank => picks & bitOf(rank, of))

type Compared = Pick<Choice, 'spent2' | 'spent3' | 'score' | 'picks'>

/** The order of preference: most score, then least money, then the lowest ids. Above zero when `a` is the better set. */
export const better = (a: Compared, b: Compared): number =>
  a.score - b.score ||
  b.spent2 + b.spent3 - a.spent2 - a.spent3 ||
  Number(a.picks > b.picks) - Number(a.picks < b.picks)

/** The set without anybody. */
export const nothing: Choice = { spent2: 0, spent3: 0, score: 0, picks: 0n, loss: 0 }

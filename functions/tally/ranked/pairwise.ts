import type { Election, Name, Ranking } from '../ballots.ts'

export type RankedElection<Id extends Name = Name> = Election<Ranking, Id>
/** `wins[a][b]`: how many voters put a before b. */
export type Wins = readonly (readonly number[])[]
/** How strong a win of a over b is: by how much it is won, or by how many it is wanted. */
export type Strength = 'margins' | 'winning-votes'

/** Options that a ballot leaves out stand equal, behind all that it names. */
export const winsOf = ({ options, ballots }: RankedElection): Wins => {
  const size = options.length
  const wins = Array.from(options, () => new Array<number>(size).fill(0))
  for (const { count, tiers } of ballots) {
    const behind = new Set(options.keys())
    for (const tier of tiers) {
      for (const option of tier) behind.delete(option)
      for (const option of tier) {
        const row = wins[option]
        if (row) for (const other of behind) row[other] = (row[other] ?? 0) + count
      }
    }
  }
  return wins
}

/** By how many more a is put before b than b before a. */
export const marginOf = (wins: Wins, a: number, b: number): number => (wins[a]?.[b] ?? 0) - (wins[b]?.[a] ?? 0)

/** Strength of a's win over b; 0 when a does not win. */
export const strengthOf = (wins: Wins, strength: Strength, a: number, b: number): number => {
  const margin = marginOf(wins, a, b)
  if (margin <= 0) return 0
  return strength === 'margins' ? margin : (wins[a]?.[b] ?? 0)
}

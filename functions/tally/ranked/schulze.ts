import type { Name, Outcome } from '../ballots.ts'
import { type RankedElection, type Strength, strengthOf, type Wins, winsOf } from './pairwise.ts'

/** `paths[a][b]`: strength of the strongest path of wins from a to b. `tiers`: all options, those before most others first. */
export type SchulzeRound<Id extends Name> = { wins: Wins; paths: number[][]; tiers: Id[][] }

const strongestPaths = (wins: Wins, strength: Strength): number[][] => {
  const paths = wins.map((row, a) => row.map((_, b) => strengthOf(wins, strength, a, b)))
  for (const [middle, through] of paths.entries())
    for (const from of paths) {
      const first = from[middle] ?? 0
      if (from === through || first === 0) continue
      for (const [to, second] of through.entries()) from[to] = Math.max(from[to] ?? 0, Math.min(first, second))
    }
  return paths
}

/**
 * Schulze (beatpath): a is before b when the strongest path of wins from a to b is stronger than the one back. Schulze,
 * "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method"
 * (2011). All that nobody is before win. Tiers go by how many others each is before; winners can differ in that.
 */
export const schulze = <Id extends Name>(
  election: RankedElection<Id>,
  { strength = 'margins' }: { strength?: Strength } = {},
): Outcome<SchulzeRound<Id>, Id> => {
  const { options } = election
  const wins = winsOf(election)
  const paths = strongestPaths(wins, strength)
  const isBefore = (a: number, b: number): boolean => (paths[a]?.[b] ?? 0) > (paths[b]?.[a] ?? 0)
  const places = [...options.keys()]
  const named = (chosen: readonly number[]): Id[] => options.filter((_, place) => chosen.includes(place))
  const ahead = Map.groupBy(places, a => places.filter(b => isBefore(a, b)).length)
  const tiers = [...ahead].sort(([a], [b]) => b - a).map(([, chosen]) => named(chosen))
  const winners = named(places.filter(b => !places.some(a => isBefore(a, b))))
  return { winners, rounds: [{ wins, paths, tiers }] }
}

import type { Name, Outcome } from '../ballots.ts'
import { highest, type Scored, scored } from '../standing.ts'
import { type RankedElection, type Strength, strengthOf, type Wins, winsOf } from './pairwise.ts'

/** A score is minus the strength of the option's worst defeat: 0 when it loses no duel. */
export type MinimaxRound<Id extends Name> = { wins: Wins; scores: Scored<Id>[] }

/**
 * Minimax: whose worst defeat is least. Simpson (1969), Kramer (1977). All that share it win.
 */
export const minimax = <Id extends Name>(
  election: RankedElection<Id>,
  { strength = 'margins' }: { strength?: Strength } = {},
): Outcome<MinimaxRound<Id>, Id> => {
  const { options } = election
  const wins = winsOf(election)
  const places = [...options.keys()]
  const worst = places.map(a => Math.max(0, ...places.map(b => strengthOf(wins, strength, b, a))))
  const scores = scored(
    options,
    worst.map(defeat => 0 - defeat),
  )
  return { winners: highest(scores), rounds: [{ wins, scores }] }
}

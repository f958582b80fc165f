import type { Name, Outcome } from '../ballots.ts'
import { highest, type Scored, scored } from '../standing.ts'
import { marginOf, type RankedElection, type Wins, winsOf } from './pairwise.ts'

export type CopelandRound<Id extends Name> = { wins: Wins; scores: Scored<Id>[] }

/**
 * Copeland: duels won less duels lost. "A 'reasonable' social welfare function" (1951), after Llull (1299). All with the
 * highest score win.
 */
export const copeland = <Id extends Name>(election: RankedElection<Id>): Outcome<CopelandRound<Id>, Id> => {
  const { options } = election
  const wins = winsOf(election)
  const places = [...options.keys()]
  const scores = scored(
    options,
    places.map(a => places.reduce((sum, b) => sum + Math.sign(marginOf(wins, a, b)), 0)),
  )
  return { winners: highest(scores), rounds: [{ wins, scores }] }
}

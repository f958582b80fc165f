import type { Name, Outcome } from '../ballots.ts'
import { highest, type Scored, scored } from '../standing.ts'
import { marginOf, type RankedElection, winsOf } from './pairwise.ts'

export type BordaRound<Id extends Name> = { scores: Scored<Id>[] }

/**
 * Borda, symmetric: an option's score is how often it is put before others, less how often others are put before it.
 * Equal on the ballot counts for nobody, so short ballots are read fairly. Borda (1781); Young, "An Axiomatization of
 * Borda's Rule" (1974). All with the highest score win.
 */
export const borda = <Id extends Name>(election: RankedElection<Id>): Outcome<BordaRound<Id>, Id> => {
  const { options } = election
  const wins = winsOf(election)
  const places = [...options.keys()]
  const scores = scored(
    options,
    places.map(a => places.reduce((sum, b) => sum + marginOf(wins, a, b), 0)),
  )
  return { winners: highest(scores), rounds: [{ scores }] }
}

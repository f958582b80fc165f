import { describe, expect, test } from 'vitest'
import { borda } from '../../functions/tally/ranked/borda.ts'
import { copeland } from '../../functions/tally/ranked/copeland.ts'
import { irv } from '../../functions/tally/ranked/irv.ts'
import { meek } from '../../functions/tally/ranked/meek.ts'
import { minimax } from '../../functions/tally/ranked/minimax.ts'
import { type RankedElection, winsOf } from '../../functions/tally/ranked/pairwise.ts'
import { rankedPairs } from '../../functions/tally/ranked/rankedPairs.ts'
import { schulze } from '../../functions/tally/ranked/schulze.ts'
import { stv } from '../../functions/tally/ranked/stv.ts'
import { orderOf } from '../../infra/command/ballots/cells.ts'
import { readPoll } from '../../infra/command/ballots/read.ts'
import { rankingsOf } from '../../infra/command/methods/suited.ts'
import { expectedIn, referencePoll, withReference } from './reference.ts'

const winning = { strength: 'winning-votes' } as const
type Rule = (election: RankedElection) => { winners: (string | number)[] }
/** The rules of the reference files in our own words. */
const rules: Readonly<Record<string, Rule>> = {
  borda_symmetric: borda,
  copeland,
  minimax_margins: minimax,
  minimax_winning_votes: each => minimax(each, winning),
  schulze_margins: schulze,
  schulze_winning_votes: each => schulze(each, winning),
  ranked_pairs_margins: rankedPairs,
  ranked_pairs_winning_votes: each => rankedPairs(each, winning),
  irv,
  irv_parallel_universe: irv,
  irv_simultaneous_ties: each => irv(each, { ties: 'all-out' }),
  stv_scottish: each => stv(each, { seats: 3 }),
  stv_meek: each => meek(each, { seats: 3 }),
  stv_wig_droop: each => stv(each, { seats: 3, decimals: null }),
}

type Found = {
  winners_own: number[] | null
  winners_pref_voting: number[] | null
  net_scores?: number[]
  scores?: number[]
  ranking_tiers?: number[][]
}
type Real = { instance: string; pairwise: number[][]; rules: Record<string, Found> }
type File = { ballots?: unknown; raw?: { w: number; cells: (number | '_' | 'X')[] }[]; candidates: string[] }

/** The reference reads cells so that an overvote ends the ballot, and blanks never do. */
const electionOf = (instance: string): RankedElection => {
  const { raw, candidates } = expectedIn<File>(`ranked/${instance}.json`)
  if (!raw) return rankingsOf(referencePoll(`ranked/${instance}.json`))
  const ballots = raw.map(({ w, cells }) => ({ count: w, tiers: orderOf(cells, {}).map(each => [each]) }))
  return { options: [...candidates.keys()], ballots }
}

withReference('real elections: two other programs find the same', () => {
  describe.each(expectedIn<Real[]>('ranked_expected.json'))('$instance', ({ instance, pairwise, rules: found }) => {
    const election = electionOf(instance)
    test('duels', () => expect(winsOf(election)).toEqual(pairwise))
    test.each(Object.entries(found))('%s', (name, expected) => {
      const outcome = rules[name]?.(election)
      expect(outcome?.winners).toEqual(expected.winners_own ?? expected.winners_pref_voting)
      const scores = expected.net_scores ?? expected.scores
      const own = name === 'borda_symmetric' ? borda(election) : copeland(election)
      if (scores) expect(own.rounds[0]?.scores.map(({ score }) => score)).toEqual(scores)
      const tiers = schulze(election, name.endsWith('votes') ? winning : {}).rounds[0]?.tiers
      if (expected.ranking_tiers) expect(tiers).toEqual(expected.ranking_tiers)
    })
  })
})

type Made = { id: string; expected: Record<string, number[] | number[][]>; candidates: string[]; ballots: object[] }
withReference('sixty made-up elections full of ties', () => {
  test.each(expectedIn<Made[]>('ranked_synthetic.json'))('$id', ({ expected, candidates, ballots }) => {
    const election = rankingsOf(readPoll(JSON.stringify({ candidates, ballots })))
    for (const [name, winners] of Object.entries(expected)) {
      const { rounds } = schulze(election, name.includes('winning') ? winning : {})
      expect(name.endsWith('tiers') ? rounds[0]?.tiers : rules[name]?.(election).winners, name).toEqual(winners)
    }
  })
})

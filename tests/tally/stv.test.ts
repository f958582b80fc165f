import { expect, test } from 'vitest'
import type { Ranking } from '../../functions/tally/ballots.ts'
import { irv } from '../../functions/tally/ranked/irv.ts'
import { stv } from '../../functions/tally/ranked/stv.ts'
import { rankingsOf } from '../../infra/command/methods/suited.ts'
import { expectedIn, referencePoll, withReference } from './reference.ts'

type Example = {
  id: string
  seats: number
  ballots: { w: number; r: string }[]
  rounds: Record<string, number>[]
  elected: string[]
}
withReference('worked examples', () => {
  test.each(expectedIn<Example[]>('stv_examples.json'))('$id', ({ seats, ballots, rounds, elected }) => {
    const names = [...new Set(ballots.flatMap(({ r }) => r.split('>')))].sort()
    const read = ballots.map(
      ({ w, r }): Ranking => ({ count: w, tiers: r.split('>').map(name => [names.indexOf(name)]) }),
    )
    const outcome = stv({ options: names, ballots: read }, { seats, decimals: null })
    expect(outcome.winners).toEqual(elected.toSorted())
    expect(outcome.rounds).toHaveLength(rounds.length)
    for (const [at, told] of rounds.entries()) {
      const scores = new Map(outcome.rounds[at]?.scores.map(({ option, votes }) => [option, votes]))
      expect([...scores.keys()].toSorted()).toEqual(Object.keys(told).toSorted())
      for (const [name, votes] of Object.entries(told)) expect(scores.get(name)).toBeCloseTo(votes, 9)
    }
  })
})

type Report = {
  results: { tally: Record<string, string>; threshold: string; inactiveBallots: { exhaustedChoices: string } }[]
}
type RcTab = { raw: { w: number; cells: unknown[] }[]; expected_by_others: { report: Report } }
const asTold = (tally: Record<string, string>) =>
  Object.fromEntries(Object.entries(tally).map(([name, votes]) => [name, Number(votes)]))

withReference('RCTab (Minneapolis), round by round', () => {
  test('Park Board 2013: three seats, write-ins out first, four decimals', () => {
    const path = 'ranked/minneapolis_park_2013.json'
    const { raw, expected_by_others } = expectedIn<RcTab>(path)
    const { titles, outFirst, ...poll } = referencePoll(path)
    const { winners, rounds } = stv(rankingsOf({ titles, outFirst, ...poll }), { seats: 3, decimals: 4, outFirst })
    expect(winners).toEqual([0, 5, 7])
    // RCTab shows the last surplus in a round of its own, when all are elected already.
    const told = expected_by_others.report.results.slice(0, -1)
    expect(rounds).toHaveLength(told.length)
    const blank = raw.filter(({ cells }) => cells.every(cell => cell === '_')).reduce((sum, { w }) => sum + w, 0)
    for (const [at, { tally, threshold, inactiveBallots }] of told.entries()) {
      const round = rounds[at]
      const scores = Object.fromEntries(round?.scores.map(({ option, votes }) => [titles[Number(option)], votes]) ?? [])
      // RCTab goes on to show who was elected before, at the quota.
      const standing = Object.entries(asTold(tally)).filter(
        ([name, votes]) => name in scores || votes !== Number(threshold),
      )
      expect(scores).toEqual(Object.fromEntries(standing))
      expect(round?.quota).toBe(Number(threshold))
      expect((round?.exhausted ?? 0) - blank).toBe(Number(inactiveBallots.exhaustedChoices))
    }
  })

  test('mayor 2017: the same winner with the same votes in the last round', () => {
    const path = 'ranked/minneapolis_mayor_2017.json'
    const told = expectedIn<RcTab>(path).expected_by_others.report.results.at(-1)?.tally ?? {}
    const poll = referencePoll(path)
    const { winners, rounds } = irv(rankingsOf(poll), { outFirst: poll.outFirst })
    expect(winners).toEqual([0])
    const last = rounds.at(-1)?.scores.map(({ option, score }) => [poll.titles[Number(option)], score])
    expect(Object.fromEntries(last ?? [])).toEqual(asTold(told))
  })
})

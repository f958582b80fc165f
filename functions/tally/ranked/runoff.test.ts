import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ranking } from '../ballots.ts'
import { irv } from './irv.ts'
import { meek } from './meek.ts'
import { stv } from './stv.ts'

const options = ['a', 'b', 'c', 'd']
const places = [...options.keys()]
const strict: fc.Arbitrary<Ranking> = fc
  .tuple(fc.shuffledSubarray(places), fc.integer({ min: 1, max: 3 }))
  .map(([order, count]) => ({ count, tiers: order.map(option => [option]) }))
const ballots = fc.array(strict, { minLength: 1, maxLength: 9 })

/** Every way to put out one lowest after another until one is left. */
const everyEnd = (of: readonly Ranking[], left: readonly number[]): Set<number> => {
  if (left.length === 1) return new Set(left)
  const votes = left.map(option => {
    const isFirst = ({ tiers }: Ranking) => tiers.flat().find(each => left.includes(each)) === option
    return of.filter(isFirst).reduce((sum, { count }) => sum + count, 0)
  })
  const lowest = left.filter((_, at) => votes[at] === Math.min(...votes))
  return new Set(
    lowest.flatMap(gone => [
      ...everyEnd(
        of,
        left.filter(each => each !== gone),
      ),
    ]),
  )
}

describe('instant runoff', () => {
  test('parallel universes are all ways to break ties', () => {
    fc.assert(
      fc.property(ballots, of => {
        const ends = everyEnd(of, places)
        expect(irv({ options, ballots: of }).winners).toEqual(options.filter((_, place) => ends.has(place)))
      }),
    )
  })

  test('all-out: who has more than half wins; ballots in another order change nothing', () => {
    fc.assert(
      fc.property(ballots, of => {
        const { winners } = irv({ options, ballots: of }, { ties: 'all-out' })
        expect(irv({ options, ballots: of.toReversed() }, { ties: 'all-out' }).winners).toEqual(winners)
        const votes = places.map(place =>
          of.reduce((sum, { count, tiers }) => sum + (tiers[0]?.[0] === place ? count : 0), 0),
        )
        const all = votes.reduce((sum, each) => sum + each, 0)
        const most = votes.findIndex(each => each * 2 > all)
        if (most >= 0) expect(winners).toEqual([options[most]])
        expect(winners.length).toBeGreaterThan(0)
      }),
    )
  })

  test('equal ranks are refused in words', () => {
    expect(() => irv({ options, ballots: [{ count: 1, tiers: [[0, 1]] }] })).toThrow(/equal/)
  })
})

describe('single transferable vote', () => {
  test.each([5, 4, null])('cut at %s decimals: as many as seats, no vote made of nothing', decimals => {
    fc.assert(
      fc.property(ballots, fc.integer({ min: 1, max: 4 }), (of, seats) => {
        const { winners, rounds } = stv({ options, ballots: of }, { seats, decimals })
        expect(winners).toHaveLength(seats)
        expect(rounds.flatMap(({ elected }) => elected).toSorted()).toEqual(winners)
        const voters = of.reduce((sum, { count }) => sum + count, 0)
        let spent = 0
        for (const { scores, exhausted, surplus, quota } of rounds) {
          const told = scores.reduce((sum, { votes }) => sum + votes, exhausted + spent)
          expect(told).toBeLessThanOrEqual(voters + 1e-9)
          if (decimals === null) expect(told).toBeCloseTo(voters, 9)
          if (surplus !== null) spent += quota
        }
      }),
    )
  })

  test('with one seat the winner is one of an instant runoff', () => {
    fc.assert(
      fc.property(ballots, of => {
        const election = { options, ballots: of }
        expect(irv(election).winners).toContain(stv(election, { seats: 1, decimals: null }).winners[0])
      }),
    )
  })

  test('who is first on more than a quota of ballots is elected', () => {
    const { winners, rounds } = stv(
      {
        options,
        ballots: [
          { count: 60, tiers: [[0], [1], [2]] },
          { count: 25, tiers: [[2]] },
          { count: 15, tiers: [[3]] },
        ],
      },
      { seats: 2 },
    )
    expect(winners).toEqual(['a', 'b'])
    expect(rounds[0]).toMatchObject({ quota: 34, elected: ['a'], surplus: 'a' })
    expect(rounds[1]?.scores.find(({ option }) => option === 'b')).toMatchObject({ votes: 25.9998 })
  })
})

describe("Meek's count", () => {
  test('as many as seats, no vote lost or made, and with one seat as an instant runoff', () => {
    fc.assert(
      fc.property(ballots, fc.integer({ min: 1, max: 4 }), (of, seats) => {
        const { winners, rounds } = meek({ options, ballots: of }, { seats })
        expect(winners).toHaveLength(seats)
        const voters = of.reduce((sum, { count }) => sum + count, 0)
        for (const { scores, exhausted } of rounds)
          expect(scores.reduce((sum, { votes }) => sum + votes, exhausted)).toBeCloseTo(voters, 6)
        const million = of.map(each => ({ ...each, count: each.count * 1_000_000 }))
        expect(meek({ options, ballots: million }, { seats }).winners).toHaveLength(seats)
        if (seats === 1) expect(irv({ options, ballots: of }).winners).toContain(winners[0])
      }),
    )
  })
})

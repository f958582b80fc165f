import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ranking } from '../ballots.ts'
import { borda } from './borda.ts'
import { copeland } from './copeland.ts'
import { minimax } from './minimax.ts'
import { marginOf, type RankedElection, winsOf } from './pairwise.ts'
import { rankedPairs } from './rankedPairs.ts'
import { schulze } from './schulze.ts'

const options = ['a', 'b', 'c', 'd']
const places = [...options.keys()]
/** Weak orders, cut short anywhere. */
const ranking: fc.Arbitrary<Ranking> = fc
  .tuple(
    fc.shuffledSubarray(places),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([order, joined, count]) => {
    const tiers: number[][] = []
    for (const [at, option] of order.entries()) {
      if (at > 0 && joined[at]) tiers.at(-1)?.push(option)
      else tiers.push([option])
    }
    return { count, tiers }
  })
const ballots = fc.array(ranking, { minLength: 1, maxLength: 9 })
const election = (of: readonly Ranking[]): RankedElection<string> => ({ options, ballots: of })

type Rule = (election: RankedElection<string>) => { winners: string[] }
const condorcet: [string, Rule][] = [
  ['copeland', copeland],
  ['minimax', minimax],
  ['minimax, winning votes', each => minimax(each, { strength: 'winning-votes' })],
  ['schulze', schulze],
  ['schulze, winning votes', each => schulze(each, { strength: 'winning-votes' })],
  ['ranked pairs', rankedPairs],
  ['ranked pairs, winning votes', each => rankedPairs(each, { strength: 'winning-votes' })],
]
const all: [string, Rule][] = [['borda', borda], ...condorcet]

/** A ballot with an option one place up, or first when it was not named or equal with others. */
const raised = ({ count, tiers }: Ranking, option: number): Ranking => {
  const at = tiers.findIndex(tier => tier.includes(option))
  if (at > 0 && tiers[at]?.length === 1) {
    const above = tiers[at - 1] ?? []
    return { count, tiers: [...tiers.slice(0, at - 1), [option], above, ...tiers.slice(at + 1)] }
  }
  return {
    count,
    tiers: [[option], ...tiers.map(tier => tier.filter(each => each !== option)).filter(tier => tier.length)],
  }
}

describe.each(all)('%s', (name, rule) => {
  test('is anonymous: order and grouping of ballots change nothing', () => {
    fc.assert(
      fc.property(ballots, of => {
        const apart = of.flatMap(({ count, tiers }) => Array.from({ length: count }, () => ({ count: 1, tiers })))
        expect(rule(election(apart.toReversed())).winners).toEqual(rule(election(of)).winners)
      }),
    )
  })

  test('is neutral: other names in another order, the same winners', () => {
    fc.assert(
      fc.property(ballots, fc.shuffledSubarray(places, { minLength: 4 }), (of, order) => {
        const moved = of.map(({ count, tiers }) => ({
          count,
          tiers: tiers.map(tier => tier.map(each => order.indexOf(each))),
        }))
        const renamed = rule({ options: order.map(place => options[place] ?? ''), ballots: moved })
        expect(renamed.winners.toSorted()).toEqual(rule(election(of)).winners)
      }),
    )
  })

  test('is monotone: a winner that is raised on a ballot still wins', () => {
    fc.assert(
      fc.property(ballots, fc.nat(), (of, which) => {
        const winner = options.indexOf(rule(election(of)).winners[0] ?? '')
        const lucky = which % of.length
        const better = of.map((each, at) => (at === lucky ? raised(each, winner) : each))
        expect(rule(election(better)).winners).toContain(options[winner])
      }),
    )
  })

  test('there is always a winner, also without ballots', () => {
    expect(rule(election([])).winners).toEqual(options)
  })

  if (name !== 'borda')
    test('chooses who beats everybody', () => {
      fc.assert(
        fc.property(ballots, of => {
          const wins = winsOf(election(of))
          const champion = places.find(a => places.every(b => a === b || marginOf(wins, a, b) > 0))
          if (champion !== undefined) expect(rule(election(of)).winners).toEqual([options[champion]])
        }),
      )
    })
})

test("Tideman's and Schulze's own example: the rules part ways", () => {
  const named = (order: string, count: number): Ranking => ({
    count,
    tiers: [...order].map(each => ['ABCDE'.indexOf(each)]),
  })
  const schulzes: Ranking[] = [
    named('ACBED', 5),
    named('ADECB', 5),
    named('BEDAC', 8),
    named('CABED', 3),
    named('CAEBD', 7),
    named('CBADE', 2),
    named('DCEBA', 7),
    named('EBADC', 8),
  ]
  const example = { options: [...'ABCDE'], ballots: schulzes }
  expect(schulze(example).rounds[0]?.tiers.flat().join('')).toBe('EACBD')
  expect(rankedPairs(example).winners).toEqual(['A'])
})

test('ranked pairs follows every order of locking equally strong wins', () => {
  const circle = election([
    { count: 1, tiers: [[0], [1], [2], [3]] },
    { count: 1, tiers: [[1], [2], [0], [3]] },
    { count: 1, tiers: [[2], [0], [1], [3]] },
  ])
  expect(rankedPairs(circle).winners).toEqual(['a', 'b', 'c'])
})

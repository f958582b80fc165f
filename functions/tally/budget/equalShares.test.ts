import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, exactly, type Fraction, fraction } from '../fraction.ts'
import type { BudgetElection } from './election.ts'
import { equalShares, type Utility } from './equalShares.ts'

/** What a voter gives each project, by place; one row per voter. */
type Table = { costs: number[]; budget: number; given: number[][] }
const size = 4
const row = fc.array(fc.constantFrom(0, 0, 1, 2, 3), { minLength: size, maxLength: size })
const tables: fc.Arbitrary<Table> = fc.record({
  costs: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: size, maxLength: size }),
  budget: fc.integer({ min: 1, max: 30 }),
  given: fc.array(row, { minLength: 1, maxLength: 6 }),
})
const electionOf = ({ costs, budget, given }: Table): BudgetElection => ({
  projects: costs.map((cost, place) => ({ id: `p${place}`, cost })),
  budget,
  ballots: {
    kind: 'points',
    ballots: given.map(points => {
      const options = [...points.keys()].filter(place => (points[place] ?? 0) > 0)
      return { count: 1, options, points: options.map(place => points[place] ?? 0) }
    }),
  },
})
/** Approval readings count every point as one. */
const sharesOf = ({ given }: Table, utility: Utility, place: number): number[] =>
  given.map(points => (utility === 'points' ? (points[place] ?? 0) : Math.min(1, points[place] ?? 0)))

const plus = (a: Fraction, b: Fraction) => fraction(a.over * b.under + b.over * a.under, a.under * b.under)
const times = (a: Fraction, by: number) => fraction(a.over * BigInt(by), a.under)
const less = (a: Fraction, b: Fraction) => plus(a, times(b, -1))
const least = (a: Fraction, b: Fraction) => (compare(a, b) <= 0 ? a : b)

/** The price at which backers pay for it: with k of them short, the poorest k; tried one after another. */
const priceFor = (purses: readonly Fraction[], shares: readonly number[], cost: number): Fraction | undefined => {
  const backers = [...shares.keys()].filter(voter => (shares[voter] ?? 0) > 0)
  const worth = (voter: number) => {
    const purse = purses[voter] ?? fraction(0)
    return fraction(purse.over, purse.under * BigInt(shares[voter] ?? 1))
  }
  const poorest = backers.toSorted((a, b) => compare(worth(a), worth(b)))
  let rest = fraction(cost)
  for (const [at, voter] of poorest.entries()) {
    const left = poorest.slice(at).reduce((sum, each) => sum + (shares[each] ?? 0), 0)
    const price = fraction(rest.over, rest.under * BigInt(left))
    if (compare(price, worth(voter)) <= 0) return price
    rest = less(rest, purses[voter] ?? fraction(0))
  }
  return undefined
}

/** Equal shares by the book: every voter, every round, fractions only. */
const byTheBook = (table: Table, utility: Utility, share: Fraction): { order: number[]; prices: string[] } => {
  let purses = table.given.map(() => share)
  const order: number[] = []
  const prices: string[] = []
  for (;;) {
    let best: { place: number; price: Fraction; per: Fraction } | undefined
    for (const [place, cost] of table.costs.entries()) {
      const price = order.includes(place) ? undefined : priceFor(purses, sharesOf(table, utility, place), cost)
      if (!price) continue
      const per = utility === 'cost' ? fraction(price.over, price.under * BigInt(cost)) : price
      if (!best || compare(per, best.per) < 0) best = { place, price, per }
    }
    if (!best) return { order, prices }
    const { place, price } = best
    const shares = sharesOf(table, utility, place)
    purses = purses.map((purse, voter) => less(purse, least(purse, times(price, shares[voter] ?? 0))))
    order.push(place)
    prices.push(exactly(price))
  }
}
const costOf = ({ costs }: Table, order: readonly number[]) =>
  order.reduce((sum, place) => sum + (costs[place] ?? 0), 0)

/** Add1 by the book: one step after another. */
const addedByTheBook = (table: Table, utility: Utility): number[] => {
  const wanted = [...table.costs.keys()].filter(place => table.given.some(points => (points[place] ?? 0) > 0))
  let found: number[] = []
  for (let step = 0; ; step++) {
    const share = fraction(table.budget + step * table.given.length, table.given.length)
    const { order } = byTheBook(table, utility, share)
    if (costOf(table, order) > table.budget) return found
    found = order
    const left = table.budget - costOf(table, order)
    if (wanted.every(place => order.includes(place) || (table.costs[place] ?? 0) > left)) return found
  }
}

describe.each(['cost', 'cardinality', 'points'] as const)('equal shares by %s', utility => {
  test('buys the same in the same order at the same prices as by the book', () => {
    fc.assert(
      fc.property(tables, table => {
        const book = byTheBook(table, utility, fraction(table.budget, table.given.length))
        const { rounds } = equalShares(electionOf(table), { utility })
        expect(rounds.map(({ project }) => project)).toEqual(book.order.map(place => `p${place}`))
        expect(rounds.map(round => (round.paid ? round.exactly : ''))).toEqual(book.prices)
      }),
      { numRuns: 300 },
    )
  })

  test('add1 leaps to where single steps lead', () => {
    fc.assert(
      fc.property(tables, table => {
        const order = addedByTheBook(table, utility)
        const { rounds } = equalShares(electionOf(table), { utility, completion: 'add1' })
        expect(rounds.map(({ project }) => project)).toEqual(order.map(place => `p${place}`))
      }),
      { numRuns: 300 },
    )
  })

  test('is a price system: bought is paid in full from shares, nobody overspends, no backers could pay for more', () => {
    fc.assert(
      fc.property(tables, table => {
        const { rounds, share } = equalShares(electionOf(table), { utility })
        const read = (text: string) => {
          const [over = '0', under = '1'] = text.split('/')
          return fraction(BigInt(over), BigInt(under))
        }
        const purses = table.given.map(() => read(share.exactly))
        for (const round of rounds) {
          const shares = sharesOf(table, utility, Number(round.project.slice(1)))
          const price = read(round.paid ? round.exactly : '0')
          const paid = purses.map((purse, voter) => least(purse, times(price, shares[voter] ?? 0)))
          expect(exactly(paid.reduce(plus, fraction(0)))).toBe(`${round.cost}`)
          for (const [voter, sum] of paid.entries()) purses[voter] = less(purses[voter] ?? fraction(0), sum)
        }
        for (const purse of purses) expect(purse.over >= 0n).toBe(true)
        for (const [place, cost] of table.costs.entries())
          if (!rounds.some(({ project }) => project === `p${place}`))
            expect(priceFor(purses, sharesOf(table, utility, place), cost)).toBeUndefined()
      }),
    )
  })
})

test('a budget in cents ends as soon as one in euros', () => {
  const euros: Table = {
    costs: [7000, 5000, 9000, 4000],
    budget: 15_000,
    given: [
      [1, 1, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 1, 1],
      [1, 0, 0, 0],
    ],
  }
  const cents: Table = { ...euros, costs: euros.costs.map(cost => cost * 100), budget: 1_500_000 }
  const small = equalShares(electionOf(euros), { completion: 'add1u' })
  expect(equalShares(electionOf(cents), { completion: 'add1u', step: 100 }).winners).toEqual(small.winners)
  expect(equalShares(electionOf(cents), { completion: 'add1u', step: 1 }).winners).toHaveLength(small.winners.length)
})

test('what costs nothing or nobody wants is not bought by equal shares', () => {
  const table: Table = { costs: [0, 5, 5, 5], budget: 20, given: [[1, 1, 0, 0]] }
  expect(equalShares(electionOf(table), { completion: 'add1' }).winners).toEqual(['p1'])
})

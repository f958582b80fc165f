import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Approval, Points } from '../ballots.ts'
import type { BudgetElection, BudgetOutcome } from './election.ts'
import { equalShares } from './equalShares.ts'
import { greedy } from './greedy.ts'
import { phragmen } from './phragmen.ts'
import { themes } from './themes.ts'
import { welfare } from './welfare.ts'

const size = 5
const costs = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size })
const approvals = fc.array(
  fc.record({ count: fc.integer({ min: 1, max: 3 }), approves: fc.uniqueArray(fc.nat({ max: size - 1 })) }),
  {
    minLength: 1,
    maxLength: 8,
  },
)
const elections = fc.record({ costs, budget: fc.integer({ min: 0, max: 40 }), approvals })
const electionOf = (of: { costs: number[]; budget: number; approvals: Approval[] }): BudgetElection => ({
  projects: of.costs.map((cost, place) => ({ id: `p${place}`, cost })),
  budget: of.budget,
  ballots: { kind: 'approval', ballots: of.approvals },
})
const fits = ({ projects }: BudgetElection, left: number, winners: readonly string[]) =>
  projects.filter(({ id, cost }) => !winners.includes(id) && cost <= left)

const rules: [string, (election: BudgetElection) => BudgetOutcome<unknown>][] = [
  ['greedy', election => greedy(election)],
  ['greedy by votes per cost', election => greedy(election, { by: 'votes-per-cost' })],
  ['phragmen', phragmen],
  ['welfare', election => welfare(election, { utility: 'cardinality' })],
  ['themes', election => themes(election, { themeOf: ['x', 'x', 'y', 'y', undefined], ceilings: new Map([['x', 9]]) })],
  ['equal shares', election => equalShares(election)],
  ['equal shares, cardinality', election => equalShares(election, { utility: 'cardinality' })],
  ['equal shares, utilitarian', election => equalShares(election, { completion: 'utilitarian' })],
  ['equal shares, add1', election => equalShares(election, { completion: 'add1' })],
  ['equal shares, add1u', election => equalShares(election, { completion: 'add1u', utility: 'cardinality' })],
]

describe.each(rules)('%s', (name, rule) => {
  test('stays within the budget, says what it costs, and does not mind how ballots are ordered or grouped', () => {
    fc.assert(
      fc.property(elections, of => {
        const election = electionOf(of)
        const { winners, cost } = rule(election)
        const own = election.projects.filter(({ id }) => winners.includes(id)).map(project => project.cost)
        expect(cost).toBe(own.reduce((sum, each) => sum + each, 0))
        expect(cost).toBeLessThanOrEqual(of.budget)
        const apart = of.approvals.flatMap(each => Array.from({ length: each.count }, () => ({ ...each, count: 1 })))
        const shuffled = apart.toReversed().map(each => ({ ...each, approves: each.approves.toReversed() }))
        expect(rule(electionOf({ ...of, approvals: shuffled })).winners).toEqual(winners)
      }),
    )
  })

  const isExhaustive = /greedy|themes|utilitarian|add1u/.test(name)
  if (isExhaustive)
    test('leaves nothing that still fits', () => {
      fc.assert(
        fc.property(elections, of => {
          const { winners, cost } = rule(electionOf(of))
          expect(fits(electionOf(of), of.budget - cost, winners)).toEqual([])
        }),
      )
    })
})

test('greedy: one more vote for a winner keeps it bought', () => {
  fc.assert(
    fc.property(elections, fc.nat(), (of, which) => {
      const { winners } = greedy(electionOf(of))
      fc.pre(winners.length > 0)
      const lucky = Number(winners[which % winners.length]?.slice(1))
      const more = [...of.approvals, { count: 1, approves: [lucky] }]
      expect(greedy(electionOf({ ...of, approvals: more })).winners).toContain(`p${lucky}`)
    }),
  )
})

test('greedy counts points, and takes what costs nothing first by votes per cost', () => {
  const ballots: Points[] = [{ count: 2, options: [0, 1, 2], points: [5, 1, 9] }]
  const election: BudgetElection = {
    projects: [
      { id: 'a', cost: 5 },
      { id: 'b', cost: 0 },
      { id: 'c', cost: 10 },
    ],
    budget: 12,
    ballots: { kind: 'points', ballots },
  }
  expect(greedy(election).rounds.map(({ project, votes }) => [project, votes])).toEqual([
    ['c', 18],
    ['a', 10],
    ['b', 2],
  ])
  expect(greedy(election, { by: 'votes-per-cost' }).rounds[0]?.project).toBe('b')
})

test('phragmen: loads never fall, and all loads together are what was spent', () => {
  fc.assert(
    fc.property(elections, of => {
      const { rounds } = phragmen(electionOf(of))
      const loads = rounds.map(({ load }) => load)
      for (const [at, load] of loads.entries()) expect(load).toBeGreaterThanOrEqual((loads[at - 1] ?? 0) - 1e-12)
    }),
  )
})

test('phragmen stops at what does not fit, also when something else would', () => {
  const ballots = [
    { count: 9, approves: [0] },
    { count: 1, approves: [1] },
  ]
  const projects = [
    { id: 'dear', cost: 20 },
    { id: 'cheap', cost: 5 },
  ]
  expect(phragmen({ projects, budget: 10, ballots: { kind: 'approval', ballots } }).winners).toEqual([])
})

test('themes: a theme goes over its ceiling only with what is left over', () => {
  const projects = [10, 10, 10, 6].map((cost, place) => ({ id: `p${place}`, cost }))
  const ballots = [4, 3, 2, 1].map((count, place) => ({ count, approves: [place] }))
  const themeOf = ['green', 'green', 'young', 'young']
  const ceilings = new Map([
    ['green', 15],
    ['young', 15],
  ])
  const { winners, rounds } = themes(
    { projects, budget: 30, ballots: { kind: 'approval', ballots } },
    { themeOf, ceilings },
  )
  expect(winners).toEqual(['p0', 'p1', 'p2'])
  expect(rounds.map(({ pass, project, bought }) => `${pass} ${project} ${bought}`)).toEqual([
    '1 p0 true',
    '1 p1 false',
    '1 p2 true',
    '1 p3 false',
    '2 p1 true',
    '2 p3 false',
  ])
})

test.each(['cost', 'cardinality'] as const)('welfare by %s: no other set that fits is worth more', utility => {
  fc.assert(
    fc.property(elections, of => {
      const votes = of.costs.map((_, place) =>
        of.approvals.reduce((sum, { count, approves }) => sum + (approves.includes(place) ? count : 0), 0),
      )
      const worth = (set: number) =>
        of.costs.reduce((sum, cost, place) => {
          const value = (votes[place] ?? 0) * (utility === 'cost' ? cost : 1)
          return sum + ((set >> place) % 2 ? value : 0)
        }, 0)
      const costOf = (set: number) => of.costs.reduce((sum, cost, place) => sum + ((set >> place) % 2 ? cost : 0), 0)
      const sets = Array.from({ length: 2 ** size }, (_, set) => set).filter(set => costOf(set) <= of.budget)
      expect(welfare(electionOf(of), { utility }).welfare).toBe(Math.max(...sets.map(worth)))
    }),
  )
})

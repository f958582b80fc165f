import { expect, test } from 'vitest'
import { backingOf, totalsOf } from '../../functions/tally/budget/backing.ts'
import type { BudgetElection } from '../../functions/tally/budget/election.ts'
import { type Completion, equalShares } from '../../functions/tally/budget/equalShares.ts'
import { budgetNamed, expectedIn, withReference } from './reference.ts'

type Expected = {
  instance: string
  rule: string
  options: { accuracy: string; add1options: string }
  winners: string[]
  cost: number
}

/** That tool breaks ties by most votes and then least cost: the same election, in that order. */
const byVotesThenCost = (election: BudgetElection): BudgetElection => {
  const votes = totalsOf(backingOf(election, 'approval'))
  const costs = election.projects.map(({ cost }) => cost)
  const order = [...costs.keys()].sort(
    (a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || (costs[a] ?? 0) - (costs[b] ?? 0) || a - b,
  )
  const placeOf = order.map((_, place) => order.indexOf(place))
  if (election.ballots.kind !== 'approval') throw new Error('That tool counts approvals')
  const ballots = election.ballots.ballots.map(({ count, approves }) => ({
    count,
    approves: approves.map(each => placeOf[each] ?? 0),
  }))
  return {
    ...election,
    projects: order.flatMap(place => election.projects[place] ?? []),
    ballots: { kind: 'approval', ballots },
  }
}

withReference('the public tool of equalshares.net finds the same', () => {
  const all = expectedIn<Expected[]>('pb_expected_equalshares_tool.json')
  test.each(all)('$instance: $rule, $options.accuracy $options.add1options', each => {
    const completion = each.rule.split(':')[1] as Completion
    const integral = each.options.add1options.includes('integral')
    const election = byVotesThenCost(budgetNamed(each.instance).election)
    const outcome = equalShares(election, { completion, integral })
    expect(outcome.winners.toSorted()).toEqual(each.winners.toSorted())
    expect(outcome.cost).toBe(Number(each.cost))
  })
})

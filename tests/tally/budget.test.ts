import { expect, test } from 'vitest'
import type { BudgetElection, BudgetOutcome } from '../../functions/tally/budget/election.ts'
import { equalShares } from '../../functions/tally/budget/equalShares.ts'
import { greedy } from '../../functions/tally/budget/greedy.ts'
import { phragmen } from '../../functions/tally/budget/phragmen.ts'
import { themes } from '../../functions/tally/budget/themes.ts'
import { welfare } from '../../functions/tally/budget/welfare.ts'
import { budgetNamed, expectedIn, withReference } from './reference.ts'

type Expected = {
  instance: string
  rule: string
  winners: string[]
  selection_order: string[] | null
  cost: string
  winners_reverse_lex: string[] | null
}
type Bought = BudgetOutcome<{ project: string; bought?: boolean }>

const completions = { none: 'none', u: 'utilitarian', add1: 'add1', add1u: 'add1u' } as const
const utilities = { cost: 'cost', card: 'cardinality', points: 'points', borda: 'points' } as const

/** The rules of the reference file in our own words. */
const ruleNamed = (name: string): ((election: BudgetElection) => Bought) | undefined => {
  const [method = '', kind = '', completion = 'none'] = name.split('_')
  if (name === 'phragmen') return phragmen
  if (method === 'greedy') return election => greedy(election, { by: kind === 'cost' ? 'votes' : 'votes-per-cost' })
  const utility = utilities[kind as keyof typeof utilities]
  if (method === 'maxwelfare') return election => welfare(election, { utility })
  if (method !== 'mes') return undefined
  return election => equalShares(election, { utility, completion: completions[completion as keyof typeof completions] })
}

withReference('pabutools (exact rationals) finds the same', () => {
  const all = expectedIn<Expected[]>('pb_expected.json').flatMap(each => {
    const rule = ruleNamed(each.rule)
    return rule ? [{ ...each, count: rule }] : []
  })
  test('every outcome is here', () => expect(all).toHaveLength(135))

  test.each(all)('$instance: $rule', ({ instance, winners, selection_order, cost, winners_reverse_lex, count }) => {
    const { election } = budgetNamed(instance)
    const outcome = count(election)
    expect(outcome.winners).toEqual(winners.toSorted())
    expect(`${outcome.cost}`).toBe(cost)
    const order = outcome.rounds.filter(({ bought }) => bought !== false).map(({ project }) => project)
    if (selection_order) expect(order).toEqual(selection_order)
    if (!winners_reverse_lex) return
    const places = election.projects.length - 1
    if (election.ballots.kind !== 'approval') throw new Error('Only approvals are turned round')
    const turned = election.ballots.ballots.map(({ count, approves }) => ({
      count,
      approves: approves.map(each => places - each),
    }))
    const reversed = {
      ...election,
      projects: election.projects.toReversed(),
      ballots: { ...election.ballots, ballots: turned },
    }
    expect(count(reversed).winners.toSorted()).toEqual(winners_reverse_lex.toSorted())
  })
})

type Instance = {
  instance: string
  rule_used_officially: string
  official_selected: string[] | null
  theme_caps: object | null
}
withReference('towns decided the same', () => {
  const official = (instance: string) =>
    expectedIn<Instance[]>('pb_instances.json').find(each => each.instance === instance)?.official_selected

  test('Assen 2024 funded what equal shares with add1 chooses', () => {
    const { election } = budgetNamed('Netherlands_Assen_2024')
    expect(equalShares(election, { completion: 'add1' }).winners).toEqual(official('Netherlands_Assen_2024'))
  })

  test('Amsterdam, Bloemenbuurt: two passes with ceilings per theme', () => {
    const { election, purse } = budgetNamed('Netherlands_Amsterdam_179')
    if (!purse.themes) throw new Error('The file names its ceilings')
    expect(themes(election, purse.themes).winners).toEqual(official('Netherlands_Amsterdam_179'))
  })
})

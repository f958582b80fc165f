import type { BudgetElection, BudgetOutcome } from '../../../functions/tally/budget/election.ts'
import { type Completion, equalShares, type Utility } from '../../../functions/tally/budget/equalShares.ts'
import { type GreedyBy, greedy } from '../../../functions/tally/budget/greedy.ts'
import { phragmen } from '../../../functions/tally/budget/phragmen.ts'
import { themes } from '../../../functions/tally/budget/themes.ts'
import { welfare } from '../../../functions/tally/budget/welfare.ts'
import { Faults } from '../ballots/faults.ts'
import type { Purse } from '../ballots/poll.ts'
import type { Counted, Method } from './method.ts'
import { budgetOf } from './suited.ts'

/** Winners and cost in the file's currency; amounts in rounds stay in `1 / moneyUnit` of it. */
const told = <Round>(outcome: BudgetOutcome<Round>, { unit }: Purse): Counted => ({
  ...outcome,
  cost: outcome.cost / unit,
  ...(unit > 1 ? { moneyUnit: unit } : {}),
})

const utilities = ['cost', 'cardinality', 'points'] as const
/** Points are worth what the voter gave, unless something else is asked for. */
const ownUtility = ({ ballots }: BudgetElection): Utility => (ballots.kind === 'points' ? 'points' : 'cost')

export const budgetMethods = {
  'equal-shares': {
    options: {
      utility: utilities,
      completion: ['none', 'utilitarian', 'add1', 'add1u'],
      integral: 'flag',
    },
    count: (poll, { utility, completion, integral }) => {
      const { election, purse } = budgetOf(poll)
      const outcome = equalShares(election, {
        utility: (utility ?? ownUtility(election)) as Utility,
        completion: (completion ?? 'none') as Completion,
        step: purse.unit,
        integral: integral !== undefined,
      })
      return told(outcome, purse)
    },
  },
  greedy: {
    options: { by: ['votes', 'votes-per-cost'] },
    count: (poll, { by }) => {
      const { election, purse } = budgetOf(poll)
      const own = election.ballots.kind === 'points' ? 'votes-per-cost' : 'votes'
      return told(greedy(election, { by: (by ?? own) as GreedyBy }), purse)
    },
  },
  phragmen: {
    options: {},
    count: poll => {
      const { election, purse } = budgetOf(poll)
      return told(phragmen(election), purse)
    },
  },
  welfare: {
    options: { utility: utilities },
    count: (poll, { utility }) => {
      const { election, purse } = budgetOf(poll)
      return told(welfare(election, { utility: (utility ?? ownUtility(election)) as Utility }), purse)
    },
  },
  themes: {
    options: {},
    count: poll => {
      const { election, purse } = budgetOf(poll)
      if (!purse.themes) throw new Faults(['This file has no budget per category, and so no ceilings per theme.'])
      return told(themes(election, purse.themes), purse)
    },
  },
} satisfies Record<string, Method>

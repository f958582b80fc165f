import { type Explanation, explained } from './explain.ts'
import type { Scenario } from './rules.ts'
import { equalSharesSelection } from './scenarios/equalShares.ts'
import { greedySelection } from './scenarios/greedy.ts'
import { best } from './search/best.ts'
import { type Choice, nothing } from './search/case.ts'
import type { Field } from './search/field.ts'
import type { Appraise } from './search/worth.ts'
import { projectsIn, type Selection, type Sheet, selectionOf, sheetOf } from './sums.ts'

export type Shortlist = {
  optimum: Selection
  greedy: Selection
  equalShares: Selection & { why?: 'no-supporters' }
  explanations: Explanation[]
}

type Solved = { sheet: Sheet; field: Field; chosen: Choice }

/**
 * The set with the highest score within every ceiling and both tranches; of equal sets the cheapest, of these the one
 * that holds the first id (string order) in which they differ. Exact: everything that decides is a whole number.
 * @throws TooManyChoices when too many sets are nearly as good to be sure of the best
 */
const solved = (scenario: Scenario, appraise: Appraise): Solved => {
  const sheet = sheetOf(scenario)
  const field = appraise(sheet.case, sheet.projects.length)
  return { sheet, field, chosen: best(field, appraise) ?? nothing }
}

export const optimumOf = (scenario: Scenario, appraise: Appraise): Selection => {
  const { sheet, chosen } = solved(scenario, appraise)
  return selectionOf(projectsIn(chosen, sheet))
}

/** The three scenarios side by side, and an explanation of the optimum for every project. */
export const shortlisted = (scenario: Scenario, appraise: Appraise): Shortlist => {
  const { sheet, field, chosen } = solved(scenario, appraise)
  return {
    optimum: selectionOf(projectsIn(chosen, sheet)),
    greedy: greedySelection(scenario),
    equalShares: equalSharesSelection(scenario),
    explanations: explained(scenario, sheet, { field, chosen, appraise }),
  }
}

import type { Explanation } from '../explain.ts'
import { explained } from '../explain.ts'
import type { Scenario } from '../rules.ts'
import { equalSharesSelection } from '../scenarios/equalShares.ts'
import { greedySelection } from '../scenarios/greedy.ts'
import { overridden } from '../scenarios/overrides.ts'
import { stabilityOf } from '../scenarios/stability.ts'
import { best } from '../search/best.ts'
import { type Item, nothing } from '../search/case.ts'
import { TooManyChoices } from '../search/oneTheme.ts'
import { type Appraise, openAppraisal } from '../search/worth.ts'
import { optimumOf } from '../shortlist.ts'
import type { Handed, Inputs, Made } from '../store.ts'
import { sheetOf } from '../sums.ts'
import { scenarioFrom } from './inputs.ts'

let opened: Promise<Appraise> | undefined
const solver = (): Promise<Appraise> => {
  opened ??= openAppraisal()
  return opened
}

/** Undefined where too many answers are nearly as good to be sure of one. */
const provable = <Answer>(ask: () => Answer): Answer | undefined => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof TooManyChoices) return undefined
    throw error
  }
}

export type ByHand = { id: string; in: boolean }

/** What the hand changes, beside the optimum without it; undefined without a hand, or where that cannot be proved. */
export const handedFrom = async (
  { inputs, optimum }: Pick<Made, 'inputs' | 'optimum'>,
  hand: readonly ByHand[],
): Promise<Handed | undefined> => {
  const known = hand.filter(({ id }) => inputs.projects.some(project => project.id === id))
  if (known.length === 0) return undefined
  const forced = known.filter(each => each.in).map(({ id }) => id)
  const appraise = await solver()
  const before = optimum ?? { selected: [], score: 0, cost: 0 }
  const asked = known.map(each => ({ ...each, reason: '' }))
  const scenario = scenarioFrom(inputs, forced)
  const found = provable(() => overridden(scenario, asked, before, appraise))
  if (!found || found.fits) return found
  const tranches = Object.fromEntries(Object.entries(found.short.tranches).map(([id, short]) => [id, short ?? 0]))
  return { fits: false, short: { themes: found.short.themes, tranches } }
}

/** Works out every scenario of a round, but for the explanations. */
export const madeFrom = async (inputs: Inputs, hand: readonly ByHand[]): Promise<Made> => {
  const appraise = await solver()
  const scenario = scenarioFrom(inputs)
  const optimum = provable(() => optimumOf(scenario, appraise))
  const { why, ...equalShares } = equalSharesSelection(scenario)
  const weighing = { weights: inputs.weights, scores: inputs.criteria }
  const isWeighed = scenario.projects.some(({ score }) => score > 0)
  const made: Made = {
    ...{ inputs, optimum, greedy: greedySelection(scenario), equalShares },
    stability: isWeighed ? provable(() => stabilityOf(scenario, weighing, appraise)) : undefined,
  }
  return { ...made, handed: await handedFrom(made, hand) }
}

const breath = (): Promise<void> => new Promise(done => setImmediate(done))

/** Explains projects one by one, from place `from` on, until the time (ms since 1970) is up. */
export const explainedFrom = async (
  scenario: Scenario,
  from: number,
  until: number,
): Promise<{ all: Explanation[]; done: number }> => {
  const appraise = await solver()
  const sheet = sheetOf(scenario)
  const field = appraise(sheet.case, sheet.projects.length)
  const chosen = provable(() => best(field, appraise) ?? nothing)
  const all: Explanation[] = []
  let done = chosen ? from : sheet.projects.length
  while (chosen && done < sheet.projects.length && Date.now() < until) {
    // Who has no item at its place is not asked about; all of them stay in the case.
    const items: Item[] = []
    const item = sheet.items[done]
    if (item) items[done] = item
    all.push(...explained(scenario, { ...sheet, items }, { field, chosen, appraise }))
    done += 1
    await breath()
  }
  return { all, done }
}

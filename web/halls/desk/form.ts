import type { Setup, Step, StepKind } from '../../../functions/halls/plan.ts'

/** A step as typed: everything is text until it is kept. */
export type StepForm = { id: string; kind: StepKind } & Record<'title' | 'question' | 'minutes' | 'round', string>
export type Form = { tables: string; rules: string; each: string; by: 'table' | 'person'; steps: StepForm[] }

export const formOf = ({ tables, rules, dots, steps }: Setup): Form => ({
  ...{ tables: String(tables), rules: rules.join('\n'), each: String(dots.each), by: dots.by },
  steps: steps.map(({ minutes, round, ...step }) => ({
    ...step,
    minutes: String(minutes),
    round: round === undefined ? '' : String(round),
  })),
})

const whole = (typed: string, least: number, most: number): number | undefined => {
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

const stepIn = ({ minutes, round, title, question, ...step }: StepForm): Step | undefined => {
  const length = whole(minutes, 1, 480)
  const turn = round.trim() === '' ? 0 : whole(round, 1, 12)
  if (length === undefined || turn === undefined || title.trim() === '') return undefined
  const said = { ...step, title: title.trim(), question: question.trim(), minutes: length }
  return turn === 0 ? said : { ...said, round: turn }
}

/** Whether a step can be kept as it was typed. */
export const isReadable = (step: StepForm): boolean => stepIn(step) !== undefined

/** What was filled in, or undefined when a number or a name is missing. */
export const setupIn = ({ tables, rules, each, by, steps }: Form): Setup | undefined => {
  const [count, dots, all] = [whole(tables, 1, 60), whole(each, 1, 20), steps.map(stepIn)]
  const known = all.filter(step => step !== undefined)
  if (count === undefined || dots === undefined || known.length < all.length || known.length === 0) return undefined
  const said = rules.split('\n').map(rule => rule.trim())
  return { tables: count, rules: said.filter(Boolean).slice(0, 8), dots: { each: dots, by }, steps: known }
}

/** The steps with one of them at another place. */
export const stepMoved = (steps: readonly StepForm[], from: number, to: number): StepForm[] => {
  const rest = steps.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...steps.slice(from, from + 1), ...rest.slice(to)]
}

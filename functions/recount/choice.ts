import type { Published } from './published.ts'
import type { ChoiceMade, Method, Question } from './round.ts'

/** The kind of ballot that a method asks for. */
export const kindOf = (method: Method): ChoiceMade['kind'] => {
  if (method.kind === 'threshold') return 'choices'
  if (method.kind === 'approval') return 'approval'
  if (method.kind === 'budget') return method.dots === undefined ? 'approval' : 'points'
  return method.kind === 'dots' || method.kind === 'score' ? 'points' : 'ranking'
}

/** Every choice of a published round, also those of which is not told whose ballot they are on. */
export const choicesIn = ({
  ballots,
  together,
}: Pick<Published, 'ballots'> & { together?: Published['together'] | undefined }): ChoiceMade[] => [
  ...ballots.map(({ choice }) => choice),
  ...(together?.choices ?? []),
]

/** Options that a choice says something about, in its own order. */
export const namedIn = (choice: ChoiceMade): readonly string[] => {
  if (choice.kind === 'choices') return Object.keys(choice.choices)
  if (choice.kind === 'points') return Object.keys(choice.points)
  return choice.kind === 'approval' ? choice.approves : choice.order
}

export type ChoiceFault = 'kind' | 'unknown' | 'twice' | 'too-many' | 'too-high'

const tooMuch = (method: Method, choice: ChoiceMade): ChoiceFault | undefined => {
  if (choice.kind === 'approval' && method.kind === 'approval' && choice.approves.length > method.most)
    return 'too-many'
  if (choice.kind !== 'points') return undefined
  const given = Object.values(choice.points)
  const each =
    method.kind === 'dots' ? method.each : method.kind === 'score' ? method.highest : Number.POSITIVE_INFINITY
  if (given.some(points => points > each)) return 'too-high'
  const dots = method.kind === 'dots' || method.kind === 'budget' ? method.dots : undefined
  const sum = given.reduce((all, points) => all + points, 0)
  return dots !== undefined && sum > dots ? 'too-many' : undefined
}

/** What makes a ballot spoilt, or undefined. A blank one is whole: whoever left all open has voted. */
export const faultIn = (
  { method, options }: Pick<Question, 'method' | 'options'>,
  choice: ChoiceMade,
): ChoiceFault | undefined => {
  if (choice.kind !== kindOf(method)) return 'kind'
  const named = namedIn(choice)
  const known = new Set(options.map(({ id }) => id))
  if (named.some(id => !known.has(id))) return 'unknown'
  if (new Set(named).size < named.length) return 'twice'
  return tooMuch(method, choice)
}

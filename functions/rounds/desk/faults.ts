import type { Issue } from '../../http/problem.ts'
import { phases as order, type Round } from '../round.ts'
import { ceilingTotal, keyTotal } from '../rules.ts'

const at = (moment: string): number => Date.parse(moment)
const fault = (field: string, code: string, limit?: number): Issue => ({ field, code, limit })

/** Positions whose name was used before. */
const repeated = (names: readonly string[]): number[] =>
  names.flatMap((name, place) => (names.indexOf(name) < place ? [place] : []))

const twice = (round: Round): Issue[] => [
  ...repeated(round.themes.map(each => each.slug)).map(place => fault(`themes.${place}.slug`, 'used-twice')),
  ...repeated(round.criteria.map(each => each.id)).map(place => fault(`criteria.${place}.id`, 'used-twice')),
  ...repeated(round.parts.map(each => each.id)).map(place => fault(`parts.${place}.id`, 'used-twice')),
  ...repeated(round.categories.map(each => each.id)).map(place => fault(`categories.${place}.id`, 'used-twice')),
  ...repeated(round.phases.map(each => each.id)).map(place => fault(`phases.${round.phases[place]?.id}`, 'used-twice')),
]

const timing = ({ phases }: Round, now: string | undefined): Issue[] => {
  const inOrder = phases.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  return inOrder.flatMap((phase, place) => {
    const before = inOrder[place - 1]
    const [from, until] = [`phases.${phase.id}.from`, `phases.${phase.id}.until`]
    const startsEarly = before && at(phase.from) <= at(before.until)
    const code = before && at(phase.from) < at(before.from) ? 'out-of-order' : 'overlaps'
    return [
      ...(startsEarly ? [fault(from, code)] : []),
      ...(at(phase.until) <= at(phase.from) ? [fault(until, 'ends-before-start')] : []),
      ...(now && at(phase.until) < at(now) ? [fault(until, 'in-the-past')] : []),
    ]
  })
}

/**
 * Everything that is wrong with a round before it can be published, all at once. `now` is left out for a round that is
 * published already: of that one a part lies in the past.
 */
export const faultsOf = (round: Round, now: string | undefined): Issue[] => {
  const over = keyTotal(round) - ceilingTotal(round)
  return [
    ...(round.phases.some(phase => phase.id === 'applications') ? [] : [fault('phases', 'no-applications')]),
    ...timing(round, now),
    ...(ceilingTotal(round) === 0 ? [fault('themes', 'no-money')] : []),
    ...(over > 0 ? [fault('key.2', 'key-above-ceilings', over)] : []),
    ...(round.criteria.some(criterion => criterion.weight > 0) ? [] : [fault('criteria', 'no-weights')]),
    ...(round.parts.length > 0 ? [] : [fault('parts', 'no-parts')]),
    ...(round.categories.some(category => category.eligible) ? [] : [fault('categories', 'nothing-eligible')]),
    ...twice(round),
  ]
}

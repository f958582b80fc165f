import { type Issue, Problem } from '../../http/problem.ts'
import type { RoundContent } from '../contract.ts'
import type { Change, Phase, Round } from '../round.ts'
import { termOf, termsOf } from '../rules.ts'
import { faultsOf } from './faults.ts'

type What = Change['what'][number]

const at = (moment: string): number => Date.parse(moment)
/** As text with names in order: a table gives them back in any order. */
const inOrder = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)
const fault = (field: string, code: string): Issue => ({ field, code })

/** What applicants build on from the first day: the same for the first and the last who applies. */
const fixed = ['criteria', 'parts', 'categories', 'experts', 'partial', 'features', 'tranches'] as const
const bare = ({ themes }: Pick<Round, 'themes'>) => themes.map(each => each.slug)

const phaseFaults = (before: Round, after: readonly Phase[], now: string): Issue[] =>
  termsOf(before).flatMap(term => {
    const next = after.find(phase => phase.id === term.id)
    const name = `phases.${term.id}`
    if (!next) return [fault(name, 'may-not-leave')]
    const { from, until } = term.planned
    if (next.from === from && next.until === until) return []
    if (at(term.until) < at(now)) return [fault(`${name}.until`, 'already-over')]
    const shorter = at(next.until) - at(next.from) < at(until) - at(from)
    return [
      ...(next.from !== from && at(term.from) <= at(now) ? [fault(`${name}.from`, 'already-begun')] : []),
      ...(at(next.until) < at(until) ? [fault(`${name}.until`, 'not-earlier')] : []),
      ...(at(next.until) >= at(until) && shorter ? [fault(`${name}.from`, 'not-shorter')] : []),
    ]
  })

/** Awb 4:27: a ceiling lowered later has no effect on who applied before; so it is not lowered once people can apply. */
const moneyFaults = (before: Round, after: RoundContent): Issue[] => [
  ...after.themes.flatMap((theme, place) => {
    const was = before.themes.find(each => each.slug === theme.slug)
    return was && theme.ceiling < was.ceiling ? [fault(`themes.${place}.ceiling`, 'not-lower')] : []
  }),
  ...(['2', '3'] as const).flatMap(tranche =>
    after.key[tranche] < before.key[tranche] ? [fault(`key.${tranche}`, 'not-lower')] : [],
  ),
]

const whatChanged = (before: Round, after: RoundContent): What[] => {
  const dates = after.phases.flatMap(next =>
    (['from', 'until'] as const).flatMap(edge => {
      const was = before.phases.find(phase => phase.id === next.id)?.[edge]
      return was === next[edge] ? [] : [{ field: `phases.${next.id}.${edge}`, from: was, to: next[edge] }]
    }),
  )
  const money = after.themes.flatMap(next => {
    const was = before.themes.find(theme => theme.slug === next.slug)?.ceiling
    return was === next.ceiling
      ? []
      : [{ field: `themes.${next.slug}.ceiling`, from: was === undefined ? was : `${was}`, to: `${next.ceiling}` }]
  })
  const key = (['2', '3'] as const).flatMap(tranche => {
    const [was, next] = [before.key[tranche], after.key[tranche]]
    return was === next ? [] : [{ field: `key.${tranche}`, from: `${was}`, to: `${next}` }]
  })
  const words = ({ ceiling, ...rest }: Round['themes'][number]) => rest
  const themes = same(before.themes.map(words), after.themes.map(words)) ? [] : [{ field: 'themes' }]
  const rest = ([...fixed, 'letters', 'name'] as const).filter(field => !same(before[field], after[field]))
  const gone = before.phases.filter(was => !after.phases.some(next => next.id === was.id))
  return [
    ...gone.map(({ id }) => ({ field: `phases.${id}` })),
    ...dates,
    ...money,
    ...key,
    ...themes,
    ...rest.map(field => ({ field })),
  ]
}

/**
 * A published round with other content. What people may count on: no term ends earlier or gets shorter, what has begun
 * does not begin again, and once people can apply the money only goes up (Awb 4:27) and the questions stay as they are.
 * Every change is said in public with its reason.
 * @throws Problem `invalid` with everything that may not change, or that would be wrong after it
 */
export const changedPublished = (
  before: Round,
  after: RoundContent,
  why: Change['why'] | undefined,
  now: string,
): Round => {
  const what = whatChanged(before, after)
  if (what.length === 0) return before
  const opened = at(termOf(before, 'applications')?.from ?? now) <= at(now)
  const kept = fixed
    .filter(field => !same(before[field], after[field]))
    .map(field => fault(field, 'fixed-after-opening'))
  const next: Round = { ...before, ...after, version: before.version + 1 }
  const issues = [
    ...phaseFaults(before, after.phases, now),
    ...(opened ? [...moneyFaults(before, after), ...kept] : []),
    ...(opened && !same(bare(before), bare(after)) ? [fault('themes', 'fixed-after-opening')] : []),
    ...faultsOf(next, undefined),
    ...(why ? [] : [fault('why', 'say-why')]),
  ]
  if (issues.length > 0 || !why) throw new Problem('invalid', { issues })
  return { ...next, changes: [...(before.changes ?? []), { at: now, why, what }] }
}

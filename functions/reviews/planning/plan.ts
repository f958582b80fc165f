import type { Conflict, Expert } from '../rules.ts'
import { cheapest } from './flow.ts'

/** `fixed` is begun or handed in: no plan takes it away. */
export type Assigned = { application: string; expert: string; fixed: boolean }
export type PlanFile = { id: string; theme: string }
export type Reader = Pick<Expert, 'person' | 'themes' | 'most'>

export type Planning = {
  /** How many experts each application needs at least. */
  least: number
  files: readonly PlanFile[]
  experts: readonly Reader[]
  assigned: readonly Assigned[]
  conflictsOf: (expert: string, application: string) => readonly Conflict[]
}

/** What an application lacks, and why: how many experts are in conflict, and how many can take no more. */
export type Shortage = { application: string; lacks: number; conflicted: number; full: number }
type Pair = { application: string; expert: string }
export type Plan = { add: Pair[]; remove: Pair[]; short: Shortage[] }

/**
 * An expert of another theme costs as much as six applications more on one desk: somebody of the theme is preferred,
 * until that person has six more than another.
 */
const otherTheme = 12
/** No gain in theme or balance is worth taking an application from somebody who has it: only coverage is. */
const moved = 1e9

const byId = <T>(all: readonly T[], of: (one: T) => string): T[] =>
  all.toSorted((one, other) => (of(one) < of(other) ? -1 : 1))
const key = (application: string, expert: string): string => `${application} ${expert}`

/**
 * Who reads what: as much coverage as there can be, then as few changes, then experts of the theme and even desks. What
 * is in conflict now goes, begun or not. The same for the same round, in whatever order it is given.
 */
export const planOf = ({ least, files: given, experts: readers, assigned, conflictsOf }: Planning): Plan => {
  const files = byId(given, each => each.id)
  const experts = byId(readers, each => each.person)
  const free = files.map(file => experts.map(expert => conflictsOf(expert.person, file.id).length === 0))
  const now = new Map(assigned.map(each => [key(each.application, each.expert), each]))
  const at = (file: number, expert: number) => now.get(key(files[file]?.id ?? '', experts[expert]?.person ?? ''))
  const isFixed = (file: number, expert: number) => Boolean(free[file]?.[expert] && at(file, expert)?.fixed)

  const has = experts.map((_, expert) => files.filter((_, file) => isFixed(file, expert)).length)
  const needs = files.map((_, file) => {
    const kept = experts.filter((_, expert) => at(file, expert) && free[file]?.[expert]).length
    const fixed = experts.filter((_, expert) => isFixed(file, expert)).length
    // What was assigned by hand above the least stays too.
    return Math.max(least, kept) - fixed
  })
  const cost = files.map((file, row) =>
    experts.map((expert, column) => {
      if (!free[row]?.[column] || isFixed(row, column)) return undefined
      return (at(row, column) ? 0 : moved) + (expert.themes.includes(file.theme) ? 0 : otherTheme)
    }),
  )
  const most = experts.map(expert => expert.most ?? files.length)
  const found = cheapest({ needs, most, has, cost })

  const wanted = new Set(
    files.flatMap((file, row) => [
      ...(found[row] ?? []).map(column => key(file.id, experts[column]?.person ?? '')),
      ...experts.filter((_, column) => isFixed(row, column)).map(expert => key(file.id, expert.person)),
    ]),
  )
  const add = files.flatMap((file, row) =>
    (found[row] ?? []).flatMap(column => {
      const expert = experts[column]?.person ?? ''
      return at(row, column) ? [] : [{ application: file.id, expert }]
    }),
  )
  const remove = byId(assigned, each => key(each.application, each.expert))
    .filter(each => !wanted.has(key(each.application, each.expert)))
    .map(({ application, expert }) => ({ application, expert }))
  const short = files.flatMap((file, row) => {
    const readersOf = experts.filter(expert => wanted.has(key(file.id, expert.person))).length
    const open = (free[row] ?? []).filter(Boolean).length
    if (readersOf >= least) return []
    return [
      { application: file.id, lacks: least - readersOf, conflicted: experts.length - open, full: open - readersOf },
    ]
  })
  return { add, remove, short }
}

import type { Ballots } from '../../../functions/tally/ballots.ts'
import type { Project } from '../../../functions/tally/budget/election.ts'
import type { Themes } from '../../../functions/tally/budget/themes.ts'
import { collectFaults, type Found } from './faults.ts'
import { digitsOf, inUnits } from './money.ts'
import type { Poll } from './poll.ts'
import { type Row, type Sections, sectionsOf } from './sections.ts'

const kinds = { approval: 'approval', cumulative: 'points', scoring: 'points', ordinal: 'ranking' } as const
type VoteType = keyof typeof kinds
const isVoteType = (text: string | undefined): text is VoteType => text !== undefined && text in kinds

const projectsOf = ({ meta, projects }: Sections, faults: Found) => {
  const budget = meta.get('budget') ?? ''
  if (digitsOf(budget) === undefined) faults.add(`META needs a budget, an amount of 0 or more; it says "${budget}".`)
  for (const { line, cell } of projects) {
    if (!cell('project_id')) faults.add(`Line ${line}: this project has no project_id.`)
    const cost = cell('cost')
    if (digitsOf(cost) === undefined)
      faults.add(`Line ${line}: the cost of this project is "${cost}", which is no amount.`)
  }
  const digits = [budget, ...projects.map(({ cell }) => cell('cost'))].map(text => digitsOf(text) ?? 0)
  const unit = 10 ** Math.max(0, ...digits)
  /** Ties go by the id as text: "10" before "2". */
  const sorted = projects.toSorted((a, b) => (a.cell('project_id') < b.cell('project_id') ? -1 : 1))
  const ids = sorted.map(({ cell }) => cell('project_id'))
  for (const [at, id] of ids.entries())
    if (id && id === ids[at - 1]) faults.add(`Line ${sorted[at]?.line}: project ${id} is in the list twice.`)
  const costed: Project[] = sorted.map(({ cell }, at) => ({
    id: ids[at] ?? '',
    cost: inUnits(cell('cost') || '0', unit),
  }))
  const all = costed.reduce((sum, { cost }) => sum + cost, inUnits(budget, unit))
  if (!Number.isSafeInteger(all)) faults.add('The amounts in this file are too large to be counted exactly.')
  return { unit, sorted, ids, projects: costed, budget: inUnits(budget, unit) }
}

/** Amsterdam: budget_per_category goes with categories; each project names its category. */
const themesOf = ({ meta }: Sections, sorted: readonly Row[], unit: number, faults: Found): Themes | undefined => {
  const ceilings = meta.get('budget_per_category')?.split(',')
  if (!ceilings) return undefined
  const categories = meta.get('categories')?.split(',') ?? []
  if (categories.length !== ceilings.length || ceilings.some(text => digitsOf(text.trim()) === undefined))
    faults.add('META names a budget_per_category, but not one amount for each of its categories.')
  const pairs = categories.map((name, at): [string, number] => [
    name.trim(),
    inUnits(ceilings[at]?.trim() ?? '0', unit),
  ])
  return { themeOf: sorted.map(({ cell }) => cell('category')), ceilings: new Map(pairs) }
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map(each => each.trim())
    .filter(Boolean)

const votesOf = (type: VoteType, rows: readonly Row[], places: ReadonlyMap<string, number>, faults: Found): Ballots => {
  const read = rows.map(({ line, cell }) => {
    const named = listed(cell('vote'))
    const options = named.map(id => {
      const place = places.get(id)
      if (place === undefined) faults.add(`Line ${line}: this vote names project ${id}, which is not in the list.`)
      return place ?? 0
    })
    if (new Set(named).size < named.length) faults.add(`Line ${line}: this vote names a project twice.`)
    if (kinds[type] !== 'points') return { options, points: [] }
    const points = listed(cell('points')).map(Number)
    if (points.length !== named.length)
      faults.add(`Line ${line}: this vote names ${named.length} projects and gives ${points.length} numbers of points.`)
    if (points.some(each => !Number.isSafeInteger(each) || each < 0))
      faults.add(`Line ${line}: points are whole numbers of 0 or more; here they are "${cell('points')}".`)
    return { options, points }
  })
  if (kinds[type] === 'points') return { kind: 'points', ballots: read.map(each => ({ count: 1, ...each })) }
  if (kinds[type] === 'ranking')
    return { kind: 'ranking', ballots: read.map(({ options }) => ({ count: 1, tiers: options.map(each => [each]) })) }
  return { kind: 'approval', ballots: read.map(({ options }) => ({ count: 1, approves: options })) }
}

/**
 * A Pabulib file (pabulib.org/format). Throws `Faults` with everything that is wrong in it. Projects come out in the
 * order of their ids as text, by which ties are broken.
 */
export const readPabulib = (text: string): Poll => {
  const faults = collectFaults()
  const sections = sectionsOf(text, faults)
  faults.stop()
  const { unit, sorted, ids, projects, budget } = projectsOf(sections, faults)
  const type = sections.meta.get('vote_type')
  if (!isVoteType(type))
    faults.add(`META needs a vote_type (${Object.keys(kinds).join(', ')}); it says "${type ?? ''}".`)
  for (const [key, rows] of [
    ['num_projects', sections.projects],
    ['num_votes', sections.votes],
  ] as const) {
    const told = sections.meta.get(key)
    if (told !== undefined && Number(told) !== rows.length)
      faults.add(`META says ${key} is ${told}, but the file has ${rows.length}: it may have been cut off.`)
  }
  const themes = themesOf(sections, sorted, unit, faults)
  const places = new Map(ids.map((id, place) => [id, place]))
  const ballots = votesOf(isVoteType(type) ? type : 'approval', sections.votes, places, faults)
  faults.stop()
  return {
    options: ids,
    titles: sorted.map(({ cell }, at) => cell('name') || (ids[at] ?? '')),
    ballots,
    purse: { projects, budget, unit, themes },
    outFirst: [],
    seats: undefined,
  }
}

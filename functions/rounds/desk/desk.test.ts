import { expect, test } from 'vitest'
import file from '../../agendas/agenda.json' with { type: 'json' }
import { agenda } from '../../agendas/rules.ts'
import { Problem } from '../../http/problem.ts'
import { endOfDay, startOfDay } from '../../terms/rules.ts'
import { nextRound, roundFromAgenda } from '../making/making.ts'
import type { Round } from '../round.ts'
import { changedPublished } from './changing.ts'
import { faultsOf } from './faults.ts'
import { checkOutage, movedTerms, withOutage } from './outages.ts'

const name = { nl: 'Ronde 2027', en: 'Round 2027' }
const why = { nl: 'Meer geld gekregen', en: 'More money came in' }
const phase = (id: Round['phases'][number]['id'], first: string, last: string) => ({
  ...{ id, from: startOfDay(first), until: endOfDay(last) },
})
const phases = [
  phase('ideas', '2027-01-01', '2027-01-31'),
  phase('applications', '2027-02-01', '2027-03-31'),
  phase('reviews', '2027-04-01', '2027-05-15'),
]
const draft: Round = { ...roundFromAgenda(agenda.parse(file), { id: '2027', name }), phases }
const round: Round = { ...draft, state: 'published', version: 3 }
const [before, during, after] = ['2026-12-01T12:00:00Z', '2027-02-10T12:00:00Z', '2027-04-02T12:00:00Z'] as const

const issuesOf = (change: () => unknown): string[] => {
  try {
    change()
  } catch (fault) {
    if (fault instanceof Problem) return fault.issues.map(issue => `${issue.field} ${issue.code}`)
    throw fault
  }
  return []
}
const first = <T>(all: readonly T[], change: Partial<T>): T[] =>
  all.map((one, at) => (at === 0 ? { ...one, ...change } : one))
const until = (id: string, moment: string): Round['phases'] =>
  phases.map(each => (each.id === id ? { ...each, until: moment } : each))

test('a round with everything right has no faults', () => {
  expect(faultsOf(draft, before)).toEqual([])
})

test('every fault is named at once', () => {
  const wrong: Round = {
    ...draft,
    key: { '2': 300_000_000, '3': 85_000_001 },
    criteria: draft.criteria.map(criterion => ({ ...criterion, weight: 0 })),
    parts: [],
    categories: first(draft.categories, { id: 'overhead' }),
    phases: [
      phase('ideas', '2026-01-01', '2026-02-01'),
      phase('applications', '2027-02-01', '2027-01-01'),
      phase('reviews', '2027-01-01', '2027-02-10'),
      phase('shortlist', '2027-02-10', '2027-03-01'),
    ],
  }
  const found = faultsOf(wrong, before).map(issue => `${issue.field} ${issue.code}`)
  expect(found).toEqual([
    'phases.ideas.until in-the-past',
    'phases.applications.until ends-before-start',
    'phases.reviews.from out-of-order',
    'phases.shortlist.from overlaps',
    'key.2 key-above-ceilings',
    'criteria no-weights',
    'parts no-parts',
    'categories.5.id used-twice',
  ])
  expect(faultsOf(wrong, before).find(issue => issue.code === 'key-above-ceilings')?.limit).toBe(1)
  const bare = { ...draft, phases: [], themes: draft.themes.map(theme => ({ ...theme, ceiling: 0 })) }
  expect(faultsOf(bare, before).map(issue => issue.code)).toEqual(['no-applications', 'no-money', 'key-above-ceilings'])
})

test('the next round is the last one a year later on the clock, with nothing of what happened to it', () => {
  const outage = { from: during, until: during, why, at: during }
  const next = nextRound({ ...round, outages: [outage], publishedAt: before }, { id: '2028', name })
  expect(next).toMatchObject({ id: '2028', state: 'draft', madeFrom: '2027', outages: [], version: 1 })
  expect(next.publishedAt).toBeUndefined()
  expect(next.phases.map(each => each.until)).toEqual([
    endOfDay('2028-01-31'),
    endOfDay('2028-03-31'),
    endOfDay('2028-05-15'),
  ])
})

test('a published term moves later with a reason, and says so; never earlier, never once it is over', () => {
  const later = { ...round, phases: until('reviews', endOfDay('2027-05-20')) }
  const kept = changedPublished(round, later, why, during)
  expect(kept.changes).toEqual([
    {
      at: during,
      why,
      what: [{ field: 'phases.reviews.until', from: endOfDay('2027-05-15'), to: endOfDay('2027-05-20') }],
    },
  ])
  expect(kept.version).toBe(4)
  expect(issuesOf(() => changedPublished(round, later, undefined, during))).toEqual(['why say-why'])
  const earlier = { ...round, phases: until('applications', endOfDay('2027-03-30')) }
  expect(issuesOf(() => changedPublished(round, earlier, why, during))).toEqual([
    'phases.applications.until not-earlier',
  ])
  expect(issuesOf(() => changedPublished(round, earlier, why, after))).toEqual([
    'phases.applications.until already-over',
  ])
  expect(issuesOf(() => changedPublished(round, { ...round, phases: phases.slice(0, 2) }, why, during))).toEqual([
    'phases.reviews may-not-leave',
  ])
})

test('a term that has begun keeps its beginning, one to come may move but not shrink', () => {
  const begin = (id: string, from: string) => ({
    ...round,
    phases: phases.map(each => (each.id === id ? { ...each, from } : each)),
  })
  expect(issuesOf(() => changedPublished(round, begin('applications', startOfDay('2027-02-03')), why, during))).toEqual(
    ['phases.applications.from already-begun', 'phases.applications.from not-shorter'],
  )
  expect(issuesOf(() => changedPublished(round, begin('reviews', startOfDay('2027-04-03')), why, during))).toEqual([
    'phases.reviews.from not-shorter',
  ])
})

test('before people can apply all may change; after it money only goes up and the questions stay', () => {
  const poorer = {
    ...round,
    themes: first(round.themes, { ceiling: 90_000_000 }),
    key: { '2': 290_000_000, '3': 85_000_000 },
  }
  const richer = { ...round, themes: first(round.themes, { ceiling: 110_000_000 }) }
  const easier = { ...round, experts: 2, criteria: first(round.criteria, { weight: 11 }) }
  for (const change of [poorer, richer, easier])
    expect(issuesOf(() => changedPublished(round, change, why, before))).toEqual([])
  expect(issuesOf(() => changedPublished(round, richer, why, during))).toEqual([])
  expect(issuesOf(() => changedPublished(round, poorer, why, during))).toEqual([
    'themes.0.ceiling not-lower',
    'key.2 not-lower',
  ])
  expect(issuesOf(() => changedPublished(round, easier, why, during))).toEqual([
    'criteria fixed-after-opening',
    'experts fixed-after-opening',
  ])
  expect(changedPublished(round, { ...round }, undefined, during)).toBe(round)
})

test('an outage is told of in time, falls in a term, and counts once', () => {
  const outage = { from: '2027-03-31T19:00:00Z', until: '2027-03-31T21:00:00Z', why, at: '2027-03-31T21:05:00Z' }
  expect(issuesOf(() => checkOutage(outage))).toEqual([])
  expect(issuesOf(() => checkOutage({ ...outage, from: outage.until }))).toEqual(['until ends-before-start'])
  expect(issuesOf(() => checkOutage({ ...outage, at: outage.from }))).toEqual(['until in-the-future'])
  expect(() => checkOutage({ ...outage, at: '2027-04-15T00:00:00Z' })).toThrow('too-late')
  const moved = withOutage(round, outage)
  expect(moved && movedTerms(round, moved)).toEqual([{ phase: 'applications', until: endOfDay('2027-04-01') }])
  expect(moved && withOutage(moved, outage)).toBeUndefined()
  expect(withOutage(draft, outage)).toBeUndefined()
  expect(withOutage(round, { ...outage, from: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z' })).toBeUndefined()
})

import { expect, test } from 'vitest'
import agenda from '../../../functions/agendas/agenda.json' with { type: 'json' }
import { roles } from '../../../functions/http/endpoint.ts'
import { municipalities, municipalityOf, villageOf } from '../../../functions/villages/rules.ts'
import { type SampleIdea, sampleIdeas } from './ideas.ts'
import { sampleOrganisations, samplePeople } from './people.ts'

/** Days within which an idea gets an answer. */
const term = 56

const count = <T>(all: readonly T[], by: (one: T) => string): Record<string, number> =>
  Object.fromEntries(Object.entries(Object.groupBy(all, by)).map(([name, group]) => [name, group?.length ?? 0]))
const keysOf = (wrong: (idea: SampleIdea) => boolean): string[] => sampleIdeas.filter(wrong).map(idea => idea.key)
const distinct = (all: readonly string[]) => expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])

test('no key, title or text occurs twice', () => {
  distinct(sampleIdeas.map(idea => idea.key))
  distinct(sampleIdeas.map(idea => idea.title))
  distinct(sampleIdeas.map(idea => idea.text))
})

test('every idea comes from a place in its own municipality and has a theme of the agenda', () => {
  const themes = new Set(agenda.themes.map(each => each.slug))
  expect(keysOf(idea => villageOf(idea.village)?.municipality !== idea.municipality)).toEqual([])
  expect(keysOf(idea => !themes.has(idea.theme))).toEqual([])
})

test('at least nine ideas per municipality, fifteen per theme, and every state that the sample should show', () => {
  const per = count(sampleIdeas, idea => idea.municipality)
  for (const { slug } of municipalities) expect(per[slug], slug).toBeGreaterThanOrEqual(9)
  for (const [theme, ideas] of Object.entries(count(sampleIdeas, idea => idea.theme)))
    expect(ideas, theme).toBeGreaterThanOrEqual(15)
  expect(count(sampleIdeas, idea => idea.state)).toEqual({
    submitted: 10,
    returned: 4,
    refused: 4,
    published: 90,
    takenUp: 12,
    answered: 21,
    withdrawn: 2,
    joined: 3,
  })
})

test('texts are as long as people write them', () => {
  const words = (text: string) => text.split(/\s+/).length
  expect(keysOf(idea => words(idea.text) < 60 || words(idea.text) > 160)).toEqual([])
})

test('what belongs to a state is there, and only there', () => {
  const only = (has: (idea: SampleIdea) => unknown, ...states: string[]) =>
    expect(keysOf(idea => Boolean(has(idea)) !== states.includes(idea.state))).toEqual([])
  only(idea => idea.verdict, 'returned', 'refused')
  only(idea => idea.takenUp, 'takenUp')
  only(idea => idea.answers?.length, 'answered')
  only(idea => idea.joins, 'joined')
})

test('nothing that was not public has support or reactions', () => {
  const unseen = ['submitted', 'returned', 'refused']
  expect(keysOf(idea => unseen.includes(idea.state) && idea.supports + idea.reactions.length > 0)).toEqual([])
})

test('who joins, joins a public idea on the same theme that joins nobody itself', () => {
  for (const idea of sampleIdeas.filter(each => each.joins)) {
    const whole = sampleIdeas.find(each => each.key === idea.joins)
    expect([whole?.state, whole?.theme], idea.key).toEqual(['published', idea.theme])
  }
})

test('time runs forward', () => {
  const later = (idea: SampleIdea) => [
    ...(idea.answers ?? []),
    ...(idea.takenUp ? [idea.takenUp] : []),
    ...idea.reactions,
  ]
  expect(keysOf(idea => later(idea).some(each => each.daysAgo > idea.daysAgo))).toEqual([])
  expect(
    keysOf(idea => (idea.answers ?? []).some((each, at, all) => each.daysAgo > (all[at - 1]?.daysAgo ?? each.daysAgo))),
  ).toEqual([])
})

test('some ideas wait longer than the term, most do not, and answered ones were in time', () => {
  const overdue = keysOf(idea => idea.state === 'published' && idea.daysAgo > term)
  expect(overdue.length).toBeGreaterThanOrEqual(4)
  expect(overdue.length).toBeLessThanOrEqual(15)
  expect(keysOf(idea => idea.state === 'takenUp' && (idea.takenUp?.daysAgo ?? 0) > term)).toEqual([])
  expect(keysOf(idea => idea.state === 'answered' && idea.daysAgo - (idea.answers?.[0]?.daysAgo ?? 0) > term)).toEqual(
    [],
  )
})

test('an answer comes from the province or from the own municipality', () => {
  const may = (idea: SampleIdea) => ['provincie-drenthe', `gemeente-${idea.municipality}`]
  expect(keysOf(idea => (idea.answers ?? []).some(each => !may(idea).includes(each.by)))).toEqual([])
})

test('published text holds no address, telephone number or link', () => {
  const shown = (idea: SampleIdea) => [idea.title, idea.text, idea.needNote, ...idea.reactions.map(each => each.text)]
  expect(keysOf(idea => /@|https?:|www\.|\d{2,4}[- ]?\d{6,}/.test(shown(idea).join(' ')))).toEqual([])
})

test('a few are filled in by a helper, by another door than the web', () => {
  const helped = sampleIdeas.filter(idea => idea.filledInBy)
  expect(helped.length).toBeGreaterThanOrEqual(3)
  for (const idea of helped) {
    expect(samplePeople.find(each => each.id === idea.filledInBy)?.roles, idea.key).toContain('helper')
    expect(idea.door, idea.key).not.toBe('web')
  }
})

test('there are people for every role, with addresses that reach nobody', () => {
  distinct(samplePeople.map(each => each.id))
  distinct(samplePeople.map(each => each.email))
  expect(samplePeople.filter(each => !each.email.endsWith('.example'))).toEqual([])
  const per = count(
    samplePeople.flatMap(each => each.roles),
    role => role,
  )
  for (const role of roles) expect(per[role], role).toBeGreaterThanOrEqual(1)
  expect(per).toMatchObject({ officer: 4, moderator: 2, partner: 2, expert: 12 })
})

test('officers, and only they, have a municipality, and it is that of their organisation', () => {
  const organisation = new Map(sampleOrganisations.map(each => [each.id, each]))
  for (const person of samplePeople) {
    expect(Boolean(person.tenant), person.id).toBe(person.roles.includes('officer'))
    if (person.tenant) expect(organisation.get(person.organisation ?? '')?.tenant, person.id).toBe(person.tenant)
    if (person.organisation) expect(organisation.has(person.organisation), person.id).toBe(true)
  }
})

test('the organisations are the province, the twelve municipalities and who supports them', () => {
  distinct(sampleOrganisations.map(each => each.id))
  expect(count(sampleOrganisations, each => each.kind)).toEqual({
    province: 1,
    municipality: 12,
    support: 6,
    partner: 2,
  })
  expect(sampleOrganisations.filter(each => each.tenant && !municipalityOf(each.tenant))).toEqual([])
  expect(sampleOrganisations.filter(each => each.kind === 'support').map(each => each.name)).toEqual(
    agenda.supportOrganisations,
  )
})

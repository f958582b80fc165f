import { expect, test } from 'vitest'
import { conflictsOf, type Ties } from './conflicts.ts'
import type { Expert } from './rules.ts'

const [own, idea] = ['01M4VCERMRRVHNBJ17DEMRFJXY', '01M4VCERMRRVHNBJ17DEMRFJXZ']
const expert: Expert = {
  ...{ person: 'p1', kind: 'expert', themes: ['wonen'], organisations: [], subsidies: [], earlier: [] },
}
const about = {
  id: own,
  applicant: { name: 'Stichting Zorggroep De Hünze (voorbeeld)', chamberNumber: '00001111' },
  partners: [{ name: 'Gemeente Emmen' }],
  municipalities: ['emmen', 'borger-odoorn'],
  idea,
  alliance: own,
}
const none: Ties = { alliances: new Set(), recused: new Set() }
const kinds = (change: Partial<Expert>, ties: Partial<Ties> = {}, of: object = {}) =>
  conflictsOf({ ...expert, ...change }, { ...about, ...of }, { ...none, ...ties }).map(each => each.kind)

test('nothing known is no conflict', () => {
  expect(kinds({})).toEqual([])
})

test('the same organisation, however it is written, and the same number under another name', () => {
  expect(kinds({ organisations: [{ name: 'zorggroep de hunze' }] })).toEqual(['organisation'])
  expect(kinds({ organisations: [{ name: 'Gemeente  Emmen' }] })).toEqual(['organisation'])
  expect(kinds({ organisations: [{ name: 'De Es', chamberNumber: '00001111' }] })).toEqual(['chamber'])
  expect(kinds({ organisations: [{ name: 'De Es', chamberNumber: '00002222' }] })).toEqual([])
  expect(kinds({ organisations: [{ name: '(voorbeeld)' }] })).toEqual([])
})

test('a yearly subsidy, the alliance, earlier work on it or on its idea, and what was declared', () => {
  expect(kinds({ subsidies: [{ name: 'Gemeente Emmen' }] })).toEqual(['subsidy'])
  expect(kinds({}, { alliances: new Set([own]) })).toEqual(['alliance'])
  expect([kinds({ earlier: [own] }), kinds({ earlier: [idea] })]).toEqual([['earlier'], ['earlier']])
  expect(kinds({}, { recused: new Set([own]) })).toEqual(['declared'])
})

test('the municipality one lives in, unless the plan is for more than half of Drenthe and not its own', () => {
  const emmen = { municipality: 'emmen' }
  const many = ['emmen', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']
  expect(kinds(emmen)).toEqual(['municipality'])
  expect(kinds({ municipality: 'assen' })).toEqual([])
  expect(kinds(emmen, {}, { municipalities: many })).toEqual([])
  expect(kinds(emmen, {}, { municipalities: many, tenant: 'emmen' })).toEqual(['municipality'])
})

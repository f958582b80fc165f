import { expect, test } from 'vitest'
import { entryOf } from './entries.ts'

const stamp = { by: 'P1', did: 'decide', at: '2026-05-01T12:00:00.000Z', why: 'unclear' }
const idea = { pk: 'idea#1', sk: 'idea', title: 'Een bankje', version: 1, ...stamp, did: 'submitIdea', by: 'author' }
const base = { id: 'event', sequence: '1', at: '2026-05-01T12:00:01.000Z' }
const change = (table: string, before: object | undefined, after: object | undefined) =>
  ({ ...base, table, before, after }) as Parameters<typeof entryOf>[0]

test('a change tells who did what, when, why and which fields; never what they say', () => {
  const entry = entryOf(change('ideas', idea, { ...idea, ...stamp, title: 'Een bank', state: 'returned', version: 2 }))
  expect(entry).toEqual({ event: 'event', table: 'ideas', thing: 'idea#1', ...stamp, fields: ['state', 'title'] })
  expect(JSON.stringify(entry)).not.toContain('bank')
})

test('counting, pointers with personal data in their keys, and being seen are not told', () => {
  expect(entryOf(change('ideas', undefined, { pk: 'idea#1', sk: 'counts', supports: 1 }))).toBeUndefined()
  expect(entryOf(change('people', undefined, { pk: 'invited#a@b.nl', sk: 'person' }))).toBeUndefined()
  expect(entryOf(change('people', undefined, { pk: 'subject#x|y', sk: 'person' }))).toBeUndefined()
  const person = { pk: 'person#1', sk: 'person', ...stamp }
  expect(entryOf(change('people', person, { ...person, lastSeen: 'today' }))).toBeUndefined()
})

test('what changed without a new stamp changed past the platform, and stands there without a name', () => {
  const entry = entryOf(change('ideas', idea, { ...idea, title: 'Iets anders' }))
  expect(entry).toMatchObject({ did: 'changed', fields: ['title'] })
  expect(entry?.by).toBeUndefined()
})

test('a look at personal data is told once, not when the table forgets it', () => {
  const look = { pk: 'person#9', sk: 'read#now#1', of: 'people', ...stamp, did: 'listPeople', forgetAt: 1 }
  expect(entryOf(change('people', undefined, look))).toMatchObject({ thing: 'people', did: 'listPeople', by: 'P1' })
  expect(entryOf(change('people', look, undefined))).toBeUndefined()
})

test('a removal is told without the stamp of the change before it', () => {
  expect(entryOf(change('people', { pk: 'person#1', sk: 'person', ...stamp }, undefined))).toMatchObject({
    thing: 'person#1',
    did: 'removed',
    at: base.at,
  })
})

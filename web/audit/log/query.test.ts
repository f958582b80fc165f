import { expect, test } from 'vitest'
import { linesIn, narrowed, readQuery } from './query.ts'

const entry = (event: string, change: object = {}) => ({
  event,
  at: '2027-03-02T23:30:00Z',
  table: 'ideas',
  thing: 'idea#A',
  did: 'publishIdea',
  fields: [],
  ...change,
})
const link = (number: number, ...entries: object[]) => ({
  number,
  previous: '',
  hash: '',
  body: JSON.stringify(entries),
})

test('lines are newest first, and an event that was told twice stands there once', () => {
  const lines = linesIn([link(2, entry('b'), entry('c')), link(1, entry('a'), entry('b'))])
  expect(lines.map(line => line.event)).toEqual(['c', 'b', 'a'])
})

test('the address narrows them; days are days in Drenthe', () => {
  const lines = linesIn([link(1, entry('a'), entry('b', { did: 'react', by: 'P9', thing: 'idea#B reaction#C' }))])
  const found = (address: string) => narrowed(lines, readQuery(new URLSearchParams(address))).map(line => line.event)
  expect(found('wat=react')).toEqual(['b'])
  expect(found('wie=p9')).toEqual(['b'])
  const named = linesIn(
    [link(1, entry('a', { by: 'P9' }))],
    [{ id: 'P9', name: 'Annechien Popken', roles: ['moderator'] }],
  )
  expect(narrowed(named, readQuery(new URLSearchParams('wie=popken')))).toMatchObject([{ staff: { id: 'P9' } }])
  expect(found('waarover=reaction')).toEqual(['b'])
  expect(found('vanaf=2027-03-03&tot=2027-03-03')).toEqual(['b', 'a'])
  expect(found('tot=2027-03-02')).toEqual([])
})

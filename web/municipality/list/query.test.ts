import { expect, test } from 'vitest'
import { type DeskLine, narrowed, readQuery } from './query.ts'

const line = (change: Partial<DeskLine>): DeskLine => ({
  id: '01JD0000000000000000000101',
  title: 'Een bankje bij de brink',
  start: 'Om uit te rusten',
  municipality: 'assen',
  village: 'loon',
  state: 'published',
  desk: 'assen',
  at: '2027-01-01T10:00:00Z',
  supports: 3,
  needs: [],
  overdue: false,
  ...change,
})
const now = '2027-03-01T10:00:00Z'
const lines = [
  line({ id: 'A', answerBy: '2027-02-20', overdue: true }),
  line({ id: 'B', answerBy: '2027-03-10', title: 'Leesclub' }),
  line({ id: 'C', answerBy: '2027-04-20', village: 'assen' }),
]
const found = (address: string) => narrowed(lines, readQuery(new URLSearchParams(address)), now).map(each => each.id)

test('the address narrows the list', () => {
  expect(found('')).toEqual(['A', 'B', 'C'])
  expect(found('termijn=late')).toEqual(['A'])
  expect(found('termijn=soon')).toEqual(['A', 'B'])
  expect(found('plaats=assen')).toEqual(['C'])
  expect(found('tekst=BANKJE brink')).toEqual(['A', 'C'])
})

test('an address that nobody can have chosen shows everything', () => {
  expect(readQuery(new URLSearchParams('toon=x&termijn=y'))).toEqual({
    show: 'all',
    text: '',
    village: '',
    term: undefined,
  })
})

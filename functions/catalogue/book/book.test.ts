import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { manyIdeas } from '../../../tests/bench/ideas100k.ts'
import type { Line } from '../../ideas/idea.ts'
import type { Idea } from '../../ideas/stored.ts'
import type { Filter } from '../contract.ts'
import { type Row, rowOf } from '../rows.ts'
import { alikeIn } from './alike.ts'
import { listOf, summaryOf } from './find.ts'
import { type Book, newBook } from './open.ts'
import { answersIn, promisesIn } from './promises.ts'

const ideas = [...manyIdeas(600)]
const rows = ideas.map(rowOf)
const lines = rows.flatMap(row => (row.shown ? [row.shown.line] : []))
const newest: Filter = { sort: 'newest' }

let book: Book
beforeAll(() => {
  book = newBook()
  book.keep(
    rows,
    rows.map((row, n) => ({ id: row.id, supports: n % 50, upTo: '1' })),
  )
})

const ids = (list: { ideas: readonly Pick<Line, 'id'>[] }): string[] => list.ideas.map(idea => idea.id)
const named = (titles: readonly string[]): Book => {
  const small = newBook()
  const from = ideas.find(idea => idea.state === 'published') as Idea
  const row = (title: string, n: number): Row =>
    rowOf({ ...from, id: `01${String(n).padStart(24, '0')}`, title, text: '' })
  small.keep(titles.map(row), [])
  return small
}
const titlesFor = (small: Book, text: string): string[] =>
  listOf(small, { sort: 'best', text }, 1, 50).ideas.map(idea => idea.title)

test('every page together is the whole list, newest first', () => {
  const pages = [1, 2, 3, 4, 5, 6, 7].map(page => listOf(book, newest, page, 100))
  expect(pages[0]?.total).toBe(lines.length)
  const all = pages.flatMap(ids)
  expect(all).toEqual(lines.toSorted((a, b) => b.at.localeCompare(a.at)).map(line => line.id))
  expect(listOf(book, newest, 2000, 100).ideas).toEqual([])
})

test('counts and totals agree with counting by hand, under any filter', () => {
  const some = (name: 'theme' | 'municipality' | 'state') =>
    fc.constantFrom(undefined, ...new Set(lines.map(line => line[name])))
  const filters = fc.record({ theme: some('theme'), municipality: some('municipality'), state: some('state') })
  fc.assert(
    fc.property(filters, ({ theme, municipality, state }) => {
      const filter = { theme, municipality, state, sort: 'support' } as Filter
      const fits = (line: (typeof lines)[number], but?: string) =>
        (but === 'theme' || theme === undefined || line.theme === theme) &&
        (municipality === undefined || line.municipality === municipality) &&
        (state === undefined || line.state === state)
      expect(listOf(book, filter, 1, 50).total).toBe(lines.filter(line => fits(line)).length)
      const counted = summaryOf(book, filter).others.theme
      for (const [slug, number] of Object.entries(counted))
        expect(number).toBe(lines.filter(line => fits(line, 'theme') && line.theme === slug).length)
    }),
    { numRuns: 60 },
  )
})

test('most supported first; soonest promised first and what waits for nothing last', () => {
  const supports = listOf(book, { sort: 'support' }, 1, 100).ideas.map(idea => idea.supports)
  expect(supports).toEqual(supports.toSorted((a, b) => b - a))
  const waits = listOf(book, { sort: 'answer-by', state: 'published' }, 1, 100).ideas.map(idea => idea.answerBy ?? '')
  expect(waits).toEqual(waits.toSorted())
  const states = listOf(book, { sort: 'answer-by' }, 1, 1).ideas.map(idea => idea.answeredAt)
  expect(states).toEqual([undefined])
})

test('rows may come in any order and more than once', () => {
  const first = rows.find(row => row.shown) as Row
  const later: Row = { id: first.id, version: first.version + 1, state: 'withdrawn' }
  for (const order of [
    [first, later],
    [later, first],
    [later, first, later, first],
  ]) {
    const small = newBook()
    for (const row of order) small.keep([row], [{ id: row.id, supports: 3, upTo: '2' }])
    expect(listOf(small, newest, 1, 50).total).toBe(0)
    expect(titlesFor(small, first.shown?.line.title ?? '')).toEqual([])
  }
})

test('a count may come before its idea, and an old count changes nothing', () => {
  const row = rows.find(each => each.shown) as Row
  const small = newBook()
  small.keep([], [{ id: row.id, supports: 7, upTo: '5' }])
  small.keep([row], [{ id: row.id, supports: 2, upTo: '4' }])
  expect(listOf(small, newest, 1, 50).ideas[0]?.supports).toBe(7)
})

test('search understands forms, compounds, other words for it, and a word being typed', () => {
  const small = named([
    'Een buurtbus naar Assen',
    'Dorpshuizen open op zondag',
    'Moestuin bij de kerk',
    'AED bij de winkel',
  ])
  expect(titlesFor(small, 'bus')).toEqual(['Een buurtbus naar Assen'])
  expect(titlesFor(small, 'bussen')).toEqual(['Een buurtbus naar Assen'])
  expect(titlesFor(small, 'dorpshuis')).toEqual(['Dorpshuizen open op zondag'])
  expect(titlesFor(small, 'huizen')).toEqual(['Dorpshuizen open op zondag'])
  expect(titlesFor(small, 'voedseltuin')).toEqual(['Moestuin bij de kerk'])
  expect(titlesFor(small, 'reanimatie')).toEqual(['AED bij de winkel'])
  expect(titlesFor(small, 'moes')).toEqual(['Moestuin bij de kerk'])
  expect(titlesFor(small, 'bus kerk')).toEqual([])
})

test('whatever anybody types is searched for and never understood as a command', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', 'a" OR "b', 'NEAR(', 'title:x*', '-')),
      text => {
        expect(() => listOf(book, { sort: 'best', text }, 1, 10)).not.toThrow()
        expect(() => alikeIn(book, text, undefined, 5)).not.toThrow()
      },
    ),
  )
})

test('an idea like the one being typed is found through a compound word', () => {
  const small = named(['Kinderspeeltuin in het park', 'Zangkoor zoekt leden', 'Nieuwe buurtbus'])
  expect(alikeIn(small, 'Speeltuin in het park', undefined, 5).map(idea => idea.title)).toEqual([
    'Kinderspeeltuin in het park',
  ])
  expect(alikeIn(small, 'Een buurtbus', undefined, 5)[0]).toMatchObject({ title: 'Nieuwe buurtbus', score: 1 })
})

test('promises are counted per organisation, of public and other ideas alike', () => {
  const waiting = rows.filter(row => !row.answeredAt && ['submitted', 'published', 'takenUp'].includes(row.state))
  const promises = promisesIn(book, '2024-03-01')
  const sum = (name: 'waiting' | 'overdue' | 'answered') => promises.reduce((total, each) => total + each[name], 0)
  expect(sum('waiting')).toBe(waiting.length)
  expect(sum('overdue')).toBe(waiting.filter(row => (row.answerBy ?? '') < '2024-03-01').length)
  expect(sum('answered')).toBe(rows.filter(row => row.answeredAt).length)
})

test('the newest answers come first', () => {
  const dates = answersIn(book, undefined, 20).map(answer => answer.at)
  expect(dates).toHaveLength(20)
  expect(dates).toEqual(dates.toSorted().toReversed())
})

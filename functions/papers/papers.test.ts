import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, Paper } from './paper.ts'
import {
  isNumber,
  keyed,
  leftOver,
  mayKey,
  maySettle,
  newNumber,
  sameEntry,
  settled,
  shownNumber,
  stateOf,
  totalsOf,
  unbalanced,
} from './rules.ts'

const entries: readonly Entry[] = [
  { choice: { kind: 'choices', choices: { a: 'yes', b: 'no' } } },
  { choice: { kind: 'choices', choices: { a: 'no' } } },
  { spoilt: 'unclear' },
  { spoilt: 'returned' },
]
const people = ['anna', 'bert', 'coba', 'dirk']
const blank = (paper: string, group = 'inwoners'): Paper => ({ paper, group, batch: 'B', random: '00', version: 1 })

/** Somebody keys or settles, as far as the rules let them. */
const step = (paper: Paper, by: string, entry: Entry): Paper => {
  if (mayKey(paper, by).yes) return keyed(paper, { by, entry })
  return maySettle(paper, by).yes ? settled(paper, { by, entry }) : paper
}
const acts = fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...entries)), { maxLength: 12 })

describe('the number of a ballot', () => {
  test('is read however it is typed, and a wrong or swapped letter is seen', () =>
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(30)), fc.nat(8), fc.nat(29), (chance, at, by) => {
        const number = newNumber(() => chance.next().value ?? 0)
        expect(number).toMatch(/^(\w{3}-){2}\w{3}$/)
        expect(isNumber(number.toLowerCase().replaceAll('-', ' '))).toBe(true)
        expect(shownNumber(number.replaceAll('-', ''))).toBe(number)
        const letters = [...number.replaceAll('-', '')]
        const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
        const place = alphabet.indexOf(letters[at] ?? '')
        letters[at] = alphabet[(place + 1 + by) % 31] ?? ''
        expect(isNumber(letters.join(''))).toBe(false)
      }),
    ))
})

describe('double keying', () => {
  test('a ballot counts only when two different people read the same, or a third decided', () =>
    fc.assert(
      fc.property(acts, done => {
        const paper = done.reduce((now, [by, entry]) => step(now, by, entry), blank('A'))
        const { first, second, third } = paper
        const keyers = [first, second, third].flatMap(reading => (reading ? [reading.by] : []))
        expect(new Set(keyers).size).toBe(keyers.length)
        if (!paper.done) {
          expect(third).toBeUndefined()
          return
        }
        if (!first || !second) throw new Error('settled by one person')
        if (third) {
          expect(sameEntry(first.entry, second.entry)).toBe(false)
          expect(paper.done).toEqual(third.entry)
        } else expect(sameEntry(first.entry, second.entry)).toBe(true)
      }),
    ))

  test('what was settled never changes, and no act changes more than one step', () =>
    fc.assert(
      fc.property(acts, done => {
        let paper = blank('A')
        for (const [by, entry] of done) {
          const next = step(paper, by, entry)
          expect(next.version - paper.version).toBeLessThanOrEqual(1)
          if (stateOf(paper) === 'done') expect(next).toBe(paper)
          paper = next
        }
      }),
    ))

  test('the same ballot in another order of options is the same; in a ranking the order is the vote', () => {
    const points = (given: Record<string, number>): Entry => ({ choice: { kind: 'points', points: given } })
    expect(sameEntry(points({ a: 1, b: 2, c: 0 }), points({ b: 2, a: 1 }))).toBe(true)
    const order = (...ids: string[]): Entry => ({ choice: { kind: 'ranking', order: ids } })
    expect(sameEntry(order('a', 'b'), order('b', 'a'))).toBe(false)
    const ticks = (...ids: string[]): Entry => ({ choice: { kind: 'approval', approves: ids } })
    expect(sameEntry(ticks('a', 'b'), ticks('b', 'a'))).toBe(true)
    expect(sameEntry({ spoilt: 'unclear' }, { spoilt: 'damaged' })).toBe(false)
  })
})

/** A day at the desk: `took` people exchanged a code, some came back for a new ballot, some never handed in. */
const day = fc.record({
  spare: fc.nat(5),
  votes: fc.array(fc.constantFrom(...entries.slice(0, 3)), { maxLength: 20 }),
  returned: fc.nat(4),
  kept: fc.nat(3),
  lost: fc.nat(3),
})

describe('the paper account', () => {
  test('adds up after any day, and stops adding up with one ballot more or less', () =>
    fc.assert(
      fc.property(day, ({ spare, votes, returned, kept, lost }) => {
        const exchanged = votes.length + kept
        const read = [...votes, ...Array<Entry>(returned).fill({ spoilt: 'returned' })]
        const papers = Array.from({ length: exchanged + returned + lost + spare }, (_, at): Paper => {
          const entry = read[at]
          const paper = blank(`N${at}`)
          return entry ? step(step(paper, 'anna', entry), 'bert', entry) : paper
        })
        const totals = totalsOf(papers)
        expect(totals.counted + totals.spoilt + totals.returned).toBe(read.length)
        expect(leftOver(totals, exchanged)).toBe(spare + lost)
        const closing = { left: spare, lost, note: 'Weg gewaaid' }
        expect(unbalanced([{ totals, exchanged }], closing)).toEqual([])
        expect(unbalanced([{ totals, exchanged }], { ...closing, left: spare + 1 })).toEqual(['does-not-add-up'])
        if (lost > 0) expect(unbalanced([{ totals, exchanged }], { left: spare, lost })).toEqual(['unexplained'])
        const stuffed = { totals: { ...totals, counted: totals.counted + kept + 1 }, exchanged }
        expect(unbalanced([stuffed], closing)).toEqual(['more-than-given-out'])
      }),
    ))

  test('is not closed while somebody still has to look', () => {
    const once = keyed(blank('A'), { by: 'anna', entry: { spoilt: 'unclear' } })
    const differs = keyed(once, { by: 'bert', entry: { spoilt: 'damaged' } })
    for (const paper of [once, differs])
      expect(unbalanced([{ totals: totalsOf([paper]), exchanged: 1 }], { left: 0, lost: 0 })).toEqual(['unsettled'])
  })
})

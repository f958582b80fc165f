import fc from 'fast-check'
import { expect, test } from 'vitest'
import file from '../agendas/agenda.json' with { type: 'json' }
import { agenda } from '../agendas/rules.ts'
import { dateOf, dayAfter, endOfDay, startOfDay } from '../terms/rules.ts'
import { roundFromAgenda } from './making/making.ts'
import type { Outage, Round } from './round.ts'
import { boundTotal, ceilingTotal, keyTotal, maySubmit, phaseOf, roundTotal, termsOf } from './rules.ts'

const made = roundFromAgenda(agenda.parse(file), { id: '2027', name: { nl: 'Ronde 2027', en: 'Round 2027' } })
const why = { nl: 'Stroom uitgevallen', en: 'Power cut' }
const plan = (id: Round['phases'][number]['id'], first: string, last: string) => ({
  ...{ id, from: startOfDay(first), until: endOfDay(last) },
})
/** Ends in the week after the clock went forward (28 March 2027); 31 March is a Wednesday. */
const round: Round = {
  ...made,
  state: 'published',
  phases: [plan('applications', '2027-02-01', '2027-03-31'), plan('reviews', '2027-04-01', '2027-05-15')],
}
const until = '2027-03-31T21:59:59.000Z'
const down = (from: string, to: string, at = to): Outage => ({ from, until: to, why, at })

test('the published totals of the Sociale Agenda follow from the sums of the round made from it', () => {
  expect(ceilingTotal(made)).toBe(385_000_000)
  expect(boundTotal(made)).toBe(306_000_000)
  expect(roundTotal(made)).toBe(691_000_000)
  expect(keyTotal(made)).toBe(ceilingTotal(made))
})

test('the last second counts to its end, and not a thousandth longer', () => {
  const last = Date.parse(until)
  const [just, over] = [last + 999, last + 1000].map(ms => new Date(ms).toISOString()) as [string, string]
  expect([until, just].map(now => maySubmit(round, now).yes)).toEqual([true, true])
  expect(maySubmit(round, over)).toEqual({ yes: false, because: 'too-late' })
  expect([phaseOf(round, just), phaseOf(round, over)]).toEqual(['applications', 'reviews'])
})

test('before it opens the answer is from when, a draft never opens', () => {
  const early = maySubmit(round, '2027-01-31T22:59:59.999Z')
  expect(early).toEqual({ yes: false, because: 'wrong-state', from: '2027-01-31T23:00:00.000Z' })
  expect(maySubmit({ ...round, state: 'draft' }, until)).toEqual({ yes: false, because: 'wrong-state' })
  expect(phaseOf({ ...round, state: 'draft' }, until)).toBeUndefined()
})

test('down on the last evening: the term ends a day later, and the experts begin after that', () => {
  const moved = termsOf({ ...round, outages: [down('2027-03-31T19:00:00Z', '2027-03-31T21:30:00Z')] })
  expect(moved.map(term => [term.from, term.until])).toEqual([
    ['2027-01-31T23:00:00.000Z', '2027-04-01T21:59:59.000Z'],
    ['2027-04-01T22:00:00.000Z', '2027-05-15T21:59:59.000Z'],
  ])
  expect(moved[0]?.planned.until).toBe(until)
})

test('a moved term ends on a working day: down on the Thursday before Easter moves it to the Tuesday after', () => {
  const easter = { ...round, phases: [plan('applications', '2027-02-01', '2027-03-25')] }
  const [term] = termsOf({ ...easter, outages: [down('2027-03-25T20:00:00Z', '2027-03-25T20:30:00Z')] })
  expect(term?.until).toBe(endOfDay('2027-03-30'))
})

test('down weeks before the end moves nothing; down after the end moves nothing', () => {
  const early = down('2027-03-01T08:00:00Z', '2027-03-01T12:00:00Z')
  const late = down('2027-03-31T22:00:00Z', '2027-04-01T08:00:00Z')
  expect(termsOf({ ...round, outages: [early, late] })[0]).toMatchObject({ until, moved: [] })
})

test('made known only days later: people get until the end of the working day after they could know', () => {
  const [term] = termsOf({
    ...round,
    outages: [down('2027-03-31T19:00:00Z', '2027-03-31T21:30:00Z', '2027-04-02T10:00:00Z')],
  })
  // Friday 2 April: the next working day is Monday the 5th.
  expect(term?.until).toBe(endOfDay('2027-04-05'))
})

const seconds = fc.integer({
  min: Date.parse('2027-01-20T00:00:00Z') / 1000,
  max: Date.parse('2027-05-01T00:00:00Z') / 1000,
})
const iso = (second: number) => new Date(second * 1000).toISOString()
const anyOutage = fc
  .record({ start: seconds, lasts: fc.integer({ min: 1, max: 300_000 }), told: fc.integer({ min: 0, max: 200_000 }) })
  .map(({ start, lasts, told }) => down(iso(start), iso(start + lasts), iso(start + lasts + told)))

test('whatever fails: no term gets shorter or overlaps the next, and who could not send gets a whole day', () => {
  fc.assert(
    fc.property(fc.array(anyOutage, { maxLength: 5 }), outages => {
      const terms = termsOf({ ...round, outages })
      for (const [place, term] of terms.entries()) {
        expect(Date.parse(term.until)).toBeGreaterThanOrEqual(Date.parse(term.planned.until))
        const next = terms[place + 1]
        if (next) expect(Date.parse(next.from)).toBeGreaterThanOrEqual(Date.parse(term.until) + 1000)
        for (const { until: ended, at } of term.moved) {
          const known = at > ended ? at : ended
          expect(Date.parse(term.until)).toBeGreaterThanOrEqual(Date.parse(endOfDay(dayAfter(dateOf(known)))))
        }
      }
      expect(termsOf({ ...round, outages: outages.toReversed() })).toEqual(terms)
    }),
  )
})

test('at every second exactly the phase of that second runs', () => {
  fc.assert(
    fc.property(seconds, fc.array(anyOutage, { maxLength: 2 }), (second, outages) => {
      const now = iso(second)
      const running = termsOf({ ...round, outages }).filter(({ from, until }) => from <= now && now <= until)
      expect(running.length).toBeLessThan(2)
      expect(phaseOf({ ...round, outages }, now)).toBe(running[0]?.id)
      expect(maySubmit({ ...round, outages }, now).yes).toBe(running[0]?.id === 'applications')
    }),
  )
})

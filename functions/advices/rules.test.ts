import { describe, expect, test } from 'vitest'
import type { Outage, Round } from '../rounds/round.ts'
import {
  type Advice,
  adviceFaults,
  adviceFrom,
  askedAbout,
  dueForReminder,
  mayAdvise,
  mayBeRead,
  mayPlan,
  mayRemind,
  sinceBegun,
  startFaults,
  wishesOf,
} from './rules.ts'

const [one, two] = ['01HZ0000000000000000000001', '01HZ0000000000000000000002']
const phases: Round['phases'] = [
  { id: 'advice', from: '2027-02-28T23:00:00.000Z', until: '2027-03-31T21:59:59.000Z' },
  { id: 'decision', from: '2027-03-31T22:00:00.000Z', until: '2027-04-30T21:59:59.000Z' },
]
const round = { state: 'published' as const, phases, outages: [] as Outage[] }
const why = { nl: 'Storing', en: 'Outage' }
const down: Outage = {
  from: '2027-03-31T18:00:00.000Z',
  until: '2027-03-31T21:00:00.000Z',
  at: '2027-04-01T08:00:00.000Z',
  why,
}

describe('the advice phase, to the second', () => {
  test.each([
    ['2027-02-28T22:59:59.999Z', { yes: false, because: 'wrong-state', from: phases[0]?.from }],
    ['2027-02-28T23:00:00.000Z', { yes: true }],
    ['2027-03-31T21:59:59.999Z', { yes: true }],
    ['2027-03-31T22:00:00.000Z', { yes: false, because: 'too-late' }],
  ])('at %s', (now, verdict) => expect(mayAdvise(round, now)).toEqual(verdict))

  test('an outage on its last evening moves the end, and with it when the answers are public', () => {
    const moved = { ...round, outages: [down] }
    expect(mayAdvise(moved, '2027-04-02T21:59:59.000Z')).toEqual({ yes: true })
    expect(mayBeRead(moved, '2027-04-02T21:59:59.000Z')).toMatchObject({ yes: false, from: '2027-04-02T22:00:00.000Z' })
    expect(mayAdvise(moved, '2027-04-02T22:00:00.000Z')).toEqual({ yes: false, because: 'too-late' })
    expect(mayBeRead(moved, '2027-04-02T22:00:00.000Z')).toEqual({ yes: true })
  })

  test('a draft round and one without the phase are never public', () => {
    expect(mayBeRead({ ...round, state: 'draft' }, '2029-01-01T00:00:00.000Z').yes).toBe(false)
    expect(mayBeRead({ ...round, phases: [] }, '2029-01-01T00:00:00.000Z').yes).toBe(false)
  })

  test('start places are planned until the decision has been taken', () => {
    expect(mayPlan(round, '2027-02-01T00:00:00.000Z').yes).toBe(false)
    expect(mayPlan(round, '2027-03-01T00:00:00.000Z').yes).toBe(true)
    expect(mayPlan(round, '2027-04-15T00:00:00.000Z').yes).toBe(true)
    expect(mayPlan(round, '2027-05-01T00:00:00.000Z')).toEqual({ yes: false, because: 'too-late' })
  })
})

test('what is missing in an advice, all at once', () => {
  const codes = (said: Parameters<typeof adviceFaults>[0]) =>
    adviceFaults(said, { startYear: 2028 }).map(({ field, code }) => `${field} ${code}`)
  expect(codes({ opinion: 'for', fromYear: 2028 })).toEqual([])
  expect(codes({ opinion: 'none' })).toEqual([])
  expect(codes({ opinion: 'for' })).toEqual(['fromYear invalid_type'])
  expect(codes({ opinion: 'condition', text: '' })).toEqual(['text too_small', 'fromYear invalid_type'])
  expect(codes({ opinion: 'condition', text: 'Samen', fromYear: 2027 })).toEqual(['fromYear too_small'])
  expect(codes({ opinion: 'against' })).toEqual(['text too_small'])
  expect(codes({ opinion: 'for', fromYear: 2040 })).toEqual(['fromYear too_big'])
})

test('what does not go with an opinion is not kept', () => {
  const said = { text: 'Samen', fromYear: 2028 }
  expect(adviceFrom({ opinion: 'for', ...said })).toEqual({ opinion: 'for', fromYear: 2028 })
  expect(adviceFrom({ opinion: 'condition', ...said })).toEqual({
    opinion: 'condition',
    condition: 'Samen',
    fromYear: 2028,
  })
  expect(adviceFrom({ opinion: 'against', ...said })).toEqual({ opinion: 'against', reason: 'Samen' })
  expect(adviceFrom({ opinion: 'none', ...said })).toEqual({ opinion: 'none' })
})

test('asked about: the shortlist, until then everything that is submitted; never what was withdrawn', () => {
  const cards = [
    { id: two, state: 'submitted' as const, title: 'Buurtbus' },
    { id: one, state: 'submitted' as const, title: 'Atelier' },
    { id: '01HZ0000000000000000000003', state: 'withdrawn' as const, title: 'Café' },
  ]
  expect(askedAbout(cards, undefined).map(card => card.title)).toEqual(['Atelier', 'Buurtbus'])
  const rows = cards.map(({ id: application }) => ({ application, in: application !== one, amount: 1, reason: '' }))
  const shortlist = { scenario: 'optimum', at: '2027-02-01T00:00:00.000Z', rows }
  expect(askedAbout(cards, shortlist).map(card => card.title)).toEqual(['Buurtbus'])
})

describe('reminders', () => {
  const now = '2027-03-15T10:00:00.000Z'
  const all = [
    { slug: 'assen', given: 3, of: 3 },
    { slug: 'emmen', given: 1, of: 3, reminded: '2027-03-08T10:00:00.000Z' },
    { slug: 'meppel', given: 0, of: 3, reminded: '2027-03-08T10:00:00.001Z' },
    { slug: 'tynaarlo', given: 2, of: 3 },
  ]
  test('go to who has not said all, once a week', () => {
    expect(dueForReminder(all, now).map(each => each.slug)).toEqual(['emmen', 'tynaarlo'])
    expect(mayRemind(round, all, now)).toEqual({ yes: true })
  })
  test('say from when the next can go, and stop when all is said or the phase is over', () => {
    const waiting = all.map(each => ({ ...each, reminded: now }))
    expect(mayRemind(round, waiting, now)).toEqual({
      yes: false,
      because: 'too-many',
      from: '2027-03-22T10:00:00.000Z',
    })
    expect(mayRemind(round, all.slice(0, 1), now)).toEqual({ yes: false, because: 'wrong-state' })
    expect(mayRemind(round, all, '2027-04-01T10:00:00.000Z').yes).toBe(false)
  })
  test('go by themselves a week after the phase began at the earliest', () => {
    expect(sinceBegun(round, all, '2027-03-07T22:59:59.000Z')).toEqual([])
    expect(sinceBegun(round, all, '2027-03-07T23:00:00.000Z')).toEqual(all)
  })
})

test('a wish is never before the project itself; places against a wish are named', () => {
  const base = { at: '2027-03-01T00:00:00.000Z', version: 1 }
  const said: Advice[] = [
    { ...base, application: one, municipality: 'assen', opinion: 'for', fromYear: 2027 },
    { ...base, application: one, municipality: 'emmen', opinion: 'condition', condition: 'Samen', fromYear: 2029 },
    { ...base, application: one, municipality: 'meppel', opinion: 'none' },
    { ...base, application: two, municipality: 'assen', opinion: 'for', fromYear: 2028 },
  ]
  const wishes = wishesOf(said, [{ id: one, startYear: 2028 }])
  expect(wishes.map(({ municipality, from }) => `${municipality} ${from}`)).toEqual(['assen 2028', 'emmen 2029'])
  const room = { usual: 1, until: 2030, own: {} }
  const codes = (own: Record<string, number>) => startFaults({ [one]: own }, wishes, room).map(({ code }) => code)
  expect(codes({ assen: 2028, emmen: 2029 })).toEqual([])
  expect(codes({ assen: 2027, emmen: 2031, meppel: 2028 })).toEqual(['too_small', 'too_big', 'no-wish'])
  expect(codes({ assen: 2029, emmen: 2029 })).toEqual(['too-full', 'too-full'])
})

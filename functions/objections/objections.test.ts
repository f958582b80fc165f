import { expect, test } from 'vitest'
import type { BallotRound, CountOutcome, Objections } from '../ballots/round.ts'
import { mayCount, mayDeclare } from '../ballots/rules.ts'
import { addedBy, forgottenAt, mayAnswer, mayObject } from './rules.ts'

const countedAt = '2027-03-01T10:00:00.000Z'
const [inTime, after] = ['2027-03-08T09:59:59.999Z', '2027-03-08T10:00:00.000Z']
const round = (state: BallotRound['state']): BallotRound =>
  ({ state, countedAt, content: { objectionDays: 7, closes: '2027-02-28T20:00:00.000Z' } }) as unknown as BallotRound
const outcome = { holds: true } as unknown as CountOutcome
const none: Objections = { total: 0, open: 0, upheld: 0, due: 0, stopped: 0 }

test('anybody may object from the count until the last moment, not before and not after', () => {
  expect(mayObject(round('counted'), inTime)).toEqual({ yes: true })
  expect(mayObject(round('counted'), after)).toMatchObject({ because: 'too-late' })
  expect(mayObject(round('declared'), inTime)).toMatchObject({ because: 'too-late' })
  for (const state of ['draft', 'published', 'counting'] as const)
    expect(mayObject(round(state), inTime)).toMatchObject({ because: 'wrong-state' })
})

test('an unanswered objection, one to count again for, and one that stops it each keep a result from being declared', () => {
  expect(mayDeclare(round('counted'), outcome, none, after)).toEqual({ yes: true })
  expect(mayDeclare(round('counted'), outcome, none, inTime)).toMatchObject({ from: after })
  for (const one of ['open', 'due', 'stopped'] as const)
    expect(mayDeclare(round('counted'), outcome, { ...none, total: 1, [one]: 1 }, after).yes, one).toBe(false)
  expect(mayDeclare(round('counted'), outcome, { ...none, total: 3, upheld: 1 }, after).yes).toBe(true)
})

test('a counted round is counted again only for an upheld objection, when each was answered', () => {
  const may = (more: Partial<Objections>) => mayCount(round('counted'), 'closed', { ...none, ...more }, after).yes
  expect([may({}), may({ due: 1 }), may({ due: 1, open: 1 }), may({ stopped: 1 })]).toEqual([false, true, false, false])
  expect(mayCount(round('declared'), 'closed', { ...none, due: 1 }, after).yes).toBe(false)
})

test('each objection is answered once, and each answer takes one from those that wait', () => {
  expect(mayAnswer(round('counted'), {}).yes).toBe(true)
  expect(mayAnswer(round('counted'), { answer: {} }).yes).toBe(false)
  expect(mayAnswer(round('declared'), {}).yes).toBe(false)
  expect(addedBy('rejected')).toEqual({ open: -1, upheld: 0, due: 0, stopped: 0 })
  expect(addedBy('recount')).toEqual({ open: -1, upheld: 1, due: 1, stopped: 0 })
  expect(addedBy('not-declared')).toEqual({ open: -1, upheld: 1, due: 0, stopped: 1 })
})

test('words and contact are kept for a year', () =>
  expect(new Date(forgottenAt(countedAt) * 1000).toISOString()).toBe('2028-02-29T10:00:00.000Z'))

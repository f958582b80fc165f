import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BallotRound, CountOutcome } from '../ballots/round.ts'
import { Problem } from '../http/problem.ts'
import type { Decision, Status } from './decision.ts'
import { statuses } from './decision.ts'
import { drafted, ideaOf, isLate, lineOf, mayPublish, promised, reported, withIdea } from './rules.ts'

const said = (nl: string) => ({ nl, en: '' })
const options = ['a', 'b', 'c'].map(id => ({ id, name: said(`Voorstel ${id}`) }))
const round = (state: BallotRound['state']): BallotRound =>
  ({
    ...{ id: '01K0000000000000000000TEST', state, version: 5, declaredAt: '2027-01-10T10:00:00.000Z' },
    question: { title: said('Het dorpshuis'), influence: said('De uitslag bindt.'), options },
  }) as unknown as BallotRound
const outcome = { result: { winners: ['c', 'a'] } } as unknown as CountOutcome

const draft = (): Decision => drafted(round('declared'), outcome)
const answers = [
  { option: 'a', who: 'De dorpsraad', by: '2027-06-01' },
  { option: 'c', who: 'De gemeente', by: '2027-09-01' },
]
const published = (): Decision => ({ ...promised(draft(), answers), state: 'published' })

test('only a declared round gives a decision, with every proposal in the order of the ballot', () => {
  for (const state of ['draft', 'published', 'counting', 'counted'] as const)
    expect(() => drafted(round(state), outcome)).toThrow(Problem)
  expect(draft().items.map(({ option, passed }) => [option, passed])).toEqual([
    ['a', true],
    ['b', false],
    ['c', true],
  ])
})

test('it is published once each passed proposal has who and when; a rejected one gets neither', () => {
  expect(mayPublish(draft()).yes).toBe(false)
  expect(mayPublish(promised(draft(), answers.slice(0, 1))).yes).toBe(false)
  const whole = promised(draft(), [...answers, { option: 'b', who: 'Iemand', by: '2027-06-01' }])
  expect(mayPublish(whole).yes).toBe(true)
  expect(whole.items[1]).not.toHaveProperty('who')
  expect(() => promised(published(), [{ option: 'a', who: 'De dorpsraad' }])).toThrow(Problem)
})

test('whatever the monitor group tells, only that proposal changes, and what was rejected has no progress', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...statuses)), { maxLength: 10 }),
      told => {
        let decision = published()
        const last = new Map<string, Status>([
          ['a', 'waiting'],
          ['c', 'waiting'],
        ])
        for (const [option, status] of told) {
          if (!last.has(option)) expect(() => reported(decision, { option, status })).toThrow(Problem)
          else {
            decision = reported(decision, { option, status }).next
            last.set(option, status)
          }
        }
        for (const { option, passed, status } of decision.items)
          expect(status).toBe(passed ? last.get(option) : 'waiting')
        const { passed, done, late } = lineOf(decision, '2099-01-01')
        expect(passed).toBe(2)
        expect(done + late).toBeLessThanOrEqual(2)
      },
    ),
  ))

test('a promise is late the day after its date, unless it is done or stopped', () => {
  const item = { passed: true, by: '2027-06-01', status: 'busy' as const }
  expect(isLate(item, '2027-06-01')).toBe(false)
  expect(isLate(item, '2027-06-02')).toBe(true)
  for (const status of ['done', 'stopped'] as const) expect(isLate({ ...item, status }, '2027-06-02')).toBe(false)
})

test('a passed proposal becomes an idea once', () => {
  const text = 'Wij willen licht langs het fietspad.'
  expect(ideaOf(published(), 'a', 'assen', text)).toMatchObject({ title: 'Voorstel a', kind: 'village' })
  expect(() => ideaOf(published(), 'b', 'assen', text)).toThrow(Problem)
  expect(() => ideaOf(draft(), 'a', 'assen', text)).toThrow(Problem)
  expect(() => ideaOf(withIdea(published(), 'a', '01K0000000000000000000TEST'), 'a', 'assen', text)).toThrow(Problem)
})

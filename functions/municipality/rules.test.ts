import { expect, test } from 'vitest'
import type { State } from '../ideas/idea.ts'
import { states } from '../ideas/idea.ts'
import { changedBy, dateAfter, submitted } from '../ideas/rules.ts'
import { decidedIdea } from '../moderation/rules.ts'
import { answered, handedBack, isAtDesk, mayAnswer, mayHandBack, mayTakeOver, takenOver } from './rules.ts'

const [start, later] = ['2026-11-02T09:00:00.000Z', '2026-12-01T09:00:00.000Z']
const fresh = submitted({
  content: {
    title: 'Speelplek bij de brink',
    text: 'De speelplek is oud. Met een paar nieuwe toestellen komt iedereen weer.',
    village: 'dwingeloo',
    needs: [],
    kind: 'village',
    files: [],
  },
  id: '01HZ0000000000000000000001',
  contact: 'code#abc',
  network: 'net',
  door: 'web',
  forSomebody: false,
  by: 'author',
  now: start,
})
const open = decidedIdea(fresh, { id: 'v', verdict: 'publish', by: 'anna', now: start })
const handed = decidedIdea(fresh, { id: 'v', verdict: 'publish', handOver: true, by: 'anna', now: start })
const doing = { by: 'officer', now: later, why: 'Klein dorpsinitiatief' }

test('taking over starts a new term and hands back gives it to the province', () => {
  const taken = takenOver(open, doing)
  const term = { answerBy: dateAfter(later, 56) }
  expect(taken).toMatchObject({ state: 'takenUp', desk: 'westerveld', why: doing.why, ...term })
  expect(taken.stage).toMatch(/^3taken#/)
  expect(handedBack(taken, doing)).toMatchObject({ state: 'published', desk: 'province', version: open.version + 2 })
})

test('answers add up, in the name of the municipality; the first is the one that was promised', () => {
  const answer = { text: 'Wij plaatsen in mei nieuwe toestellen.', outcome: 'will-do' as const }
  const first = answered(takenOver(open, doing), answer, doing)
  const second = answered(first, { ...answer, outcome: 'helped' }, { ...doing, now: '2027-06-01T09:00:00.000Z' })
  expect(second.answers.map(each => [each.by, each.outcome])).toEqual([
    ['westerveld', 'will-do'],
    ['westerveld', 'helped'],
  ])
  expect(second.answeredAt).toBe(later)
})

test('what may be done, by state and desk', () => {
  const may = (state: State, desk: string) => {
    const idea = { ...fresh, state, desk }
    return [mayTakeOver, mayAnswer, mayHandBack].map(ask => (ask(idea).yes ? 'x' : '·')).join('')
  }
  expect(
    Object.fromEntries(states.map(state => [state, `${may(state, 'province')} ${may(state, 'westerveld')}`])),
  ).toEqual({
    submitted: '··· ···',
    returned: '··· ···',
    refused: '··· ···',
    appealed: '··· ···',
    published: 'x·· xxx',
    takenUp: '··· ·xx',
    answered: '··· ·x·',
    elaborated: '··· ···',
    joined: '··· ···',
    withdrawn: '··· ···',
  })
})

test('a desk knows the own public ideas and nothing else', () => {
  expect(isAtDesk(handed, 'westerveld')).toBe(true)
  expect(isAtDesk(handed, 'assen')).toBe(false)
  expect(isAtDesk(handed, undefined)).toBe(false)
  expect(isAtDesk(fresh, 'westerveld')).toBe(false)
  expect(changedBy(handed, 'withdrawIdea', 'author', later, { state: 'withdrawn' }).tenant).toBeUndefined()
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Content } from '../ideas/idea.ts'
import { appealed, changed, dateAfter, mayAppeal, submitted, withdrawn } from '../ideas/rules.ts'
import type { Idea, Reaction } from '../ideas/stored.ts'
import { reasons, verdicts } from './contract.ts'
import { type Decision, decidedIdea, decidedReaction, isOverdue, issuesOf, mayDecide, mayHandOver } from './rules.ts'
import { mayUndo, undoneIdea, undoneReaction } from './undoing.ts'

const [start, later, tooLate] = ['2026-11-02T09:00:00.000Z', '2026-11-02T09:03:00.000Z', '2026-11-02T09:05:00.000Z']
const content: Content = {
  title: 'Een buurtbus voor Gieten',
  text: 'Wie niet meer rijdt, komt het dorp niet uit. Een busje helpt.',
  theme: 'mobiliteit',
  village: 'gieten',
  needs: ['money', 'people'],
  kind: 'resident',
  files: [],
}
const fresh: Idea = submitted({
  content,
  id: '01HZ0000000000000000000001',
  contact: 'code#abc',
  network: 'net',
  door: 'web',
  forSomebody: false,
  by: 'author',
  now: '2026-11-01T10:00:00.000Z',
})
const reaction: Reaction = {
  pk: fresh.pk,
  sk: 'reaction#1',
  id: '01HZ0000000000000000000002',
  idea: fresh.id,
  text: 'Goed plan.',
  shownName: 'Jan',
  state: 'submitted',
  author: 'mark',
  network: 'net',
  submittedAt: start,
  queue: 'moderation',
  queuedAt: start,
  version: 1,
  by: 'author',
  did: 'react',
  at: start,
}
const by = (person: string, more: Partial<Decision> = {}): Decision => ({
  id: `v-${person}`,
  verdict: 'publish',
  by: person,
  now: start,
  ...more,
})
const refusal = by('anna', { verdict: 'refuse', reason: 'rude' })
const code = (run: () => unknown): unknown => {
  try {
    run()
    return undefined
  } catch (fault) {
    return (fault as { code?: string }).code
  }
}

describe('a verdict', () => {
  test('publishes, and the idea leaves the queue for its municipality to see', () => {
    const idea = decidedIdea(fresh, by('anna'))
    expect(idea).toMatchObject({ state: 'published', publishedAt: start, desk: 'province', version: 2 })
    expect(idea.queue).toBeUndefined()
    expect(idea.tenant).toBe('aa-en-hunze')
    expect(idea.stage).toMatch(/^2open#/)
  })
  test('hands over: the municipality answers and the term begins anew', () => {
    const idea = decidedIdea(fresh, by('anna', { handOver: true }))
    expect(idea).toMatchObject({ state: 'published', desk: 'aa-en-hunze', answerBy: dateAfter(start, 56) })
    expect(idea.stage).toMatch(/^1waiting#/)
    expect(mayHandOver(fresh).yes).toBe(true)
  })
  test('asks for a reason, and for own words when the reason is "other"', () => {
    expect(issuesOf({ verdict: 'return' }, 'idea')).toEqual([{ field: 'reason', code: 'needs-reason' }])
    expect(issuesOf({ verdict: 'refuse', reason: 'other' }, 'idea')).toEqual([{ field: 'more', code: 'needs-more' }])
    expect(issuesOf({ verdict: 'return', reason: 'rude' }, 'reaction')[0]?.code).toBe('not-for-reaction')
    expect(issuesOf({ verdict: 'refuse', reason: 'rude', handOver: true }, 'idea')[0]?.field).toBe('handOver')
  })
  test('puts the new text in the place of the old, or leaves the public text alone', () => {
    const { theme, ...rest } = content
    const waiting = changed(decidedIdea(fresh, by('anna')), { ...rest, title: 'Een busje' }, 'author', start)
    const published = decidedIdea(waiting, by('anna'))
    expect(published).toMatchObject({ title: 'Een busje', state: 'published' })
    expect(published.theme).toBeUndefined()
    expect(published.revision).toBeUndefined()
    const returned = decidedIdea(waiting, by('anna', { verdict: 'return', reason: 'unclear' }))
    expect(returned).toMatchObject({ title: content.title, state: 'published', revision: { title: 'Een busje' } })
    const refused = decidedIdea(waiting, by('anna', { verdict: 'refuse', reason: 'unclear' }))
    expect(refused.revision).toBeUndefined()
  })
  test('is never one on an own idea, nor twice by the same person on an appeal', () => {
    expect(mayDecide(fresh, 'anna', true)).toMatchObject({ because: 'own-decision' })
    const appeal = appealed(decidedIdea(fresh, refusal), 'Ik vind van niet', 'author', later)
    expect(mayDecide(appeal, 'anna', false)).toMatchObject({ because: 'own-decision' })
    expect(mayDecide(appeal, 'bert', false).yes).toBe(true)
    expect(mayDecide(decidedIdea(fresh, refusal), 'bert', false)).toMatchObject({ because: 'wrong-state' })
  })
  test('on an appeal is final', () => {
    const appeal = appealed(decidedIdea(fresh, refusal), 'Ik vind van niet', 'author', later)
    const again = decidedIdea(appeal, by('bert', { verdict: 'refuse', reason: 'rude' }))
    expect(mayAppeal(again, later)).toMatchObject({ because: 'wrong-state' })
  })
})

describe('undo', () => {
  test('is for the same person, within five minutes, while nothing happened since', () => {
    const idea = decidedIdea(fresh, by('anna'))
    expect(mayUndo(idea, 'v-anna', 'anna', later).yes).toBe(true)
    expect(mayUndo(idea, 'v-anna', 'bert', later)).toMatchObject({ because: 'not-allowed' })
    expect(mayUndo(idea, 'v-anna', 'anna', tooLate)).toMatchObject({ because: 'too-late' })
    expect(mayUndo(idea, 'v-other', 'anna', later)).toMatchObject({ because: 'changed' })
    expect(mayUndo(withdrawn(idea, 'author', later), 'v-anna', 'anna', later)).toMatchObject({ because: 'changed' })
    expect(code(() => undoneIdea(idea, 'v-anna', 'anna', tooLate))).toBe('too-late')
  })
  test('works once: the verdict before it is not undone in its place', () => {
    const appeal = appealed(decidedIdea(fresh, refusal), 'Ik vind van niet', 'author', later)
    const undone = undoneIdea(decidedIdea(appeal, by('bert', { now: later })), 'v-bert', 'bert', later)
    expect(undone.state).toBe('appealed')
    expect(mayDecide(undone, 'anna', false)).toMatchObject({ because: 'own-decision' })
    expect(mayUndo(undone, 'v-anna', 'anna', later)).toMatchObject({ because: 'changed' })
  })

  const decision = fc.record({
    id: fc.constant('v'),
    verdict: fc.constantFrom(...verdicts),
    reason: fc.constantFrom(...reasons),
    more: fc.constant('Zo kan het wel.'),
    by: fc.constant('anna'),
    now: fc.constant(start),
  })
  const published = decidedIdea(fresh, by('bert'))
  const subjects = [
    fresh,
    changed(published, { ...content, village: 'assen', needs: [] }, 'author', start),
    appealed(decidedIdea(fresh, by('bert', { verdict: 'refuse', reason: 'rude' })), 'Nee', 'author', start),
  ]
  const plain = (thing: Idea | Reaction) => {
    const { version, by, did, at, why, lastVerdict, ...rest } = thing
    return JSON.parse(JSON.stringify(rest))
  }

  test('gives back exactly what was, whatever was decided about whatever', () => {
    void fc.assert(
      fc.property(fc.constantFrom(...subjects), decision, fc.boolean(), (idea, given, hands) => {
        const handOver = hands && given.verdict === 'publish' && !idea.revision
        const next = decidedIdea(idea, { ...given, handOver })
        const back = undoneIdea(next, 'v', 'anna', later)
        expect(plain(back)).toEqual(plain(idea))
        expect(back.version).toBe(idea.version + 2)
      }),
    )
  })
  test('gives back a reaction as well', () => {
    const next = decidedReaction(reaction, by('anna'))
    expect(next.state).toBe('published')
    expect(plain(undoneReaction(next, 'v-anna', 'anna', later))).toEqual(plain(reaction))
  })
})

test('late is the day after the promised date, in Amsterdam, while there is no answer', () => {
  const idea = { answerBy: '2026-12-27', answeredAt: undefined }
  expect(isOverdue(idea, '2026-12-27T22:59:00Z')).toBe(false)
  expect(isOverdue(idea, '2026-12-27T23:01:00Z')).toBe(true)
  expect(isOverdue({ ...idea, answeredAt: start }, '2027-01-01T12:00:00Z')).toBe(false)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../http/problem.ts'
import type { Content } from './idea.ts'
import { publicStates, states } from './idea.ts'
import * as rules from './rules.ts'
import { type Idea, stored } from './stored.ts'

const content: Content = {
  title: 'Een bankje bij de halte',
  text: 'Bij de halte van lijn 21 kan niemand zitten, en de bus komt één keer per uur.',
  theme: 'leefbaarheid-en-bereikbaarheid',
  village: 'gieten',
  needs: ['money'],
  amount: 45_000,
  kind: 'resident',
  files: [],
}
const now = '2026-11-22T09:00:00.000Z'
const make = (change: Partial<Idea> = {}): Idea => ({
  ...rules.submitted({
    content,
    id: '01J00000000000000000000000',
    contact: 'code#x',
    network: 'n',
    door: 'web',
    forSomebody: false,
    by: 'author',
    now,
  }),
  ...change,
})
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (fault) {
    return fault instanceof Problem ? fault.code : String(fault)
  }
  return 'yes'
}

describe('a new idea', () => {
  test('waits for a moderator, belongs to the municipality of its village and has an answer-by date eight weeks on', () => {
    const idea = stored.parse(make())
    expect(idea).toMatchObject({
      state: 'submitted',
      queue: 'moderation',
      municipality: 'aa-en-hunze',
      answerBy: '2027-01-17',
      desk: 'province',
    })
  })

  test('from a village that does not exist is refused with the field that is wrong', () => {
    expect(() => rules.placeOf('atlantis')).toThrow(
      expect.objectContaining({ code: 'invalid', issues: [{ field: 'village', code: 'unknown-village' }] }),
    )
  })

  test('what leaves the platform names neither contact, network nor moderator', () => {
    const shown = rules.shownIdea(make({ by: 'person-1' }), 3, [])
    const output = JSON.stringify(shown)
    // The endpoint's output schema strips the rest; here only what the rule itself adds is checked.
    expect(shown.supports).toBe(3)
    expect(output).toContain('bankje')
  })
})

describe('dates are Amsterdam dates', () => {
  test('a moment just before midnight in summer and winter falls on the right day', () => {
    expect(rules.dateAfter('2026-07-01T22:30:00.000Z', 0)).toBe('2026-07-02')
    expect(rules.dateAfter('2026-12-01T22:30:00.000Z', 0)).toBe('2026-12-01')
    expect(rules.dateAfter('2026-12-01T23:30:00.000Z', 0)).toBe('2026-12-02')
  })

  test('an appeal is in time on the last day and too late on the next', () => {
    const idea = make({ state: 'refused', refusedAt: now })
    expect(rules.appealBefore(now)).toBe('2027-01-03')
    expect(
      refusal(() => rules.appealed(idea, 'Ik ben het er niet mee eens', 'author', '2027-01-03T22:59:59.000Z')),
    ).toBe('yes')
    expect(refusal(() => rules.appealed(idea, 'Te laat', 'author', '2027-01-03T23:00:00.000Z'))).toBe('too-late')
  })
})

describe('changing', () => {
  test('at once while nobody has read it; as a revision once it is public', () => {
    const other = { ...content, title: 'Twee bankjes bij de halte' }
    expect(rules.changed(make({ state: 'returned' }), other, 'author', now)).toMatchObject({
      state: 'submitted',
      title: other.title,
      version: 2,
    })
    const revised = rules.changed(make({ state: 'published', queue: undefined }), other, 'author', now)
    expect(revised).toMatchObject({ state: 'published', title: content.title, queue: 'moderation' })
    expect(revised.revision?.title).toBe(other.title)
  })

  test('every step makes the next version, says who did what, and drops the reason of the step before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.nat({ max: 50 }), (state, version) => {
        const idea = make({ state, version: version + 1, why: 'oud', refusedAt: now, confirmed: false })
        const steps = [
          () => rules.changed(idea, content, 'author', now),
          () => rules.withdrawn(idea, 'author', now),
          () => rules.confirmed(idea, 'author', now),
          () => rules.appealed(idea, 'omdat', 'author', now),
        ]
        const may = Object.values(rules.mayDoAsOwner(idea, now))
        const outcomes = [may[0], may[1], may[3], may[2]]
        steps.forEach((step, at) => {
          const verdict = outcomes[at]
          expect(refusal(step)).toBe(verdict?.yes ? 'yes' : verdict?.because)
          if (!verdict?.yes) return
          const next = step()
          expect(next.version).toBe(idea.version + 1)
          expect(next.why).toBeUndefined()
          stored.parse(JSON.parse(JSON.stringify(next)))
        })
      }),
    )
  })
})

test('who brought an idea in can withdraw it while others work it out, not once it was joined to another', () => {
  expect(rules.withdrawn(make({ state: 'elaborated' }), 'author', now).state).toBe('withdrawn')
  expect(refusal(() => rules.withdrawn(make({ state: 'joined' }), 'author', now))).toBe('wrong-state')
})

test('people take part only in what is public and open', () => {
  for (const state of states) {
    const open = publicStates.some(each => each === state) && state !== 'joined'
    expect(rules.mayTakePart({ state }).yes, state).toBe(open)
  }
})

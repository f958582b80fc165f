import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Course, courseIn, usualIn, usualRules, usualSteps } from './plan.ts'
import { afterMove, hasBegun, leftOn, type Move, mayMove, moves, setupFaults, shownOn, stepNow } from './rules.ts'

const start = Date.parse('2027-03-06T09:00:00.000Z')
const at = (seconds: number): string => new Date(start + seconds * 1000).toISOString()
const ready: Course = {
  ...{ tables: 4, steps: usualSteps('Wat moet er met het plein?'), rules: [...usualRules] },
  ...{ dots: { each: 5, by: 'table' }, version: 1, state: 'ready', place: 0, view: 'step', edition: 1 },
}

/** Whatever a facilitator presses, in whatever order, with so many seconds between; what may not be done is not done. */
const pressed = fc.array(fc.tuple(fc.constantFrom(...moves), fc.integer({ min: 0, max: 4000 })), { maxLength: 40 })
const after = (presses: readonly (readonly [Move, number])[]): { course: Course; now: number } =>
  presses.reduce<{ course: Course; now: number }>(
    ({ course, now }, [move, wait]) => {
      const then = now + wait
      return { course: mayMove(course, move).yes ? afterMove(course, move, at(then)) : course, now: then }
    },
    { course: ready, now: 0 },
  )

test('the clock: a pause takes nothing off it, a minute more is a minute more, a step begins with all its time', () => {
  fc.assert(
    fc.property(pressed, fc.nat(3000), fc.nat(3000), (presses, wait, pause) => {
      const { course, now } = after([['open', 0], ...presses, ['reopen', 0], ['go-on', 0]])
      const { clock } = course
      if (!clock) throw new Error('an open meeting has a clock')
      const left = leftOn(clock, at(now))
      expect(leftOn(clock, at(now + wait))).toBe(left - wait)
      const held = afterMove(course, 'pause', at(now + wait))
      expect(held.clock && leftOn(held.clock, at(now + wait + pause))).toBe(left - wait)
      const on = afterMove(held, 'go-on', at(now + wait + pause))
      expect(on.clock && leftOn(on.clock, at(now + wait + pause))).toBe(left - wait)
      const more = afterMove(on, 'more', at(now + wait + pause))
      expect(more.clock && leftOn(more.clock, at(now + wait + pause))).toBe(left - wait + 60)
      if (!mayMove(more, 'next').yes) return
      const next = afterMove(more, 'next', at(now + wait))
      expect(next.clock && leftOn(next.clock, at(now + wait))).toBe((stepNow(next)?.minutes ?? 0) * 60)
      expect(next.clock?.pausedAt).toBeUndefined()
    }),
  )
})

test('there is always a step while the meeting is open, and what has begun has begun for good unless one goes back', () => {
  fc.assert(
    fc.property(pressed, presses => {
      const { course } = after(presses)
      expect(stepNow(course) !== undefined).toBe(course.state === 'open')
      const begun = course.steps.filter(({ id }) => hasBegun(course, id)).length
      expect(begun).toBe(course.state === 'ready' ? 0 : course.place + 1)
      expect(hasBegun(course, 'nergens')).toBe(false)
    }),
  )
})

test('the screen follows the step, until the facilitator chooses, until the next step', () => {
  const open = afterMove(ready, 'open', at(0))
  expect(shownOn(open)).toBe('seats')
  const chosen = { ...open, view: 'harvest' as const }
  expect(shownOn(chosen)).toBe('harvest')
  expect(shownOn(afterMove(chosen, 'next', at(60)))).toBe('step')
})

test('steps that began can neither go nor change places; tables only come', () => {
  const running = afterMove(afterMove(ready, 'open', at(0)), 'next', at(60))
  const { tables, steps, rules, dots } = ready
  const setup = { tables, steps, rules, dots }
  expect(setupFaults(setup, running)).toEqual([])
  expect(setupFaults({ ...setup, steps: steps.slice(0, 3) }, running)).toEqual([])
  expect(setupFaults({ ...setup, steps: steps.slice(1), tables: 3 }, running).map(({ field }) => field)).toEqual([
    'steps.0',
    'steps.1',
    'tables',
  ])
  expect(setupFaults({ ...setup, steps: [...steps, ...steps.slice(0, 1)] }).map(({ code }) => code)).toEqual(['twice'])
  expect(setupFaults({ ...setup, steps: steps.slice(1) }, ready)).toEqual([])
})

test('usual sentences are there in both languages, whichever they were kept in; own words stay', () => {
  const english = courseIn('en', ready)
  expect(english.steps.map(({ title }) => title).slice(0, 3)).toEqual(['Welcome', 'First round', 'Second round'])
  expect(english.steps[0]?.question).toBe('Wat moet er met het plein?')
  expect(english.rules.some(rule => usualRules.includes(rule))).toBe(false)
  expect(courseIn('nl', english)).toEqual(ready)
  expect(usualIn('en', 'Koffie met koek')).toBe('Koffie met koek')
})

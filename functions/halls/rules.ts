import { type Issue, no, type Verdict, yes } from '../http/problem.ts'
import type { Clock, Course, Setup, Step, View } from './plan.ts'

/** What a facilitator does with the running meeting. */
export const moves = ['open', 'next', 'back', 'pause', 'go-on', 'more', 'less', 'close', 'reopen'] as const
export type Move = (typeof moves)[number]

/** A press on "more" or "less", in seconds. */
export const bit = 60

const secondsBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 1000

/** Seconds still on the clock at `now`; below 0 is over time. */
export const leftOn = ({ startedAt, seconds, pausedAt }: Clock, now: string): number =>
  seconds - secondsBetween(startedAt, pausedAt ?? now)

/** The running step, once the meeting was opened and until it is closed. */
export const stepNow = ({ state, place, steps }: Pick<Course, 'state' | 'place' | 'steps'>): Step | undefined =>
  state === 'open' ? steps[place] : undefined

/** Whether a step runs or has run: what a table brings in for it is welcome, also when it comes late. */
export const hasBegun = ({ state, place, steps }: Pick<Course, 'state' | 'place' | 'steps'>, id: string): boolean =>
  state !== 'ready' && steps.findIndex(step => step.id === id) <= place && steps.some(step => step.id === id)

/** Whether a step of a kind runs or has run. */
export const hasReached = (
  course: Pick<Course, 'state' | 'place' | 'steps'>,
  kinds: readonly Step['kind'][],
): boolean =>
  course.state !== 'ready' && course.steps.slice(0, course.place + 1).some(({ kind }) => kinds.includes(kind))

const started = (course: Course, place: number, now: string): Course => {
  const { pausedAt, ...rest } = course.clock ?? {}
  const seconds = (course.steps[place]?.minutes ?? 0) * 60
  return { ...course, place, view: 'step', clock: { ...rest, startedAt: now, seconds } }
}

const moved = (course: Course, clock: Clock): Course => ({ ...course, clock })

/** May this be done now? */
export const mayMove = ({ state, place, steps, clock }: Course, move: Move): Verdict => {
  const here: Record<Move, boolean> = {
    open: state === 'ready',
    reopen: state === 'closed',
    next: state === 'open' && place + 1 < steps.length,
    back: state === 'open' && place > 0,
    pause: state === 'open' && clock !== undefined && clock.pausedAt === undefined,
    'go-on': state === 'open' && clock?.pausedAt !== undefined,
    more: state === 'open',
    less: state === 'open' && (clock?.seconds ?? 0) > bit,
    close: state === 'open',
  }
  return here[move] ? yes : no('wrong-state')
}

/** The course after a move that may be done. A pause takes nothing off the clock; a step always begins with all its time. */
export const afterMove = (course: Course, move: Move, now: string): Course => {
  const { clock = { startedAt: now, seconds: 0 }, place } = course
  if (move === 'open') return started({ ...course, state: 'open' }, 0, now)
  if (move === 'next' || move === 'back') return started(course, move === 'next' ? place + 1 : place - 1, now)
  if (move === 'pause') return moved(course, { ...clock, pausedAt: now })
  if (move === 'go-on') {
    const { pausedAt = now, startedAt, seconds } = clock
    const shifted = Date.parse(startedAt) + Date.parse(now) - Date.parse(pausedAt)
    return moved(course, { startedAt: new Date(shifted).toISOString(), seconds })
  }
  if (move === 'more') return moved(course, { ...clock, seconds: clock.seconds + bit })
  if (move === 'less') return moved(course, { ...clock, seconds: Math.max(bit, clock.seconds - bit) })
  return { ...course, state: move === 'close' ? 'closed' : 'open' }
}

/** Everything that does not fit together in what a facilitator filled in. */
export const setupFaults = ({ steps, tables }: Setup, before?: Course): Issue[] => {
  const ids = steps.map(({ id }) => id)
  const twice = ids.flatMap((id, at) => (ids.indexOf(id) < at ? [{ field: `steps.${at}.id`, code: 'twice' }] : []))
  if (!before || before.state === 'ready') return twice
  const held = before.steps.slice(0, before.place + 1)
  // What was said for a step stays with it: those that began can neither go nor change places.
  const gone = held.flatMap(({ id }, at) => (ids[at] === id ? [] : [{ field: `steps.${at}`, code: 'has-begun' }]))
  const fewer = tables < before.tables ? [{ field: 'tables', code: 'too_small', limit: before.tables }] : []
  return [...twice, ...gone, ...fewer]
}

/** What the screen shows now: chosen by the facilitator, or what belongs to the step. */
export const shownOn = (course: Pick<Course, 'state' | 'place' | 'steps' | 'view'>): View => {
  if (course.view !== 'step') return course.view
  const kind = stepNow(course)?.kind
  if (kind === 'welcome') return 'seats'
  if (kind === 'cluster' || kind === 'dots') return 'clusters'
  return kind === 'vote' ? 'results' : 'step'
}

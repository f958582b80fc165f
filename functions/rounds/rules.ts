import { no, type Verdict, yes } from '../http/problem.ts'
import { dateOf, dayAfter, endOfDay, workingDayFrom } from '../terms/rules.ts'
import type { Outage, Phase, Round } from './round.ts'

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

type Sums = Pick<Round, 'themes' | 'key'>

/** Cents that a round may spend on applications: the ceilings of its themes together. */
export const ceilingTotal = ({ themes }: Pick<Round, 'themes'>): number => sum(themes.map(each => each.ceiling))

/** Cents that the distribution key divides over elaborated ideas and experiments. */
export const keyTotal = ({ key }: Pick<Round, 'key'>): number => key['2'] + key['3']

/** Cents bound to projects of the province itself, beside the ceilings. */
export const boundTotal = ({ themes }: Pick<Round, 'themes'>): number =>
  sum(themes.flatMap(each => (each.projects ?? []).map(project => project.budget)))

/** Cents of a round in all. */
export const roundTotal = (of: Sums): number => ceilingTotal(of) + boundTotal(of)

type Timed = Pick<Round, 'state' | 'phases' | 'outages'>
/** A phase as it runs: moved by outages, with what was planned. `until` is the last second that still counts. */
export type Term = Phase & { planned: { from: string; until: string }; moved: readonly Outage[] }

const [dayMs, secondMs] = [86_400_000, 1000]
const at = (moment: string): number => Date.parse(moment)
const later = (one: string, other: string): string => (at(one) >= at(other) ? one : other)

/** Phases in which people from outside send something: these never get shorter. */
const sending: ReadonlySet<Phase['id']> = new Set(['ideas', 'applications', 'advice', 'consultation'])

/**
 * The end of a term after one outage. Awb 2:21 lid 3 (Wmebv) does not hold being late against somebody who could not
 * send because the authority could not be reached. Our rule makes that one date for everybody: a term that ran while the
 * service was down ends no earlier than the last second of the day after the outage ended (or was made known, when
 * that is later), and then on a working day (Algemene termijnenwet 1).
 */
const endAfter = (until: string, outage: Outage): string =>
  later(until, endOfDay(workingDayFrom(dayAfter(dateOf(later(outage.until, outage.at))))))

const touches = (from: string, until: string, outage: Outage): boolean =>
  at(outage.until) > at(from) && at(outage.from) < at(until) + secondMs

const pushed = ({ id, from, until }: Phase, before: Term | undefined): Pick<Phase, 'from' | 'until'> => {
  const free = before ? new Date(at(before.until) + secondMs).toISOString() : from
  // Only what was planned after it is pushed; phases planned over each other are a fault that publishing refuses.
  const isPushed = before !== undefined && at(before.planned.until) < at(from) && at(free) > at(from)
  if (!isPushed) return { from, until }
  const days = sending.has(id) ? Math.round((at(until) - at(from)) / dayMs) : 1
  return { from: free, until: later(until, endOfDay(dayAfter(dateOf(free), Math.max(days - 1, 0)))) }
}

/**
 * The phases as they run, in order. An outage moves the end of the term it fell in. What comes after begins when that
 * term has ended: phases in which people send keep their days, the province's own work gives up days, down to one.
 */
export const termsOf = ({ phases, outages }: Pick<Timed, 'phases' | 'outages'>): Term[] => {
  const known = outages.toSorted((one, other) => at(one.until) - at(other.until))
  const terms: Term[] = []
  for (const phase of phases.toSorted((one, other) => at(one.from) - at(other.from))) {
    const planned = { from: phase.from, until: phase.until }
    let { from, until } = pushed(phase, terms.at(-1))
    const moved: Outage[] = []
    for (const outage of sending.has(phase.id) ? known : []) {
      const end = touches(from, until, outage) ? endAfter(until, outage) : until
      if (end !== until) moved.push(outage)
      until = end
    }
    terms.push({ id: phase.id, from, until, planned, moved })
  }
  return terms
}

/** One phase as it runs, when the round has it. */
export const termOf = (round: Pick<Timed, 'phases' | 'outages'>, id: Phase['id']): Term | undefined =>
  termsOf(round).find(term => term.id === id)

/** To the second: all of the last second of a term still counts. */
const isRunning = (term: Phase, now: string): boolean => at(term.from) <= at(now) && at(now) < at(term.until) + secondMs

/** The phase a published round is in; undefined before, between and after its phases, and for a draft. */
export const phaseOf = (round: Timed, now: string): Phase['id'] | undefined =>
  round.state === 'published' ? termsOf(round).find(term => isRunning(term, now))?.id : undefined

/** May what belongs to a phase be done now? A no says since when it is too late, or from when it is possible. */
export const mayDuring = (round: Timed, id: Phase['id'], now: string): Verdict => {
  const term = round.state === 'published' ? termOf(round, id) : undefined
  if (!term) return no('wrong-state')
  if (isRunning(term, now)) return yes
  return at(now) < at(term.from) ? no('wrong-state', term.from) : no('too-late')
}

/** May an application be submitted to this round now? By the server's clock, to the second. */
export const maySubmit = (round: Timed, now: string): Verdict => mayDuring(round, 'applications', now)

import * as z from 'zod/mini'
import type { Card } from '../applications/application.ts'
import { type Issue, no, type Verdict, yes } from '../http/problem.ts'
import { id, slug } from '../ideas/idea.ts'
import type { ChosenShortlist } from '../plans/plan.ts'
import type { Round } from '../rounds/round.ts'
import { mayDuring, termOf } from '../rounds/rules.ts'
import { placesIn, type Room, type Starts, type Wish, year } from './plan.ts'

export const opinions = ['for', 'condition', 'against', 'none'] as const
export type Opinion = (typeof opinions)[number]

/** What one municipality says of one project. A condition goes with "for, if", a reason with "against". */
export const advice = z.object({
  application: id,
  municipality: slug,
  opinion: z.enum(opinions),
  condition: z.optional(z.string()),
  reason: z.optional(z.string()),
  /** The first year in which the municipality itself can start; not for who is against or has no interest. */
  fromYear: z.optional(year),
  at: z.string(),
  version: z.int(),
})
export type Advice = z.output<typeof advice>

type Timed = Pick<Round, 'state' | 'phases' | 'outages'>

/**
 * The applications that the municipalities are asked about: those of the chosen shortlist, and as long as nothing was
 * chosen every submitted one. The only place where this is decided.
 */
export const askedAbout = <C extends Pick<Card, 'id' | 'state' | 'title'>>(
  cards: readonly C[],
  shortlist: ChosenShortlist | undefined,
): C[] => {
  const chosen = shortlist && new Set(shortlist.rows.filter(row => row.in).map(row => row.application))
  return cards
    .filter(card => card.state === 'submitted' && (chosen?.has(card.id) ?? true))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'nl') || (one.id < other.id ? -1 : 1))
}

/** Only in the advice phase, to the second, outages included. */
export const mayAdvise = (round: Timed, now: string): Verdict => mayDuring(round, 'advice', now)

/** What was said is for everybody once nobody can change it any more. */
export const mayBeRead = (round: Timed, now: string): Verdict => {
  const may = mayDuring(round, 'advice', now)
  if (!may.yes && may.because === 'too-late') return yes
  const term = round.state === 'published' ? termOf(round, 'advice') : undefined
  return no('wrong-state', term && new Date(Date.parse(term.until) + 1000).toISOString())
}

/** Start places are planned from the first advice until GS have decided. */
export const mayPlan = (round: Timed, now: string): Verdict => {
  const advising = mayDuring(round, 'advice', now)
  const isBefore = !advising.yes && advising.because !== 'too-late'
  if (isBefore || !termOf(round, 'decision')) return isBefore ? advising : yes
  const deciding = mayDuring(round, 'decision', now)
  return !deciding.yes && deciding.because === 'too-late' ? deciding : yes
}

export type Said = { opinion: Opinion; text?: string | undefined; fromYear?: number | undefined }

/** Whether somebody says from when: who is for, with or without a condition. */
export const takesPart = (opinion: Opinion): boolean => opinion === 'for' || opinion === 'condition'

const latest = 10

/** Everything that is missing or wrong in an advice. A project cannot start before its own first year. */
export const adviceFaults = (
  { opinion, text = '', fromYear }: Said,
  { startYear }: Pick<Card, 'startYear'>,
): Issue[] => {
  const needsText = opinion === 'condition' || opinion === 'against'
  const isMissing = takesPart(opinion) && fromYear === undefined
  const [isEarly, isLate] = [(fromYear ?? startYear) < startYear, (fromYear ?? startYear) > startYear + latest]
  return [
    ...(needsText && text === '' ? [{ field: 'text', code: 'too_small', limit: 1 }] : []),
    ...(isMissing ? [{ field: 'fromYear', code: 'invalid_type' }] : []),
    ...(isEarly ? [{ field: 'fromYear', code: 'too_small', limit: startYear }] : []),
    ...(isLate ? [{ field: 'fromYear', code: 'too_big', limit: startYear + latest }] : []),
  ]
}

/** An advice without what does not go with its opinion. */
export const adviceFrom = ({
  opinion,
  text,
  fromYear,
}: Said): Pick<Advice, 'opinion' | 'condition' | 'reason' | 'fromYear'> => ({
  opinion,
  ...(opinion === 'condition' ? { condition: text } : {}),
  ...(opinion === 'against' ? { reason: text } : {}),
  ...(takesPart(opinion) ? { fromYear } : {}),
})

export const sameAdvice = (one: Said, other: Advice): boolean => {
  const { opinion, condition, reason, fromYear } = adviceFrom(one)
  return (
    opinion === other.opinion && condition === other.condition && reason === other.reason && fromYear === other.fromYear
  )
}

/** Days between two reminders to one municipality. */
export const remindDays = 7
const dayMs = 86_400_000

/** From when a municipality may be reminded again; undefined when it never was. */
export const remindFrom = (reminded: string | undefined): string | undefined =>
  reminded && new Date(Date.parse(reminded) + remindDays * dayMs).toISOString()

/** Which municipalities may be reminded now: they have not said all, and heard nothing of us for a week. */
export const dueForReminder = <M extends { given: number; of: number; reminded?: string | undefined }>(
  all: readonly M[],
  now: string,
): M[] => all.filter(({ given, of, reminded }) => given < of && (remindFrom(reminded) ?? '') <= now)

/** Why no reminder can go now, or that it can. */
export const mayRemind = (
  round: Timed,
  all: readonly { given: number; of: number; reminded?: string | undefined }[],
  now: string,
): Verdict => {
  const may = mayAdvise(round, now)
  if (!may.yes || dueForReminder(all, now).length > 0) return may
  const next = all.flatMap(each => (each.given < each.of ? (remindFrom(each.reminded) ?? []) : [])).toSorted()[0]
  return next ? no('too-many', next) : no('wrong-state')
}

/** From when each municipality that is for a project wants to start; never before the project itself can. */
export const wishesOf = (advices: readonly Advice[], projects: readonly Pick<Card, 'id' | 'startYear'>[]): Wish[] => {
  const first = new Map(projects.map(({ id: application, startYear }) => [application, startYear]))
  return advices.flatMap(({ application, municipality, opinion, fromYear }) => {
    const startYear = first.get(application)
    if (startYear === undefined || fromYear === undefined || !takesPart(opinion)) return []
    return [{ application, municipality, from: Math.max(fromYear, startYear) }]
  })
}

/** What is usual before anybody fills in something else: three a year, four years. */
export const firstRoom = (projects: readonly Pick<Card, 'startYear'>[], now: string): Room => {
  const last = projects.length > 0 ? Math.max(...projects.map(each => each.startYear)) : Number(now.slice(0, 4))
  return { usual: 3, until: Math.min(last + 3, 2100), own: {} }
}

/** Start places that cannot be: without a wish, before it, after the last year, or more than there are places. */
export const startFaults = (starts: Starts, wishes: readonly Wish[], room: Room): Issue[] => {
  const wish = new Map(wishes.map(each => [`${each.application} ${each.municipality}`, each.from]))
  return Object.entries(starts).flatMap(([application, own]) => {
    const counts = Map.groupBy(Object.values(own), of => of)
    return Object.entries(own).flatMap(([municipality, of]): Issue[] => {
      const field = `starts.${application}.${municipality}`
      const from = wish.get(`${application} ${municipality}`)
      if (from === undefined) return [{ field, code: 'no-wish' }]
      if (of < from) return [{ field, code: 'too_small', limit: from }]
      if (of > room.until) return [{ field, code: 'too_big', limit: room.until }]
      const most = placesIn(room, application, of)
      return (counts.get(of)?.length ?? 0) > most ? [{ field, code: 'too-full', limit: most }] : []
    })
  })
}

/** Those that nothing was heard of in the first week of the phase, when nobody was reminded yet. */
export const sinceBegun = <M>(round: Timed, all: readonly M[], now: string): readonly M[] =>
  (remindFrom(termOf(round, 'advice')?.from) ?? '') <= now ? all : []

/** An advice as the other side may see it: not who gave it. */
export const shownAdvice = (found: Advice | undefined): Advice | undefined => found && advice.parse(found)

/** How many of the municipalities (or projects) have been heard, and what they said. */
export const countOf = (advices: readonly Pick<Advice, 'opinion'>[]): Record<Opinion, number> => {
  const count = { for: 0, condition: 0, against: 0, none: 0 }
  for (const { opinion } of advices) count[opinion] += 1
  return count
}

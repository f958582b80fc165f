import type { advices } from '../../../functions/advices/contract.ts'
import type { Room, Starts, Wish } from '../../../functions/advices/plan.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import type { Issue } from '../../../functions/http/problem.ts'

/** What the programme manager gets of an advice round. */
export type Desk = Answered<typeof advices.deskRoundAdvices>

/** Start places as they are being worked on. */
export type Plan = { room: Room; starts: Starts }

/** The wishes of one project with what is wrong with their places. */
export type Own = { wishes: readonly Wish[]; faults: readonly Issue[] }

/** The years a project can start in, from its first wish to the last year, with every year that is in the plan. */
export const yearsFor = (
  wishes: readonly Wish[],
  { until }: Room,
  places: Readonly<Record<string, number>>,
): number[] => {
  const first = Math.min(...wishes.map(wish => wish.from))
  const years = Array.from({ length: Math.max(0, until - first + 1) }, (_, count) => first + count)
  return [...new Set([...years, ...Object.values(places)])].toSorted()
}

/** A whole number of places as typed; undefined for what is none. */
export const placesIn = (typed: string, least: number): number | undefined => {
  const number = Number(typed)
  return /^\d{1,2}$/.test(typed) && number >= least && number <= 12 ? number : undefined
}

import * as z from 'zod/mini'
import { spread } from '../../../functions/advices/plan.ts'
import { type Advice, askedAbout, firstRoom, type Opinion, wishesOf } from '../../../functions/advices/rules.ts'
import type { Card } from '../../../functions/applications/application.ts'
import type { ChosenShortlist } from '../../../functions/plans/plan.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { termOf } from '../../../functions/rounds/rules.ts'
import { municipalities } from '../../../functions/villages/rules.ts'
import file from './advices.json' with { type: 'json' }

const { conditions, reasons } = z.object({ conditions: z.array(z.string()), reasons: z.array(z.string()) }).parse(file)

/** Out of twenty that a project does not reach: eight for, three on a condition, one against, eight no interest. */
const elsewhere = (chance: number): Opinion =>
  chance < 8 ? 'for' : chance < 11 ? 'condition' : chance < 12 ? 'against' : 'none'
const atHome = (chance: number): Opinion => (chance % 4 === 3 ? 'condition' : 'for')

const one = (list: readonly string[], number: number): string => list[number % list.length] ?? ''

/** A number that looks like chance and is the same at every start. */
const chanceOf = (at: number, place: number): number => {
  const mixed = Math.imul(at + 1, 73_856_093) ^ Math.imul(place + 1, 19_349_663)
  return (Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177) >>> 8) % 10_007
}

const adviceOf = (card: Card, at: number, place: number, moment: string): Advice => {
  const municipality = municipalities[place]?.slug ?? ''
  const number = chanceOf(at, place)
  const opinion = card.municipalities.includes(municipality) ? atHome(number) : elsewhere(number % 20)
  const later = number % 7 === 0 ? 2 : number % 3 === 0 ? 1 : 0
  return {
    application: card.id,
    municipality,
    opinion,
    ...(opinion === 'condition' ? { condition: one(conditions, number) } : {}),
    ...(opinion === 'against' ? { reason: one(reasons, number) } : {}),
    ...(opinion === 'for' || opinion === 'condition' ? { fromYear: card.startYear + later } : {}),
    at: moment,
    version: 1,
  }
}

/** What all twelve municipalities said of a shortlist, within the advice phase of its round; the same at every start. */
export const sampleAdvices = (round: Round, cards: readonly Card[], shortlist: ChosenShortlist): Advice[] => {
  const term = termOf(round, 'advice')
  if (!term) return []
  const from = Date.parse(term.from)
  const step = (Date.parse(term.until) - from) / 14
  return askedAbout(cards, shortlist).flatMap((card, at) =>
    municipalities.map((_, place) =>
      adviceOf(card, at, place, new Date(from + Math.round(step * (1 + place)) + at * 240_000).toISOString()),
    ),
  )
}

/** The start places that the rule proposes for them. */
export const sampleStarts = (advices: readonly Advice[], cards: readonly Card[], now: string) => {
  const room = firstRoom(cards, now)
  return { room, starts: spread(wishesOf(advices, cards), room) }
}

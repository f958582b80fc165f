import { cardsOf } from '../applications/store.ts'
import type { StoredCard } from '../applications/stored.ts'
import { Problem } from '../http/problem.ts'
import { shortlistOf } from '../plans/store.ts'
import { roundById } from '../rounds/store.ts'
import type { StoredRound } from '../rounds/stored.ts'
import { municipalities } from '../villages/rules.ts'
import type { Planned, Progress, Project } from './contract.ts'
import { askedAbout, firstRoom } from './rules.ts'
import { advicesOf, remindersOf, startsOf } from './store.ts'
import type { StoredAdvice, StoredReminder, StoredStarts } from './stored.ts'

/** A published round. @throws Problem `not-found` */
export const knownRound = async (id: string): Promise<StoredRound> => {
  const round = await roundById(id)
  if (round?.state !== 'published') throw new Problem('not-found')
  return round
}

/** The applications of a round that the municipalities are asked about. */
export const askedIn = async (round: string): Promise<StoredCard[]> => {
  const [cards, shortlist] = await Promise.all([cardsOf(round), shortlistOf(round)])
  return askedAbout(cards, shortlist)
}

export const projectOf = ({ applicant, partners, ...card }: StoredCard): Project => ({
  ...card,
  applicant: applicant.name,
  partners: partners.map(partner => partner.name),
})

/** How far each of the twelve is, by name. */
const progressOf = (
  asked: readonly StoredCard[],
  advices: readonly StoredAdvice[],
  reminders: readonly StoredReminder[],
): Progress[] => {
  const by = Map.groupBy(advices, advice => advice.municipality)
  const reminded = new Map(reminders.map(each => [each.municipality, each.at]))
  return municipalities
    .map(({ slug }) => {
      const own = by.get(slug) ?? []
      const last = own
        .map(advice => advice.at)
        .toSorted()
        .at(-1)
      return { slug, given: own.length, of: asked.length, last, reminded: reminded.get(slug) }
    })
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
}

export const plannedFrom = (
  kept: StoredStarts | undefined,
  asked: readonly Pick<StoredCard, 'startYear'>[],
  now: string,
): Planned => kept ?? { version: 0, room: firstRoom(asked, now), starts: {} }

/** Municipalities × projects of a round: what was said, by whom we still wait, and the start places. */
export const pictureOf = async (round: StoredRound, now: string) => {
  const { id } = round
  const [asked, all, reminders, kept] = await Promise.all([askedIn(id), advicesOf(id), remindersOf(id), startsOf(id)])
  const isAsked = new Set(asked.map(card => card.id))
  const advices = all.filter(advice => isAsked.has(advice.application))
  return {
    round,
    themes: round.themes,
    projects: asked.map(projectOf),
    municipalities: progressOf(asked, advices, reminders),
    advices,
    planned: plannedFrom(kept, asked, now),
  }
}

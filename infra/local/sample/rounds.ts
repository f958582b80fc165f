import file from '../../../functions/agendas/agenda.json' with { type: 'json' }
import { agenda } from '../../../functions/agendas/rules.ts'
import { roundFromAgenda } from '../../../functions/rounds/making/making.ts'
import { type Phase, phases, type Round } from '../../../functions/rounds/round.ts'
import { dateOf, dayAfter, endOfDay, startOfDay } from '../../../functions/terms/rules.ts'

/** How long each phase of a sample round takes, in days. */
const days: Record<Phase['id'], number> = {
  ...{ ideas: 90, applications: 60, reviews: 45, shortlist: 30, advice: 42, decision: 45 },
  ...{ consultation: 42, followUp: 365 },
}

/** Phases one after another, so that `running` began `since` days before today; all in whole days of Drenthe. */
const phasesAround = (running: Phase['id'], since: number, start: Date): Phase[] => {
  const before = phases.slice(0, phases.indexOf(running)).reduce((total, id) => total + days[id], 0)
  let first = dayAfter(dateOf(start.toISOString()), -since - before)
  return phases.map(id => {
    const last = dayAfter(first, days[id] - 1)
    const phase = { id, from: startOfDay(first), until: endOfDay(last) }
    first = dayAfter(last)
    return phase
  })
}

/** A published round that is in one phase now, for that phase began `since` days before `start`. */
const sampleRound = (
  id: string,
  running: Phase['id'],
  since: number,
  start: Date,
  name = { nl: `Ronde ${id}`, en: `Round ${id}` },
): Round => {
  const timed = phasesAround(running, since, start)
  const publishedAt = startOfDay(dayAfter(dateOf(timed[0]?.from ?? ''), -14))
  return { ...roundFromAgenda(agenda.parse(file), { id, name }), state: 'published', phases: timed, publishedAt }
}

/** A later round has the same ceilings, without the province's own projects of the first. */
const later = (round: Round, madeFrom: string): Round => ({
  ...round,
  madeFrom,
  themes: round.themes.map(({ projects, ...theme }) => theme),
})

/**
 * Four rounds, dated from the first start: 2026 is being decided (its annual plan), 2027 is with the experts, 2028 asks
 * for applications, and of the round in between the municipalities give their advice.
 */
export const sampleRounds = (start: Date): Round[] => [
  sampleRound('2026', 'decision', 20, start),
  later(sampleRound('2027', 'reviews', 25, start), '2026'),
  later(sampleRound('2028', 'applications', 20, start), '2027'),
  later(sampleRound('2026-2', 'advice', 16, start, { nl: 'Tussenronde 2026', en: 'Extra round 2026' }), '2026'),
]

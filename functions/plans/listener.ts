import * as z from 'zod/mini'
import { allianceOf } from '../alliances/store.ts'
import { cardById, versionOf } from '../applications/store.ts'
import { listenEach } from '../http/listen.ts'
import { origin } from '../http/settings.ts'
import { keepWaiting } from '../notices/store.ts'
import { roundById } from '../rounds/store.ts'
import { decisionLetter, isNews } from './letters.ts'
import type { PlanProject } from './plan.ts'
import { documentIn, planOf } from './store.ts'
import { type StoredPlan, storedPlan } from './stored.ts'

const told = z.object({ sk: z.string(), did: z.optional(z.string()) })

/** Who is written to: the lead of its alliance now, or whoever of a municipality sent it in. */
const applicantOf = async ({ id, application }: PlanProject): Promise<string | undefined> => {
  const card = await cardById(id)
  if (card?.alliance) return (await allianceOf(card.alliance))?.lead
  return (await versionOf(id, application.version))?.by
}

/** A letter for each applicant, once: the same plan gives the same letters however often it is told. */
const tell = async (plan: StoredPlan): Promise<void> => {
  const { round: id, number, hash, at } = plan
  const [round, before] = await Promise.all([roundById(id), planOf(id, 'adopted', number - 1)])
  const [document, last] = [documentIn(plan), before && documentIn(before)]
  for (const project of document.projects.filter(each => isNews(each, last))) {
    const person = await applicantOf(project)
    if (!person) continue
    const revised = last?.projects.some(each => each.id === project.id) ?? false
    const about = { document, letters: round?.letters ?? {}, origin: origin(), hash, revised }
    await keepWaiting({
      id: `${id}-${number}-${project.id}-decision`,
      idea: project.id,
      kind: 'decision',
      to: `person#${person}`,
      ...decisionLetter(project, about),
      dueAt: at,
    })
  }
}

/** What follows from an adopted plan: letters. Sample plans were told in their own time. */
export const listen = listenEach(async ({ before, after }) => {
  if (before || !after) return
  const { sk, did } = told.parse(after)
  if (sk.startsWith('plan#') && did === 'adoptPlan') await tell(storedPlan.parse(after))
})

import * as z from 'zod/mini'
import { card } from '../applications/application.ts'
import { slice } from '../http/endpoint.ts'
import { id, slug, verdict } from '../ideas/idea.ts'
import { roundTheme, round as wholeRound } from '../rounds/round.ts'
import { room, starts, year } from './plan.ts'
import { advice, opinions } from './rules.ts'

const round = z.pick(wholeRound, { id: true, name: true, state: true, phases: true, outages: true })

/** A project as the municipalities see it; amounts in euro cents. */
const project = z.object({
  ...z.pick(card, {
    ...{ id: true, title: true, summary: true, theme: true, tranche: true, need: true, cash: true, ask: true },
    ...{ municipalities: true, supporters: true, definitive: true, startYear: true },
  }).shape,
  applicant: z.string(),
  partners: z.array(z.string()),
})
export type Project = z.output<typeof project>

/** Start places as planned; version 0 as long as nobody kept any. */
const planned = z.object({ version: z.int(), room, starts, at: z.optional(z.string()) })
export type Planned = z.output<typeof planned>

/** How far one municipality is. */
const municipality = z.object({
  slug,
  given: z.int(),
  of: z.int(),
  /** When it last gave an advice, and was last reminded. */
  last: z.optional(z.string()),
  reminded: z.optional(z.string()),
})
export type Progress = z.output<typeof municipality>

const theme = z.pick(roundTheme, { slug: true, name: true, icon: true })
const picture = {
  round,
  themes: z.array(theme),
  projects: z.array(project),
  municipalities: z.array(municipality),
  advices: z.array(advice),
  planned,
}

const asked = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const
const byId = z.object({ id: slug })

export const advices = slice({
  deskAdvices: {
    method: 'GET',
    path: '/api/desk/advices',
    says: "The projects of a round with the advice of the officer's own municipality; without a round, the one that asks now",
    allow: ['officer'],
    input: z.object({ round: z.optional(slug) }),
    output: z.object({
      /** Every round that has an advice phase, newest first. */
      rounds: z.array(round),
      round: z.optional(slug),
      themes: z.array(theme),
      projects: z.array(project),
      advices: z.array(advice),
      can: z.object({ advise: verdict }),
    }),
    refuses: asked,
  },
  giveAdvice: {
    method: 'PUT',
    path: '/api/desk/advices/{round}/{application}',
    says: 'Say what the own municipality thinks of a project, or change it, until the last second of the advice phase',
    allow: ['officer'],
    input: z.object({
      round: slug,
      application: id,
      /** 0 the first time. */
      version: z.int().check(z.minimum(0)),
      opinion: z.enum(opinions),
      /** The condition, or why not. */
      text: z.optional(z.string().check(z.trim(), z.maxLength(1500))),
      fromYear: z.optional(year),
    }),
    output: advice,
    refuses: [...asked, 'wrong-state', 'too-late', 'changed'],
  },
  roundAdvices: {
    method: 'GET',
    path: '/api/rounds/{id}/advices',
    says: 'What the twelve municipalities said of every project, and in which year each starts; after the advice phase',
    allow: 'anyone',
    input: byId,
    output: z.object(picture),
    refuses: ['invalid', 'not-found', 'wrong-state'],
    fresh: 30,
  },
  advicesCsv: {
    method: 'GET',
    path: '/api/rounds/{id}/advices.csv',
    says: 'The advice of the municipalities as CSV: a row per project and municipality; after the advice phase',
    allow: 'anyone',
    input: byId,
    output: z.string(),
    media: 'text/csv',
    refuses: ['invalid', 'not-found', 'wrong-state'],
    fresh: 30,
  },
  deskRoundAdvices: {
    method: 'GET',
    path: '/api/desk/rounds/{id}/advices',
    says: 'The advice of the municipalities as it comes in, who can be reminded, and the start places at work',
    allow: ['manager', 'executive'],
    input: byId,
    output: z.object({ ...picture, can: z.object({ remind: verdict, plan: verdict }) }),
    refuses: asked,
  },
  remindMunicipalities: {
    method: 'POST',
    path: '/api/desk/rounds/{id}/advices/reminders',
    says: 'Write to the officers of municipalities that have not said all, at most once a week each',
    allow: ['manager'],
    input: byId,
    output: z.object({ reminded: z.array(slug) }),
    refuses: [...asked, 'wrong-state', 'too-late', 'too-many'],
  },
  saveStarts: {
    method: 'PUT',
    path: '/api/desk/rounds/{id}/starts',
    says: 'Keep in which year each municipality starts with each project; nobody before its own wish, never above the places',
    allow: ['manager'],
    input: z.object({ id: slug, version: z.int().check(z.minimum(0)), room, starts }),
    output: planned,
    refuses: [...asked, 'wrong-state', 'too-late', 'changed', 'too-large'],
  },
})

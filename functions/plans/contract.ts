import * as z from 'zod/mini'
import { card } from '../applications/application.ts'
import { slice } from '../http/endpoint.ts'
import { id, slug, verdict, version } from '../ideas/idea.ts'
import { phase, round, sentence } from '../rounds/round.ts'
import { adviceLine, chosenShortlist, planDocument, planLine, planRow, planVersion, reason } from './plan.ts'

const issue = z.object({ field: z.string(), code: z.string(), limit: z.optional(z.number()) })
const note = z.string().check(z.trim(), z.maxLength(3000))
const rows = z.array(planRow).check(z.maxLength(5000))

/** Which published document; without: the newest adopted plan, or else the newest draft. */
const which = {
  round: slug,
  kind: z.optional(z.enum(['draft', 'adopted'])),
  number: z.optional(z.string().check(z.regex(/^[1-9][0-9]{0,3}$/, 'unknown-id'))),
}

/** Metadata of the record, after DiWoo (the standard for what the Woo wants published). */
const record = z.object({
  identifier: z.string(),
  title: sentence,
  /** Information category of the Woo, by its TOOI address. */
  category: z.object({ name: z.string(), uri: z.string(), law: z.string() }),
  creator: z.object({ name: z.string(), uri: z.string() }),
  handling: z.object({ kind: z.string(), at: z.string() }),
  language: z.string(),
  license: z.string(),
  hashMethod: z.string(),
  formats: z.array(z.object({ media: z.string(), address: z.string() })),
})
export type PlanRecord = z.output<typeof record>

const atDesk = z.object({
  round: z.pick(round, {
    ...{ id: true, name: true, state: true, themes: true, tranches: true, key: true, partial: true },
    ...{ phases: true, outages: true },
  }),
  cards: z.array(card),
  /** Zero before it was ever kept. */
  version: z.int(),
  rows: z.array(planRow),
  note: z.string(),
  shortlist: z.optional(chosenShortlist),
  advices: z.array(adviceLine),
  faults: z.object({ draft: z.array(issue), adoption: z.array(issue) }),
  /** What differs from what was published last. */
  changes: planDocument.shape.changes,
  drafts: z.array(planVersion),
  adopted: z.array(planVersion),
  can: z.object({ save: verdict, publish: verdict, adopt: verdict }),
})
export type PlanAtDesk = z.output<typeof atDesk>

const desk = ['manager', 'executive'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const

export const plans = slice({
  listPlans: {
    method: 'GET',
    path: '/api/plans',
    says: 'The annual plans: per round the newest published draft and adopted plan, newest round first',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({ plans: z.array(planLine) }),
    refuses: [],
    fresh: 30,
  },
  readPlan: {
    method: 'GET',
    path: '/api/plans/{round}',
    says: 'An annual plan as open data (amounts in euro cents) with its hash, every published version and record metadata',
    allow: 'anyone',
    input: z.object(which),
    output: z.object({
      document: planDocument,
      /** SHA-256 of `document` as canonical JSON (RFC 8785). */
      hash: z.string(),
      versions: z.array(planVersion),
      record,
    }),
    refuses: ['invalid', 'not-found'],
    fresh: 30,
  },
  planCsv: {
    method: 'GET',
    path: '/api/plans/{round}/plan.csv',
    says: 'An annual plan as CSV: a row per project, taken over or not, with reason (euro cents)',
    allow: 'anyone',
    input: z.object(which),
    output: z.string(),
    media: 'text/csv',
    refuses: ['invalid', 'not-found'],
    fresh: 30,
  },
  deskPlans: {
    method: 'GET',
    path: '/api/desk/plans',
    says: 'Every published round with how far its plan is',
    allow: desk,
    input: z.object({}),
    output: z.object({
      rounds: z.array(
        z.object({
          id: slug,
          name: sentence,
          phases: z.array(phase),
          outages: round.shape.outages,
          draft: z.optional(planVersion),
          adopted: z.optional(planVersion),
          can: z.object({ save: verdict }),
        }),
      ),
    }),
    refuses: ['sign-in', 'not-allowed'],
  },
  deskPlan: {
    method: 'GET',
    path: '/api/desk/plans/{round}',
    says: 'The plan of a round at work: applications, shortlist, advice, rows, and everything that keeps it from being adopted',
    allow: desk,
    input: z.object({ round: slug }),
    output: atDesk,
    refuses: [...refuses],
  },
  savePlan: {
    method: 'PUT',
    path: '/api/desk/plans/{round}',
    says: 'Keep the plan at work as filled in; whatever is still wrong in it is told, not refused',
    allow: ['manager'],
    input: z.object({ round: slug, version: z.int().check(z.minimum(0)), rows, note }),
    output: atDesk,
    refuses: [...refuses, 'wrong-state', 'changed', 'too-large'],
  },
  publishDraft: {
    method: 'POST',
    path: '/api/desk/plans/{round}/draft',
    says: 'Publish the plan at work as a draft for consultation; refused with everything that is wrong',
    allow: ['manager'],
    input: z.object({ round: slug, version }),
    output: planVersion,
    refuses: [...refuses, 'wrong-state', 'changed', 'too-large'],
  },
  adoptPlan: {
    method: 'POST',
    path: '/api/desk/plans/{round}/adoption',
    says: 'Adopt the plan: an immutable version with a hash, once; refused with everything that stands in the way',
    allow: ['executive'],
    input: z.object({
      round: slug,
      version,
      /** What the executive says of the plan, and its own words for projects where it changes the reason. */
      note,
      reasons: z.record(id, reason),
    }),
    output: planVersion,
    refuses: [...refuses, 'wrong-state', 'changed', 'too-large'],
  },
  decisionLetter: {
    method: 'GET',
    path: '/api/desk/plans/{round}/letters/{application}',
    says: 'The letter as the applicant gets it when the plan is adopted as it stands',
    allow: desk,
    input: z.object({ round: slug, application: id }),
    output: z.object({ subject: z.string(), text: z.string() }),
    refuses: [...refuses, 'wrong-state'],
  },
})

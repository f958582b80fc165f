import * as z from 'zod/mini'
import { card } from '../applications/application.ts'
import { frozenDocument } from '../attachments/rules.ts'
import { slice } from '../http/endpoint.ts'
import { id, verdict, version } from '../ideas/idea.ts'
import { criterion, moment, sentence, slug } from '../rounds/round.ts'
import { advices, cardLine, conflict, document, expertKinds, marks, profile } from './rules.ts'

const text = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))
/** The id of a person who signs in. */
const person = z.string().check(z.regex(/^[0-9A-Za-z-]{4,60}$/, 'unknown-id'))
const refuses = ['invalid', 'sign-in', 'not-allowed'] as const

const roundLine = z.object({ id: slug, name: sentence, until: z.optional(moment) })
/** Of a file: to save it, and to look at it where a browser can. */
const addresses = z.object({ download: z.string(), inline: z.optional(z.string()) })
const stand = z.enum(['open', 'begun', 'done'])
const points = z.int()
const advice = z.object({ advice: z.enum(advices), condition: z.string(), reason: z.string(), at: z.string(), version })

/** An expert at the manager's desk. */
const deskExpert = z.object({ person, name: z.string(), ...profile.shape, files: z.int(), done: z.int() })
const assignment = z.object({ application: id, expert: person, stand, theme: z.boolean() })
const pair = z.object({ application: id, expert: person })
const shortage = z.object({ application: id, lacks: z.int(), conflicted: z.int(), full: z.int() })

const change = z.object({
  add: z.array(pair),
  remove: z.array(pair),
  short: z.array(shortage),
  kept: z.boolean(),
})

export const reviews = slice({
  register: {
    method: 'GET',
    path: '/api/experts',
    says: 'The experts, what they know and where they are tied, and what they do not read because of it',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({
      experts: z.array(z.object({ name: z.string(), ...z.omit(profile, { earlier: true, most: true }).shape })),
      recusals: z.array(
        z.object({
          round: z.object({ id: slug, name: sentence }),
          expert: z.string(),
          theme: slug,
          /** Named when the experts of that round are ready. */
          title: z.optional(z.string()),
          at: z.string(),
        }),
      ),
    }),
    refuses: [],
    fresh: 60,
  },
  ownProfile: {
    method: 'GET',
    path: '/api/experts/me',
    says: "One's own profile as an expert",
    allow: ['expert'],
    input: z.object({}),
    output: z.object({ profile: z.optional(profile), version: z.int() }),
    refuses: ['sign-in', 'not-allowed'],
  },
  saveOwnProfile: {
    method: 'PUT',
    path: '/api/experts/me',
    says: "Keep one's own profile; what is in conflict from then on can no longer be opened",
    allow: ['expert'],
    input: z.object({ ...profile.shape, version: z.int().check(z.minimum(0)) }),
    output: z.object({ version }),
    refuses: [...refuses, 'changed'],
  },
  ownReviews: {
    method: 'GET',
    path: '/api/reviews',
    says: 'The applications that one reads, by round',
    allow: ['expert'],
    input: z.object({}),
    output: z.object({
      hasProfile: z.boolean(),
      reviews: z.array(
        z.object({ card: cardLine, round: roundLine, stand, answered: z.int(), criteria: z.int(), can: verdict }),
      ),
    }),
    refuses: ['sign-in', 'not-allowed'],
  },
  readReview: {
    method: 'GET',
    path: '/api/reviews/{id}',
    says: "One application to weigh, as it was frozen, with one's own marks; others' only after handing in one's own",
    allow: ['expert'],
    input: z.object({ id }),
    output: z.object({
      card,
      document,
      round: z.object({ ...roundLine.shape, criteria: z.array(criterion) }),
      kind: z.enum(expertKinds),
      marks,
      version: z.int(),
      handedInAt: z.optional(z.string()),
      others: z.array(z.object({ name: z.string(), kind: z.enum(expertKinds), marks })),
      /** How many others have not handed in yet. */
      waiting: z.int(),
      can: verdict,
    }),
    refuses: [...refuses, 'not-found'],
  },
  reviewDocument: {
    method: 'GET',
    path: '/api/reviews/{id}/documents/{file}',
    says: 'Short-lived addresses of a document of an application that one reads; 404 alike for what is in conflict',
    allow: ['expert'],
    input: z.object({ id, file: id }),
    output: addresses,
    refuses: [...refuses, 'not-found'],
  },
  saveMarks: {
    method: 'PUT',
    path: '/api/reviews/{id}',
    says: "Keep one's draft; nobody else sees it",
    allow: ['expert'],
    input: z.object({ id, marks, version: z.int().check(z.minimum(0)) }),
    output: z.object({ version }),
    refuses: [...refuses, 'not-found', 'wrong-state', 'too-late', 'changed'],
  },
  handIn: {
    method: 'POST',
    path: '/api/reviews/{id}/hand-in',
    says: 'Hand in the draft: every criterion has a mark with its reason, or "cannot judge". It can then no longer change',
    allow: ['expert'],
    input: z.object({ id, version }),
    output: z.object({ at: z.string() }),
    refuses: [...refuses, 'not-found', 'wrong-state', 'too-late', 'changed'],
  },
  recuse: {
    method: 'POST',
    path: '/api/reviews/{id}/recusal',
    says: 'Say that one cannot read an application, and why; it is closed to oneself from then on',
    allow: ['expert'],
    input: z.object({ id, why: text(3, 500) }),
    output: z.object({}),
    refuses: [...refuses, 'not-found', 'wrong-state', 'too-late', 'changed'],
  },
  deskReviews: {
    method: 'GET',
    path: '/api/desk/reviews/{round}',
    says: 'Who reads what in a round: coverage, load, conflicts and what was declared',
    allow: ['manager'],
    input: z.object({ round: slug }),
    output: z.object({
      round: z.object({ ...roundLine.shape, experts: z.int() }),
      cards: z.array(cardLine),
      experts: z.array(deskExpert),
      assignments: z.array(assignment),
      conflicts: z.array(z.object({ application: id, expert: person, all: z.array(conflict) })),
      recusals: z.array(z.object({ ...pair.shape, why: z.string(), at: z.string() })),
      short: z.array(shortage),
      can: verdict,
    }),
    refuses: [...refuses, 'not-found'],
  },
  planReviews: {
    method: 'POST',
    path: '/api/desk/reviews/{round}/plan',
    says: 'Fill in who reads what, or repair it moving as few as can be; first as a proposal, then kept',
    allow: ['manager'],
    input: z.object({ round: slug, keep: z.boolean() }),
    output: change,
    refuses: [...refuses, 'not-found', 'wrong-state', 'too-late', 'changed'],
  },
  assign: {
    method: 'POST',
    path: '/api/desk/reviews/{round}/assignments',
    says: 'Have an expert read an application, by the same rules as the planner',
    allow: ['manager'],
    input: z.object({ round: slug, application: id, expert: person }),
    output: z.object({}),
    refuses: [...refuses, 'not-found', 'wrong-state', 'too-late', 'changed', 'already-used'],
  },
  unassign: {
    method: 'POST',
    path: '/api/desk/reviews/{round}/removals',
    says: 'Take an application from an expert who has not handed in yet',
    allow: ['manager'],
    input: z.object({ round: slug, application: id, expert: person }),
    output: z.object({}),
    refuses: [...refuses, 'not-found', 'wrong-state', 'too-late', 'changed'],
  },
  deskResults: {
    method: 'GET',
    path: '/api/desk/reviews/{round}/results',
    says: 'How the applications were weighed: score, spread, leniency of experts, and the joint advice',
    allow: ['manager'],
    input: z.object({ round: slug }),
    output: z.object({
      round: z.object({ ...roundLine.shape, criteria: z.array(criterion), experts: z.int() }),
      corrected: z.boolean(),
      results: z.array(
        z.object({
          card: cardLine,
          score: z.optional(points),
          corrected: z.optional(points),
          spread: z.optional(points),
          experts: z.array(z.object({ expert: person, score: z.optional(points) })),
          apart: z.optional(z.object({ criterion: z.string(), low: z.int(), high: z.int() })),
          advice: z.optional(advice),
        }),
      ),
      experts: z.array(
        z.object({
          person,
          name: z.string(),
          mean: z.optional(points),
          leniency: z.optional(points),
          compared: z.int(),
        }),
      ),
      can: verdict,
    }),
    refuses: [...refuses, 'not-found'],
  },
  deskMarks: {
    method: 'GET',
    path: '/api/desk/reviews/{round}/results/{id}',
    says: 'The marks and reasons that experts handed in for one application',
    allow: ['manager'],
    input: z.object({ round: slug, id }),
    output: z.object({
      all: z.array(z.object({ name: z.string(), kind: z.enum(expertKinds), marks })),
      documents: z.array(frozenDocument),
    }),
    refuses: [...refuses, 'not-found'],
  },
  deskDocument: {
    method: 'GET',
    path: '/api/desk/reviews/{round}/results/{id}/documents/{file}',
    says: 'Short-lived addresses of a document of a submitted application',
    allow: ['manager'],
    input: z.object({ round: slug, id, file: id }),
    output: addresses,
    refuses: [...refuses, 'not-found'],
  },
  advise: {
    method: 'PUT',
    path: '/api/desk/reviews/{round}/advice/{id}',
    says: 'Lay down the joint advice: admit, admit if, or do not admit, with its reason',
    allow: ['manager'],
    input: z.object({
      round: slug,
      id,
      advice: z.enum(advices),
      condition: text(0, 1000),
      reason: text(3, 2000),
      version: z.int().check(z.minimum(0)),
    }),
    output: z.object({ version }),
    refuses: [...refuses, 'not-found', 'wrong-state', 'too-late', 'changed'],
  },
  correct: {
    method: 'PUT',
    path: '/api/desk/reviews/{round}/correction',
    says: 'Whether scores are corrected for mild and strict experts, with the reason',
    allow: ['manager'],
    input: z.object({ round: slug, corrected: z.boolean(), why: text(3, 500) }),
    output: z.object({}),
    refuses: [...refuses, 'not-found', 'wrong-state', 'too-late'],
  },
  saveExpert: {
    method: 'PUT',
    path: '/api/desk/experts',
    says: 'Keep the profile of somebody with the role of expert, found by mail address or id',
    allow: ['manager'],
    input: z.object({
      person: z.optional(person),
      email: z.optional(z.email('not-an-email').check(z.maxLength(200))),
      ...profile.shape,
    }),
    output: z.object({ person }),
    refuses: [...refuses, 'not-found', 'changed'],
  },
})

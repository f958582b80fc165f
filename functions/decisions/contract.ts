import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id, slug, verdict, version } from '../ideas/idea.ts'
import { change, date, decision, statuses, words } from './decision.ts'

const allow = ['facilitator'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const
const option = z.string().check(z.maxLength(40))
const code = z.string().check(z.maxLength(60))

const line = z.object({
  id,
  title: decision.shape.title,
  state: decision.shape.state,
  decidedAt: z.string(),
  assembly: decision.shape.assembly,
  passed: z.int(),
  done: z.int(),
  late: z.int(),
})

export const decisions = slice({
  listDecisions: {
    method: 'GET',
    path: '/api/decisions',
    says: "The citizens' decisions, newest first, with how many proposals passed, are done, are late",
    allow: 'anyone',
    input: z.object({}),
    output: z.object({ decisions: z.array(line) }),
    refuses: [],
    fresh: 10,
  },
  readDecision: {
    method: 'GET',
    path: '/api/decisions/{id}',
    says: "A citizens' decision: per proposal who answers, by when and how far it is, and all that was ever told about it",
    allow: 'anyone',
    input: z.object({ id }),
    output: z.object({ decision, changes: z.array(change) }),
    refuses: ['invalid', 'not-found'],
    fresh: 5,
  },
  openMonitor: {
    method: 'POST',
    path: '/api/decisions/{id}/monitor',
    says: 'Whether this link is of the monitor group, and of whom',
    allow: 'anyone',
    input: z.object({ id, code }),
    output: z.object({ name: z.string() }),
    refuses: ['invalid', 'not-found', 'too-many'],
  },
  reportProgress: {
    method: 'POST',
    path: '/api/decisions/{id}/progress',
    says: 'The monitor group tells how far a proposal is; dated, with the name, and kept for good',
    allow: 'anyone',
    input: z.object({ id, code, option, status: z.enum(statuses), text: words(3, 1000) }),
    output: z.object({ decision, changes: z.array(change) }),
    refuses: ['invalid', 'not-found', 'changed', 'too-many'],
  },
  deskDecisions: {
    method: 'GET',
    path: '/api/desk/decisions',
    says: "Every citizens' decision, drafts too, and the declared rounds that have none yet",
    allow,
    input: z.object({}),
    output: z.object({
      decisions: z.array(line),
      rounds: z.array(z.object({ id, title: decision.shape.title, declaredAt: z.string() })),
    }),
    refuses: ['sign-in', 'not-allowed'],
  },
  deskDecision: {
    method: 'GET',
    path: '/api/desk/decisions/{id}',
    says: "A citizens' decision at its facilitator's desk",
    allow,
    input: z.object({ id }),
    output: z.object({ decision, can: z.object({ publish: verdict }) }),
    refuses,
  },
  makeDecision: {
    method: 'POST',
    path: '/api/desk/decisions',
    says: "Make a draft of the citizens' decision of a round whose result was declared",
    allow,
    input: z.object({ id }),
    output: decision,
    refuses: [...refuses, 'wrong-state', 'already-used'],
  },
  saveDecision: {
    method: 'PUT',
    path: '/api/desk/decisions/{id}',
    says: 'Who answers for each passed proposal and by when; after publishing too, and then it is told as a change',
    allow,
    input: z.object({
      id,
      version,
      intro: z.optional(words(0, 2000)),
      assembly: z.optional(id),
      promises: z
        .array(z.object({ option, who: z.optional(words(0, 200)), by: z.optional(date) }))
        .check(z.maxLength(100)),
    }),
    output: decision,
    refuses: [...refuses, 'changed'],
  },
  publishDecision: {
    method: 'POST',
    path: '/api/desk/decisions/{id}/publish',
    says: 'Publish, once each passed proposal has somebody who answers and a date',
    allow,
    input: z.object({ id, version }),
    output: decision,
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
  addMonitor: {
    method: 'POST',
    path: '/api/desk/decisions/{id}/monitors',
    says: 'Name somebody of the monitor group; the answer holds the link, which is told once',
    allow,
    input: z.object({ id, version, name: words(2, 100) }),
    output: z.object({ decision, code: z.string() }),
    refuses: [...refuses, 'changed', 'too-many'],
  },
  removeMonitor: {
    method: 'DELETE',
    path: '/api/desk/decisions/{id}/monitors/{monitor}',
    says: 'Somebody leaves the monitor group: the link stops working, what they told stays',
    allow,
    input: z.object({ id, version, monitor: z.string().check(z.maxLength(40)) }),
    output: decision,
    refuses: [...refuses, 'changed'],
  },
  makeIdea: {
    method: 'POST',
    path: '/api/desk/decisions/{id}/ideas',
    says: 'Bring in a passed proposal as an idea that says where it came from; once per proposal',
    allow,
    input: z.object({ id, version, option, village: slug, text: words(20, 5000) }),
    output: decision,
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
})

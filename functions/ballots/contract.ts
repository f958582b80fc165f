import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id, verdict, version } from '../ideas/idea.ts'
import { hash } from '../recount/published.ts'
import { content, question } from '../recount/round.ts'
import { ballotRound, format, objections, outcome } from './round.ts'

const allow = ['facilitator'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed'] as const
const issue = z.object({ field: z.string(), code: z.string(), limit: z.optional(z.number()) })
const { title, question: asked, opens, closes } = question.shape

/** A round at its facilitator's desk, with everything that keeps it from being published. */
const atDesk = z.object({
  round: ballotRound,
  faults: z.array(issue),
  outcome: z.optional(outcome),
  /** Whether ballots were printed, and if so whether the paper count is closed; only then the round is counted. */
  paper: z.enum(['none', 'open', 'closed']),
  objectionsUntil: z.optional(z.string()),
  objections,
  can: z.object({ publish: verdict, count: verdict, declare: verdict }),
})

const line = z.object({ id, title, question: asked, opens, closes, state: ballotRound.shape.state })

export const ballots = slice({
  listBallots: {
    method: 'GET',
    path: '/api/ballots',
    says: 'The published ballot rounds: what is open first, then what comes, then what was, newest first',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({ ballots: z.array(line) }),
    refuses: [],
    fresh: 10,
  },
  readBallot: {
    method: 'GET',
    path: '/api/ballots/{id}',
    says: 'A ballot round: the frozen question with method, tie rule and keys, and after the count its outcome',
    allow: 'anyone',
    input: z.object({ id }),
    output: z.object({
      question,
      terms: hash,
      state: ballotRound.shape.state,
      /** Whether a code can be exchanged for a paper ballot. */
      paper: z.boolean(),
      outcome: z.optional(outcome),
      countedAt: z.optional(z.string()),
      objectionsUntil: z.optional(z.string()),
      /** How many there were and how many were upheld; never whose. */
      objections,
      declaredAt: z.optional(z.string()),
    }),
    refuses: ['invalid', 'not-found'],
    fresh: 5,
  },
  publishedBallots: {
    method: 'GET',
    path: '/api/ballots/{id}/published',
    says: 'The published file from which anybody can count again (a short-lived address)',
    allow: 'anyone',
    input: z.object({ id }),
    output: z.string(),
    media: 'text/html',
    refuses: ['invalid', 'not-found'],
  },
  openBallots: {
    method: 'GET',
    path: '/api/ballots/{id}/published/{format}',
    says: 'The same ballots as Pabulib (pb) or PrefLib (soc, soi, cat), where the format fits the method (a short-lived address)',
    allow: 'anyone',
    input: z.object({ id, format }),
    output: z.string(),
    media: 'text/html',
    refuses: ['invalid', 'not-found'],
  },
  deskBallots: {
    method: 'GET',
    path: '/api/desk/ballots',
    says: 'Every ballot round, drafts too, newest first',
    allow,
    input: z.object({}),
    output: z.object({ ballots: z.array(z.extend(line, { unanswered: z.boolean() })) }),
    refuses: ['sign-in', 'not-allowed'],
  },
  deskBallot: {
    method: 'GET',
    path: '/api/desk/ballots/{id}',
    says: 'One ballot round at the desk, with everything that is wrong before it can be published',
    allow,
    input: z.object({ id }),
    output: atDesk,
    refuses: [...refuses, 'not-found'],
  },
  makeBallot: {
    method: 'POST',
    path: '/api/desk/ballots',
    says: 'Make a draft of a ballot round',
    allow,
    input: z.object({ content }),
    output: z.object({ id, version }),
    refuses,
  },
  saveBallot: {
    method: 'PUT',
    path: '/api/desk/ballots/{id}',
    says: 'Keep a draft as filled in; after publishing nothing of it changes any more',
    allow,
    input: z.object({ id, version, content }),
    output: atDesk,
    refuses: [...refuses, 'not-found', 'wrong-state', 'changed'],
  },
  publishBallot: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/publish',
    says: 'Publish a draft in which nothing is wrong: freezes the question and makes a key for each group',
    allow,
    input: z.object({ id, version }),
    output: atDesk,
    refuses: [...refuses, 'not-found', 'wrong-state', 'changed'],
  },
  countBallots: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/count',
    says: 'Count after closing, or again for an upheld objection, and publish ballots, list, numbers and result; it is done when the state says counted',
    allow,
    input: z.object({ id, version }),
    output: atDesk,
    refuses: [...refuses, 'not-found', 'wrong-state', 'changed'],
  },
  declareBallot: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/declare',
    says: 'Declare the result, when the time for objections is over, each was answered, and all numbers add up',
    allow,
    input: z.object({ id, version }),
    output: atDesk,
    refuses: [...refuses, 'not-found', 'wrong-state', 'changed'],
  },
})

import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { moment, phase, round, sentence, slug } from './round.ts'

const { id, name, state, publishedAt, madeFrom, phases, outages, version } = round.shape

/** A round in a list: name, dates and the cents it has to share out; every page works out from these what runs now. */
const roundLine = z.object({ id, name, state, publishedAt, madeFrom, phases, outages, version, total: z.int() })
export type RoundLine = z.output<typeof roundLine>

/** What the programme manager may fill in; the rest is kept by the platform. */
const content = z.omit(round, {
  ...{ id: true, state: true, madeFrom: true, publishedAt: true },
  ...{ outages: true, changes: true, version: true },
})
export type RoundContent = z.output<typeof content>

const issue = z.object({ field: z.string(), code: z.string(), limit: z.optional(z.number()) })

/** A round at the manager's desk, with everything that keeps it from being published. */
const roundAtDesk = z.object({ round, faults: z.array(issue), opened: z.boolean() })

const refuses = ['invalid', 'sign-in', 'not-allowed'] as const

export const rounds = slice({
  listRounds: {
    method: 'GET',
    path: '/api/rounds',
    says: 'The published rounds with their phases and recorded outages, newest first',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({ rounds: z.array(roundLine) }),
    refuses: [],
    fresh: 30,
  },
  readRound: {
    method: 'GET',
    path: '/api/rounds/{id}',
    says: 'One published round: money, key, phases, questions, criteria, outages and what changed since it was published',
    allow: 'anyone',
    input: z.object({ id }),
    output: z.object({ round }),
    refuses: ['invalid', 'not-found'],
    fresh: 30,
  },
  roundDates: {
    method: 'GET',
    path: '/api/rounds/{id}/dates.ics',
    says: 'The first and last day of every phase as a calendar file',
    allow: 'anyone',
    input: z.object({ id, lang: z.optional(z.enum(['nl', 'en'])) }),
    output: z.string(),
    media: 'text/calendar',
    refuses: ['invalid', 'not-found'],
    fresh: 30,
  },
  deskRounds: {
    method: 'GET',
    path: '/api/desk/rounds',
    says: 'Every round, drafts too, newest first',
    allow: ['manager'],
    input: z.object({}),
    output: z.object({ rounds: z.array(roundLine) }),
    refuses: ['sign-in', 'not-allowed'],
  },
  deskRound: {
    method: 'GET',
    path: '/api/desk/rounds/{id}',
    says: 'One round at the desk, with everything that is wrong before it can be published',
    allow: ['manager'],
    input: z.object({ id }),
    output: roundAtDesk,
    refuses: [...refuses, 'not-found'],
  },
  makeRound: {
    method: 'POST',
    path: '/api/desk/rounds',
    says: 'Make a draft from an earlier round (all dates a year later) or, without one, from the Sociale Agenda',
    allow: ['manager'],
    input: z.object({ id, name: sentence, from: z.optional(slug) }),
    output: z.object({ id, version }),
    refuses: [...refuses, 'not-found', 'already-used'],
  },
  saveRound: {
    method: 'PUT',
    path: '/api/desk/rounds/{id}',
    says: 'Keep a round as filled in; a published one only as far as people may count on it, with the reason said in public',
    allow: ['manager'],
    input: z.object({ ...content.shape, id, version, why: z.optional(sentence) }),
    output: roundAtDesk,
    refuses: [...refuses, 'not-found', 'changed'],
  },
  publishRound: {
    method: 'POST',
    path: '/api/desk/rounds/{id}/publish',
    says: 'Publish a draft in which nothing is wrong; refused with everything that is',
    allow: ['manager'],
    input: z.object({ id, version }),
    output: roundAtDesk,
    refuses: [...refuses, 'not-found', 'wrong-state', 'changed'],
  },
  removeRound: {
    method: 'DELETE',
    path: '/api/desk/rounds/{id}',
    says: 'Throw a draft away',
    allow: ['manager'],
    input: z.object({ id, version }),
    output: z.object({}),
    refuses: [...refuses, 'not-found', 'wrong-state', 'changed'],
  },
  recordOutage: {
    method: 'POST',
    path: '/api/desk/outages',
    says: 'Record that the service was down; terms that ran then move by themselves, and the answer says which and to when',
    allow: ['manager', 'administrator'],
    input: z.object({ from: moment, until: moment, why: sentence }),
    output: z.object({
      rounds: z.array(z.object({ id, name, moved: z.array(z.object({ phase: phase.shape.id, until: moment })) })),
    }),
    refuses: [...refuses, 'too-late', 'changed'],
  },
})

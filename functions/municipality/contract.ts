import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id, line, longText, outcome, shown, verdict, version } from '../ideas/idea.ts'

/** The desk of one municipality. Another tenant's idea does not exist here: it is `not-found`. */
export const municipality = slice({
  deskIdeas: {
    method: 'GET',
    path: '/api/desk/ideas',
    says: "Ideas of the officer's own municipality, oldest waiting first",
    allow: ['officer'],
    input: z.object({
      show: z.optional(z.enum(['all', 'waiting', 'taken', 'answered'])),
      after: z.optional(z.string()),
    }),
    output: z.object({
      ideas: z.array(z.object({ ...line.shape, overdue: z.boolean() })),
      next: z.optional(z.string()),
    }),
    refuses: ['invalid', 'sign-in', 'not-allowed'],
  },
  deskIdea: {
    method: 'GET',
    path: '/api/desk/ideas/{id}',
    says: 'One idea of the own municipality, with what may be done',
    allow: ['officer'],
    input: z.object({ id }),
    output: z.object({
      idea: shown,
      notes: z.array(z.object({ at: z.string(), by: z.string(), did: z.string(), why: z.optional(z.string()) })),
      can: z.object({ takeOver: verdict, answer: verdict, handBack: verdict }),
    }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found'],
  },
  takeOver: {
    method: 'POST',
    path: '/api/desk/ideas/{id}/take-over',
    says: 'Take over a small village initiative; the term to answer starts again',
    allow: ['officer'],
    input: z.object({ id, version, note: z.optional(longText) }),
    output: z.object({ version, answerBy: z.string() }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'changed'],
  },
  answerIdea: {
    method: 'POST',
    path: '/api/desk/ideas/{id}/answer',
    says: 'Answer an idea in public',
    allow: ['officer'],
    input: z.object({ id, version, text: z.string().check(z.trim(), z.minLength(20), z.maxLength(5000)), outcome }),
    output: z.object({ version }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'changed'],
  },
  handBack: {
    method: 'POST',
    path: '/api/desk/ideas/{id}/hand-back',
    says: 'Hand an idea back to the province, with the reason',
    allow: ['officer'],
    input: z.object({ id, version, why: longText }),
    output: z.object({ version }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'changed'],
  },
})

import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { code } from '../ideas/contract.ts'
import { contact, id, key } from '../ideas/idea.ts'
import { question } from '../recount/round.ts'

const allow = ['facilitator'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const
const text = z.string().check(z.trim(), z.minLength(10), z.maxLength(5000))

/** What a facilitator answers: not upheld; upheld, and counted again; upheld, and the result is not declared. */
export const rulings = ['rejected', 'recount', 'not-declared'] as const
export type Ruling = (typeof rulings)[number]
const answer = { ruling: z.enum(rulings), reason: text }

/** An objection as its author and the facilitator read it. `forgetAt`: when words and contact are erased. */
const objection = {
  at: z.string(),
  text: z.string(),
  answer: z.optional(z.object({ ...answer, reason: z.string(), at: z.string() })),
  forgetAt: z.string(),
}

const atDesk = z.object({ id, ...objection, hasContact: z.boolean() })

export const objections = slice({
  makeObjection: {
    method: 'POST',
    path: '/api/ballots/{id}/objections',
    says: 'Object to a count, by anybody, in words; the answer is a code to read what comes of it',
    allow: 'anyone',
    input: z.object({ id, key, text, contact, proof: z.optional(z.string().check(z.maxLength(2000))) }),
    output: z.object({ code, at: z.string(), forgetAt: z.string() }),
    refuses: ['invalid', 'not-found', 'proof-of-work', 'wrong-state', 'too-late', 'too-many'],
  },
  readObjection: {
    method: 'POST',
    path: '/api/objections/by-code',
    says: 'Read an own objection and what was answered, with the code of its receipt',
    allow: 'anyone',
    input: z.object({ code }),
    output: z.object({ ...objection, ballot: z.object({ id, title: question.shape.title }) }),
    refuses: ['invalid', 'not-found', 'too-many'],
  },
  deskObjections: {
    method: 'GET',
    path: '/api/desk/ballots/{id}/objections',
    says: 'The objections to a count, oldest first, with what was answered; without who made them',
    allow,
    input: z.object({ id }),
    output: z.object({ objections: z.array(atDesk) }),
    refuses,
  },
  answerObjection: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/objections/{objection}/answer',
    says: 'Answer an objection once and for all: upheld or not, why, and what follows',
    allow,
    input: z.object({ id, objection: id, ...answer }),
    output: atDesk,
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
  readObjector: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/objections/{objection}/contact',
    says: 'How to reach who made an objection; that it was looked at is noted in the audit log',
    allow,
    input: z.object({ id, objection: id }),
    output: contact,
    refuses,
  },
})

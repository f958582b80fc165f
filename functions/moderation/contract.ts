import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { contact, content, id, line, longText, shown, verdict, version } from '../ideas/idea.ts'

export const verdicts = ['publish', 'return', 'refuse'] as const
export type VerdictKind = (typeof verdicts)[number]
export const subjects = ['idea', 'revision', 'appeal', 'reaction'] as const

/** Why something is sent back or refused; each has its letter in plain Dutch (`moderation/letters.ts`). */
export const reasons = [
  'contact-details',
  'about-a-person',
  'rude',
  'advertising',
  'not-drenthe',
  'unclear',
  'not-social',
  'same-idea',
  'regular-procedure',
  'other',
] as const
export type Reason = (typeof reasons)[number]

/** What a moderator should look at; computed while reading, kept nowhere. `where` quotes the words that raised it. */
export const hint = z.object({
  kind: z.enum([
    'contact-details',
    'citizen-number',
    'rude',
    'alike',
    'same-network',
    'not-confirmed',
    'file-not-scanned',
  ]),
  where: z.optional(z.string()),
  alike: z.optional(z.array(z.object({ id, title: z.string(), score: z.number() }))),
  /** For `same-network`: how many waiting things came from there today, this one included. */
  count: z.optional(z.number()),
})
export type Hint = z.infer<typeof hint>

const waiting = z.object({
  id,
  subject: z.enum(subjects),
  reaction: z.optional(id),
  title: z.string(),
  municipality: z.string(),
  at: z.string(),
  answerBy: z.optional(z.string()),
  overdue: z.boolean(),
})
export type Waiting = z.infer<typeof waiting>

/** One step in the history: a verdict, or what a municipality did (`takeOver`, `answerIdea`, `handBack`). */
const past = z.object({
  id: z.string(),
  at: z.string(),
  verdict: z.string(),
  reason: z.optional(z.string()),
  why: z.optional(z.string()),
  by: z.string(),
  letter: z.optional(z.string()),
  /** When it was taken back. */
  undone: z.optional(z.string()),
})

/** Which thing at the desk: an idea, or one reaction to it. */
const subject = { id, reaction: z.optional(id) }

export const moderation = slice({
  queue: {
    method: 'GET',
    path: '/api/moderation/queue',
    says: 'What waits to be read, oldest first',
    allow: ['moderator'],
    input: z.object({ after: z.optional(z.string()) }),
    output: z.object({ waiting: z.array(waiting), next: z.optional(z.string()), total: z.number() }),
    refuses: ['invalid', 'sign-in', 'not-allowed'],
  },
  waitingItem: {
    method: 'GET',
    path: '/api/moderation/items/{id}',
    says: 'One thing to read, with hints, history and what this moderator may do',
    allow: ['moderator'],
    input: z.object(subject),
    output: z.object({
      subject: z.enum(subjects),
      idea: shown,
      /** The changed text, when a revision waits. */
      revision: z.optional(content),
      reaction: z.optional(z.object({ id, text: z.string(), shownName: z.string(), at: z.string(), version })),
      appeal: z.optional(z.object({ why: z.string(), at: z.string() })),
      hasContact: z.boolean(),
      hints: z.array(hint),
      history: z.array(past),
      can: z.object({ decide: verdict, handOver: verdict, join: verdict }),
    }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found'],
  },
  letterFor: {
    method: 'GET',
    path: '/api/moderation/items/{id}/letter',
    says: 'The letter as the author will get it, before it goes',
    allow: ['moderator'],
    input: z.object({
      ...subject,
      verdict: z.enum(verdicts),
      reason: z.optional(z.enum(reasons)),
      more: z.optional(z.string().check(z.trim(), z.maxLength(2000))),
      handOver: z.optional(z.enum(['true', 'false'])),
    }),
    output: z.object({
      subject: z.string(),
      text: z.string(),
      /** `mail`: goes when undo is over; `page`: only to be read with the code, for want of an e-mail address. */
      goes: z.enum(['mail', 'page']),
    }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found'],
  },
  decide: {
    method: 'POST',
    path: '/api/moderation/items/{id}/verdict',
    says: 'Publish, ask to change, or refuse with reasons; can hand a small village initiative to the municipality',
    allow: ['moderator'],
    input: z.object({
      ...subject,
      version,
      verdict: z.enum(verdicts),
      reason: z.optional(z.enum(reasons)),
      /** Own words added to the letter. */
      more: z.optional(z.string().check(z.trim(), z.maxLength(2000))),
      handOver: z.optional(z.boolean()),
    }),
    output: z.object({ undoBefore: z.string(), version, verdictId: z.string() }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'changed', 'own-decision'],
  },
  undo: {
    method: 'POST',
    path: '/api/moderation/items/{id}/undo',
    says: 'Take the last verdict back before its letter has gone',
    allow: ['moderator'],
    input: z.object({ ...subject, verdictId: z.string().check(z.maxLength(60)) }),
    output: z.object({}),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'too-late', 'changed'],
  },
  readContact: {
    method: 'POST',
    path: '/api/moderation/items/{id}/contact',
    says: 'How to reach the author; every look is in the audit log with its reason',
    allow: ['moderator'],
    input: z.object({ id, why: longText }),
    output: contact,
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found'],
  },
  askToJoin: {
    method: 'POST',
    path: '/api/moderation/items/{id}/join',
    says: 'Ask the author of a public idea to join another idea as partner; support never moves',
    allow: ['moderator', 'officer'],
    input: z.object({ id, version, to: id, reason: longText }),
    output: z.object({ version }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'changed'],
  },
  decided: {
    method: 'GET',
    path: '/api/moderation/decided',
    says: 'What was decided lately, with what can still be undone',
    allow: ['moderator'],
    input: z.object({}),
    output: z.object({
      decided: z.array(
        z.object({ ...past.shape, idea: line, reaction: z.optional(id), undoBefore: z.optional(z.string()) }),
      ),
    }),
    refuses: ['sign-in', 'not-allowed'],
  },
})

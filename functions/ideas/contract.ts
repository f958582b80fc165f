import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { contact, content, doors, id, key, line, longText, needs, shortText, shown, verdict, version } from './idea.ts'

/** Letters and digits without look-alikes, in three groups of four: `K7QM-2XPD-9RTA` (60 bits). */
export const code = z
  .string()
  .check(z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/, 'not-a-code'))

export const reaction = z.object({
  id,
  text: z.string(),
  shownName: z.string(),
  at: z.string(),
  mine: z.boolean(),
  state: z.enum(['submitted', 'published', 'refused', 'withdrawn']),
})

const receipt = z.object({
  id,
  code,
  at: z.string(),
  answerBy: z.string(),
  copy: content,
  mailedTo: z.optional(z.string()),
})
export type Receipt = z.infer<typeof receipt>

/** What the author sees beyond the public idea: the letters received, and what can be done now. */
const own = z.object({
  idea: shown,
  contact,
  letters: z.array(z.object({ at: z.string(), verdict: z.string(), text: z.string() })),
  joinAsked: z.optional(z.object({ id, title: z.string(), reason: z.string() })),
  /** A change of a public idea: since when it waits to be read, or is back with the author to be mended. */
  change: z.optional(z.object({ at: z.string(), waits: z.boolean() })),
  can: z.object({ change: verdict, withdraw: verdict, appeal: verdict, confirm: verdict }),
  appealBefore: z.optional(z.string()),
})
export type Own = z.infer<typeof own>

/** Authors without an account act with their code; a signed-in owner leaves it out. */
const asOwner = { id, code: z.optional(code) }

export const ideas = slice({
  submitIdea: {
    method: 'POST',
    path: '/api/ideas',
    says: 'Bring in an idea, with or without an account; the answer is the receipt',
    allow: 'anyone',
    input: z.object({
      key,
      ...content.shape,
      contact,
      door: z.enum(doors),
      /** Set when a helper fills in for somebody else, who confirms later with the code. */
      forSomebody: z.boolean(),
      proof: z.optional(z.string().check(z.maxLength(2000))),
    }),
    output: receipt,
    refuses: ['invalid', 'proof-of-work', 'too-many'],
  },
  readIdea: {
    method: 'GET',
    path: '/api/ideas/{id}',
    says: 'Read a public idea with its published reactions',
    allow: 'anyone',
    input: z.object({ id }),
    output: z.object({ idea: shown, reactions: z.array(reaction) }),
    refuses: ['invalid', 'not-found'],
    fresh: 10,
  },
  myPlaceInIdea: {
    method: 'GET',
    path: '/api/ideas/{id}/mine',
    says: 'What I did with this idea: support, follow, my waiting reactions, and what I may do',
    allow: 'signed-in',
    input: z.object({ id }),
    output: z.object({
      supports: z.boolean(),
      follows: z.boolean(),
      owns: z.boolean(),
      waiting: z.array(reaction),
      can: z.object({ support: verdict, react: verdict, offer: verdict }),
    }),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  findByCode: {
    method: 'POST',
    path: '/api/ideas/by-code',
    says: 'Follow an idea with the code on the receipt',
    allow: 'anyone',
    input: z.object({ code }),
    output: own,
    refuses: ['invalid', 'not-found', 'too-many'],
  },
  readOwnIdea: {
    method: 'GET',
    path: '/api/my/ideas/{id}',
    says: 'An own idea, for a signed-in owner',
    allow: 'signed-in',
    input: z.object({ id }),
    output: own,
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  changeIdea: {
    method: 'PUT',
    path: '/api/ideas/{id}',
    says: 'Change an own idea; after publication the change is read by a moderator first',
    allow: 'anyone',
    input: z.object({ ...asOwner, version, ...content.shape, contact }),
    output: own,
    refuses: ['invalid', 'not-found', 'wrong-state', 'changed', 'too-many'],
  },
  withdrawIdea: {
    method: 'POST',
    path: '/api/ideas/{id}/withdrawal',
    says: 'Withdraw an own idea',
    allow: 'anyone',
    input: z.object({ ...asOwner, version }),
    output: own,
    refuses: ['invalid', 'not-found', 'wrong-state', 'changed', 'too-many'],
  },
  confirmIdea: {
    method: 'POST',
    path: '/api/ideas/{id}/confirmation',
    says: 'The owner confirms what a helper filled in',
    allow: 'anyone',
    input: z.object(asOwner),
    output: own,
    refuses: ['invalid', 'not-found', 'wrong-state', 'too-many'],
  },
  appealRefusal: {
    method: 'POST',
    path: '/api/ideas/{id}/appeal',
    says: 'Appeal a refusal within six weeks; another moderator decides',
    allow: 'anyone',
    input: z.object({ ...asOwner, why: longText }),
    output: own,
    refuses: ['invalid', 'not-found', 'wrong-state', 'too-late', 'too-many'],
  },
  answerJoin: {
    method: 'POST',
    path: '/api/ideas/{id}/join-answer',
    says: 'The author says yes or no to joining another idea as partner',
    allow: 'anyone',
    input: z.object({ ...asOwner, join: z.boolean() }),
    output: own,
    refuses: ['invalid', 'not-found', 'wrong-state', 'too-many'],
  },
  claimIdea: {
    method: 'POST',
    path: '/api/my/ideas',
    says: 'Put an idea brought in without account under my own name, with its code',
    allow: 'signed-in',
    input: z.object({ code }),
    output: z.object({ id }),
    refuses: ['invalid', 'sign-in', 'not-found', 'already-used', 'too-many'],
  },
  myIdeas: {
    method: 'GET',
    path: '/api/my/ideas',
    says: 'All own ideas and the ideas followed',
    allow: 'signed-in',
    input: z.object({}),
    output: z.object({ own: z.array(z.extend(line, { changeWaits: z.boolean() })), followed: z.array(line) }),
    refuses: ['sign-in'],
  },
  followIdea: {
    method: 'PUT',
    path: '/api/ideas/{id}/follow',
    says: 'Follow an idea, or stop',
    allow: 'signed-in',
    input: z.object({ id, follows: z.boolean() }),
    output: z.object({ follows: z.boolean() }),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  react: {
    method: 'POST',
    path: '/api/ideas/{id}/reactions',
    says: 'React to an idea; a moderator reads it first',
    allow: 'signed-in',
    input: z.object({
      id,
      key,
      text: z.string().check(z.trim(), z.minLength(3), z.maxLength(1500)),
      shownName: shortText,
    }),
    output: reaction,
    refuses: ['invalid', 'sign-in', 'not-found', 'wrong-state', 'too-many'],
  },
  withdrawReaction: {
    method: 'DELETE',
    path: '/api/ideas/{id}/reactions/{reaction}',
    says: 'Take an own reaction back',
    allow: 'signed-in',
    input: z.object({ id, reaction: id }),
    output: z.object({}),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  offerHelp: {
    method: 'POST',
    path: '/api/ideas/{id}/offers',
    says: 'Offer what an idea needs; the author gets the message and how to reach you',
    allow: 'signed-in',
    input: z.object({ id, key, need: z.enum(needs), message: longText, contact }),
    output: z.object({ at: z.string() }),
    refuses: ['invalid', 'sign-in', 'not-found', 'wrong-state', 'too-many'],
  },
})

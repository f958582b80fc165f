import * as z from 'zod/mini'
import { contact, content, doors, id, needs, origin, outcome, slug, states } from './idea.ts'

/** The last decision of a moderator: enough to undo it, and to keep the same person from judging the appeal. */
const lastVerdict = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  kind: z.enum(['publish', 'return', 'refuse']),
  undoBefore: z.string(),
  /** How the idea stood before, as JSON text of the stored fields that the verdict changed. */
  before: z.string(),
})

/** An idea as the `ideas` table keeps it. Nothing here leads to a person, but `contact`, a keyed hash. */
export const stored = z.object({
  pk: z.string(),
  sk: z.literal('idea'),
  id,
  ...content.shape,
  municipality: slug,
  state: z.enum(states),
  /** Who answers: `province` or a municipality's slug. */
  desk: z.string(),
  door: z.enum(doors),
  submittedAt: z.string(),
  publishedAt: z.optional(z.string()),
  /** Amsterdam calendar date by which there is an answer. */
  answerBy: z.optional(z.string()),
  answeredAt: z.optional(z.string()),
  answers: z.array(z.object({ at: z.string(), by: z.string(), text: z.string(), outcome })),
  helper: z.boolean(),
  confirmed: z.boolean(),
  /** Points to the contact behind the idea: partition key in `contacts`. */
  contact: z.string(),
  network: z.string(),
  revision: z.optional(z.object({ ...content.shape, at: z.string() })),
  appeal: z.optional(z.object({ why: z.string(), at: z.string() })),
  refusedAt: z.optional(z.string()),
  lastVerdict: z.optional(lastVerdict),
  joinAsked: z.optional(z.object({ to: id, title: z.string(), reason: z.string(), by: z.string(), at: z.string() })),
  joinedTo: z.optional(id),
  joinedBy: z.array(z.object({ id, title: z.string() })),
  origin: z.optional(origin),
  /** Present only while it waits for a moderator. */
  queue: z.optional(z.literal('moderation')),
  queuedAt: z.optional(z.string()),
  /** Present only while public: the municipality's slug, and its place in the order of that desk (see `deskPlace`). */
  tenant: z.optional(slug),
  stage: z.optional(z.string()),
  /** Epoch seconds after which the table forgets it; only once it was withdrawn. */
  forgetAt: z.optional(z.number()),
  version: z.number(),
  /** For the audit log: who last did what, when and why. */
  by: z.string(),
  did: z.string(),
  at: z.string(),
  why: z.optional(z.string()),
})
export type Idea = z.infer<typeof stored>

/** A reaction as kept under its idea. */
export const storedReaction = z.object({
  pk: z.string(),
  sk: z.string(),
  id,
  idea: id,
  text: z.string(),
  shownName: z.string(),
  state: z.enum(['submitted', 'published', 'refused', 'withdrawn']),
  /** A keyed hash of idea and person: the person can find it back, the table tells nobody who. */
  author: z.string(),
  network: z.string(),
  submittedAt: z.string(),
  queue: z.optional(z.literal('moderation')),
  queuedAt: z.optional(z.string()),
  lastVerdict: z.optional(lastVerdict),
  version: z.number(),
  by: z.string(),
  did: z.string(),
  at: z.string(),
  why: z.optional(z.string()),
})
export type Reaction = z.infer<typeof storedReaction>

/** How many people support an idea; kept by the supports listener. `upTo` is the last stream sequence counted. */
export const storedCounts = z.object({
  pk: z.string(),
  sk: z.literal('counts'),
  supports: z.number(),
  upTo: z.string(),
})
export type Counts = z.infer<typeof storedCounts>

/** Behind a receipt code: who brought the idea in and how to reach them. Every field but `idea` may be missing. */
export const storedContact = z.object({
  pk: z.string(),
  sk: z.literal('contact'),
  idea: id,
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  owner: z.optional(z.string()),
  /** The form's key, from which, with our own key, the receipt code follows; by itself it opens nothing. */
  form: z.optional(z.string()),
  at: z.string(),
})
export type StoredContact = z.infer<typeof storedContact>

/** One step in an idea's history at the desks (`verdict#TIME#ID`): verdicts, take-overs, hand-backs, answers. */
export const storedHistory = z.object({
  pk: z.string(),
  sk: z.string(),
  id: z.string(),
  at: z.string(),
  by: z.string(),
  did: z.string(),
  why: z.optional(z.string()),
  verdict: z.optional(z.enum(['publish', 'return', 'refuse'])),
  reason: z.optional(z.string()),
  /** The letter as the author gets it; the author sees it from `undoBefore` on. */
  letter: z.optional(z.string()),
  letterSubject: z.optional(z.string()),
  /** When the verdict was taken back; its letter is then gone. */
  undone: z.optional(z.string()),
  undoBefore: z.optional(z.string()),
  reaction: z.optional(id),
})
export type History = z.infer<typeof storedHistory>

/** Help that somebody offers; only the author reads it. */
export const storedOffer = z.object({
  pk: z.string(),
  sk: z.string(),
  offeredBy: z.string(),
  need: z.enum(needs),
  message: z.string(),
  contact,
  at: z.string(),
})
export type Offer = z.infer<typeof storedOffer>

import * as z from 'zod/mini'
import { draftMoney, draftText } from '../applications/draft.ts'
import { id, slug, version } from '../ideas/idea.ts'
import { given, invited, rights, terms } from './alliance.ts'

/** For the audit log: who last did what and when. `by` is a person's id, or `line#LID` for who came by a link. */
const stamp = { by: z.string(), did: z.string(), at: z.string() }

/** An alliance (sk `alliance`). `name` follows the title of its application. */
export const storedAlliance = z.object({
  pk: z.string(),
  sk: z.literal('alliance'),
  id,
  name: z.string(),
  round: slug,
  idea: z.optional(id),
  /** Who made it. */
  lead: z.string(),
  startedAt: z.string(),
  ...stamp,
})
export type Alliance = z.output<typeof storedAlliance>

/** A partner's line (sk `line#LID`). */
export const storedLine = z.object({
  pk: z.string(),
  sk: z.string(),
  id,
  organisation: invited.shape.organisation,
  /** Empty once that person had everything erased. */
  contact: z.object({ name: z.string(), email: z.string() }),
  isApplicant: z.boolean(),
  /** What who opens the link may do in the drafts after signing in. */
  right: given,
  terms: z.optional(terms),
  signed: z.optional(z.object({ name: z.string(), at: z.string() })),
  /** Keyed hash of the secret in the link; how often a link was made (each new one ends the last). */
  link: z.optional(z.string()),
  links: z.int(),
  version,
  ...stamp,
})
export type StoredLine = z.output<typeof storedLine>

/** Leads from the hash of a link to its line (pk `link#HASH` sk `line`). */
export const storedLink = z.object({ pk: z.string(), sk: z.literal('line'), alliance: id, line: id })

/** Somebody who takes part with an account (sk `member#PID`); `line` is the one this person fills in and signs. */
export const storedMember = z.object({
  pk: z.string(),
  sk: z.string(),
  member: z.string(),
  alliance: id,
  right: z.enum(rights),
  line: z.optional(id),
  joinedAt: z.string(),
  ...stamp,
})
export type Member = z.output<typeof storedMember>

/** The drafts (sk `text` and `money`), each with a version of its own. */
export const storedText = z.object({ pk: z.string(), sk: z.literal('text'), ...draftText.shape, version, ...stamp })
export type StoredText = z.output<typeof storedText>
export const storedMoney = z.object({ pk: z.string(), sk: z.literal('money'), ...draftMoney.shape, version, ...stamp })
export type StoredMoney = z.output<typeof storedMoney>

/** sk `comment#CID`; `about` is a field, a part or a criterion. */
export const storedComment = z.object({
  pk: z.string(),
  sk: z.string(),
  id,
  about: z.string(),
  text: z.string(),
  by: z.string(),
  at: z.string(),
})
export type Comment = z.output<typeof storedComment>

/** One field that changed; a value that was not there is left out. */
export const difference = z.object({
  field: z.string(),
  before: z.optional(z.union([z.string(), z.number(), z.boolean()])),
  after: z.optional(z.union([z.string(), z.number(), z.boolean()])),
})
export type Difference = z.output<typeof difference>

/** sk `change#TIME#ID`: what one person changed in one thing, gathered over some minutes. */
export const storedChange = z.object({
  pk: z.string(),
  sk: z.string(),
  thing: z.enum(['text', 'money', 'line', 'member', 'document']),
  /** The line or member it is about. */
  of: z.optional(z.string()),
  fields: z.array(difference),
  since: z.string(),
  by: z.string(),
  at: z.string(),
})
export type StoredChange = z.output<typeof storedChange>

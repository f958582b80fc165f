import * as z from 'zod/mini'
import { organisation, organisationBy } from '../applications/application.ts'
import { cents, date } from '../applications/draft.ts'
import { id, parts, version, type Zod } from '../ideas/idea.ts'

/** What somebody may do in an alliance; each may also do what stands before it. The lead invites and submits. */
export const rights = ['view', 'comment', 'edit', 'lead'] as const
export type Right = (typeof rights)[number]
/** What a lead can give to others. */
export const given = z.enum(['view', 'comment', 'edit'])

const text = (most: number) => z.string().check(z.trim(), z.maxLength(most))

/** What one partner promises: a commitment. Cash in euro cents; `until` is the last day it can be counted on. */
export const terms = z.object({ role: text(300), cash: cents, tasks: text(2000), until: z.optional(date) })
export type Terms = z.output<typeof terms>

/** Whom the letter with the link goes to. */
export const invitedBy = (by: Zod) =>
  by.object({
    organisation: organisationBy(by),
    contact: by.object({
      name: by.string().check(by.trim(), by.minLength(2), by.maxLength(100)),
      email: by.email('not-an-email').check(by.maxLength(200)),
    }),
  })
export const invited = invitedBy(parts)

/** Letters and digits without look-alikes to type are not needed: it comes by mail and is clicked. 192 bits. */
export const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{32}$/, 'not-a-link'))

/** `invited` nothing filled in yet, `filled` filled in and not (or no longer) signed, `signed` promised. */
export const lineStates = ['invited', 'filled', 'signed'] as const

/** A partner's line as the members see it; who made the alliance has the first. */
export const line = z.object({
  id,
  organisation,
  isApplicant: z.boolean(),
  terms: z.optional(terms),
  state: z.enum(lineStates),
  signed: z.optional(z.object({ name: z.string(), at: z.string() })),
  version,
})
export type Line = z.output<typeof line>

/** Whether every partner has signed its own line as it stands. */
export const isDefinitive = (lines: readonly Pick<Line, 'state'>[]): boolean =>
  lines.length > 0 && lines.every(each => each.state === 'signed')

import * as z from 'zod/mini'
import { id } from '../ideas/idea.ts'
import { question } from '../recount/round.ts'

const said = question.shape.title
export const words = (least: number, most: number) =>
  z.string().check(z.trim(), z.minLength(least, 'required'), z.maxLength(most))
/** An Amsterdam calendar date. */
export const date = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'not-a-date'))

export const statuses = ['waiting', 'busy', 'done', 'stopped'] as const
export type Status = (typeof statuses)[number]

/** One proposal: what was decided, who answers by when, how far it is, and the idea that it became. */
export const item = z.object({
  option: z.string(),
  name: said,
  passed: z.boolean(),
  who: z.optional(z.string()),
  by: z.optional(date),
  status: z.enum(statuses),
  idea: z.optional(id),
})
export type Item = z.output<typeof item>

/** Somebody of the monitor group; the name is public, because they said so. */
export const monitor = z.object({ id: z.string(), name: z.string() })

/** The citizens' decision that follows from a declared ballot round, whose id it has. */
export const decision = z.object({
  id,
  title: said,
  influence: said,
  assembly: z.optional(z.object({ id, title: z.string() })),
  intro: z.optional(z.string()),
  items: z.array(item),
  monitors: z.array(monitor),
  state: z.enum(['draft', 'published']),
  decidedAt: z.string(),
  version: z.int(),
})
export type Decision = z.output<typeof decision>

/** What the monitor group told, once and for all: it is added to, never changed. */
export const change = z.object({
  id: z.string(),
  option: z.string(),
  status: z.enum(statuses),
  text: z.string(),
  by: z.string(),
  at: z.string(),
})
export type Change = z.output<typeof change>

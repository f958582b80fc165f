import * as z from 'zod/mini'
import { board, course, fields, item } from './plan.ts'

const keys = { pk: z.string(), sk: z.string() }
const stamp = { by: z.optional(z.string()), did: z.string(), at: z.string() }

/** pk `hall#ASSEMBLY` sk `course`. */
export const storedCourse = z.object({ ...keys, ...course.shape, assembly: z.string(), ...stamp })
export type StoredCourse = z.output<typeof storedCourse>

/** sk `board`. */
export const storedBoard = z.object({ ...keys, ...board.shape, ...stamp })

/** sk `item#TT#ID`: `stamp` says which version stays; who brought it in is the table, or the desk for a paper sheet. */
export const storedItem = z.object({
  ...keys,
  ...z.omit(item, { by: true }).shape,
  from: item.shape.by,
  stamp: z.string(),
  removed: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
  by: z.optional(z.string()),
  did: z.string(),
  at: z.string(),
})
export type StoredItem = z.output<typeof storedItem>

/** sk `dots#TT#SS`: the dots of a table (seat 0) or of one person at it. */
export const storedDots = z.object({
  ...keys,
  table: z.int(),
  seat: z.int(),
  given: z.record(z.string(), z.int()),
  stamp: z.string(),
})
export type StoredDots = z.output<typeof storedDots>

/** sk `text#CLUSTER#FIELD`: what a panel wrote; `stamp` says by which device, so that the same sent again is known. */
export const storedText = z.object({
  ...keys,
  cluster: z.string(),
  field: z.enum(fields),
  text: z.string(),
  version: z.int(),
  stamp: z.string(),
  table: z.int(),
  did: z.string(),
  at: z.string(),
})
export type StoredText = z.output<typeof storedText>

/** sk `table#TT`: when its device was last heard. */
export const storedTable = z.object({ ...keys, table: z.int(), seenAt: z.string() })

import * as z from 'zod/mini'
import { hash, spoiltReasons } from '../recount/published.ts'
import { choice, groupId } from '../recount/round.ts'

/** How many ballots are made at a time: with a hundred options on each, their PDF is still what a Lambda can answer. */
export const printedAtOnce = 30

/** What somebody read on a paper ballot: a choice, or why it does not count. */
export const entry = z.union([z.object({ choice }), z.object({ spoilt: z.enum(spoiltReasons) })])
export type Entry = z.output<typeof entry>

/** An entry and who keyed it. */
export type Reading = { by: string; entry: Entry }

/**
 * A printed ballot. Who keyed it is kept so that nobody does it twice; who filled it in, nobody knows. `random` hides
 * the choice in the public list until the count.
 */
export type Paper = {
  paper: string
  group: string
  batch: string
  first?: Reading | undefined
  second?: Reading | undefined
  third?: Reading | undefined
  done?: Entry | undefined
  random: string
  version: number
}

const count = z.int().check(z.minimum(0), z.maximum(1_000_000))
export const batch = z.object({ id: z.string(), group: groupId, size: count, hash })
export const closing = z.object({
  left: count,
  lost: count,
  note: z.optional(z.string().check(z.trim(), z.maxLength(1000))),
})

/** What the register knows of a round's paper: which batches were printed, and how it was closed. */
export const account = z.object({
  round: z.string(),
  batches: z.array(batch),
  closed: z.optional(closing),
  version: z.int(),
})
export type Account = z.output<typeof account>

import * as z from 'zod/mini'
import { course, fields, item, mostSeats, proposal } from '../halls/plan.ts'
import { slice } from '../http/endpoint.ts'
import { key } from '../ideas/idea.ts'

const code = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))
const stamp = z.string().check(z.regex(/^\d{8}-[a-z0-9]{8}$/, 'not-a-stamp'))
const text = (most: number) => z.string().check(z.maxLength(most))
const given = z.record(key, z.int().check(z.minimum(1), z.maximum(20)))

/** What a device has in its queue. Each thing bears what the device made of it, so that it may come twice or late. */
const brought = {
  items: z
    .array(
      z.object({
        id: key,
        step: text(40),
        text: z.string().check(z.trim(), z.maxLength(280)),
        removed: z.optional(z.boolean()),
        stamp,
      }),
    )
    .check(z.maxLength(50)),
  dots: z
    .array(z.object({ seat: z.int().check(z.minimum(0), z.maximum(mostSeats)), given, stamp }))
    .check(z.maxLength(mostSeats + 1)),
  texts: z
    .array(
      z.object({
        cluster: key,
        field: z.enum(fields),
        text: text(1000),
        /** The version that it was written over; 0 when there was none. */
        version: z.int().check(z.minimum(0)),
        stamp,
      }),
    )
    .check(z.maxLength(12)),
}

const atTable = z.object({
  table: z.int(),
  /** Shows from now on that this device joined: see `codes.ts`. */
  pass: z.string(),
  /** How many sit at the table, where a seat plan says so and everybody has dots of their own. */
  chairs: z.optional(z.int()),
  title: z.string(),
  question: z.string(),
  now: z.string(),
  course: z.omit(course, { edition: true, version: true }),
  /** Of what the desk has hidden the words are left out. */
  items: z.array(
    z.object({ ...z.pick(item, { id: true, step: true, text: true, by: true }).shape, stamp, hidden: z.boolean() }),
  ),
  /** What was laid together, for dots. */
  clusters: z.array(z.object({ id: key, name: z.string(), items: z.int() })),
  dots: z.array(z.object({ seat: z.int(), given: z.record(z.string(), z.int()), stamp })),
  /** What this table works out, and what it came from. */
  proposals: z.array(
    z.object({
      ...z.omit(proposal, { table: true }).shape,
      from: z.array(z.object({ table: z.int(), text: z.string() })),
    }),
  ),
  /** What was not taken: `entry` is the item's id, `dots SEAT`, or `CLUSTER FIELD` with what stands there now. */
  refused: z.array(
    z.object({
      entry: z.string(),
      because: z.string(),
      current: z.optional(z.object({ text: z.string(), version: z.int() })),
    }),
  ),
})
export type AtTable = z.output<typeof atTable>

export const harvests = slice({
  syncTable: {
    method: 'POST',
    path: '/api/tables',
    says: 'A table device hands in what it has, if anything, and hears how the meeting stands; as often as it likes',
    allow: 'anyone',
    input: z.object({ ...brought, code, pass: z.optional(text(60)) }),
    output: atTable,
    refuses: ['invalid', 'not-found', 'too-many'],
  },
})

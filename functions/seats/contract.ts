import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id, verdict } from '../ideas/idea.ts'

const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const
const seatCount = z.int().check(z.minimum(0))
/** Who sits where in each dialogue round. */
export const tablePlan = z.object({
  version: z.int(),
  state: z.enum(['asked', 'planned']),
  /** Pseudonyms; tables name their places in this list, from 0. */
  guests: z.array(z.string()),
  rounds: z.int(),
  /** People per table that would be best. */
  wished: z.int(),
  /** So many rounds have begun and stay as they are. */
  held: z.int(),
  absent: z.array(z.string()),
  plan: z.array(z.array(z.array(z.int()))),
  figures: z.optional(
    z.object({
      ...{ pairs: seatCount, pairsThatMeetTwice: seatCount, repeats: seatCount, uneven: seatCount },
      ...{ smallest: z.number(), largest: z.number() },
    }),
  ),
  at: z.string(),
})
export type TablePlan = z.output<typeof tablePlan>

export const seats = slice({
  deskSeats: {
    method: 'GET',
    path: '/api/desk/assemblies/{id}/tables',
    says: 'The seat plan of an assembly, as far as it is made',
    allow: ['facilitator'],
    input: z.object({ id }),
    output: z.object({ can: z.object({ plan: verdict }), panel: z.array(z.string()), tables: z.optional(tablePlan) }),
    refuses,
  },
  planSeats: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/tables',
    says: 'Plan the tables of the rounds to come, or again after late arrivals and no-shows; follows by itself',
    allow: ['facilitator'],
    input: z.object({
      id,
      version: z.int().check(z.minimum(0)),
      rounds: z.int().check(z.minimum(1), z.maximum(12)),
      wished: z.int().check(z.minimum(4), z.maximum(8)),
      held: z.int().check(z.minimum(0), z.maximum(12)),
      absent: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(1000)),
    }),
    output: z.object({ version: z.int() }),
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
})

import * as z from 'zod/mini'
import { round } from './round.ts'

/** A round as kept in table `register`, with who changed it last and why. */
export const storedRound = z.object({
  ...round.shape,
  pk: z.literal('rounds'),
  sk: z.string(),
  by: z.string(),
  did: z.string(),
  at: z.string(),
  why: z.optional(z.string()),
})
export type StoredRound = z.output<typeof storedRound>

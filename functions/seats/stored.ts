import * as z from 'zod/mini'
import { tablePlan } from './contract.ts'

/** The seat plan of an assembly: pk `assembly#AID` sk `tables`. Guests are pseudonyms; tables hold their places, from 0. */
export const storedTables = z.object({
  pk: z.string(),
  sk: z.string(),
  assembly: z.string(),
  ...tablePlan.shape,
  seed: z.string(),
  by: z.string(),
  did: z.string(),
})
export type StoredTables = z.output<typeof storedTables>

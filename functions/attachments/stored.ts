import * as z from 'zod/mini'
import { attached } from './rules.ts'

/** The documents of an alliance (sk `documents`), all in one, so that what is submitted is what was seen. */
export const storedAttached = z.object({
  pk: z.string(),
  sk: z.literal('documents'),
  documents: z.array(attached),
  version: z.int(),
  by: z.string(),
  did: z.string(),
  at: z.string(),
})
export type StoredAttached = z.output<typeof storedAttached>

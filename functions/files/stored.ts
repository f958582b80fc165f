import * as z from 'zod/mini'
import { id } from '../ideas/idea.ts'
import { documentTypes, photoTypes } from './contract.ts'

const fileStates = ['waiting', 'checking', 'clean', 'not-scanned', 'refused'] as const

/** A file as the `files` table keeps it; its bytes are in object storage. */
export const storedFile = z.object({
  pk: z.string(),
  id,
  /** As the uploader named it; only shown beside the idea and used when saving. */
  name: z.string(),
  type: z.enum([...photoTypes, ...documentTypes]),
  /** Bytes. */
  size: z.number(),
  state: z.enum(fileStates),
  because: z.optional(z.enum(['other-type', 'not-readable', 'too-many-pixels', 'virus'])),
  /** The idea it belongs to, once that was submitted. */
  idea: z.optional(id),
  at: z.string(),
  /** Epoch seconds; gone as soon as the file belongs to an idea. */
  forgetAt: z.optional(z.number()),
})
export type StoredFile = z.infer<typeof storedFile>

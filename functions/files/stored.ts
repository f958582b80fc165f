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
  /** Or the alliance, from the first byte; then also who adds it, under which title, and what its browser knows it by. */
  alliance: z.optional(id),
  by: z.optional(z.string()),
  title: z.optional(z.string()),
  modified: z.optional(z.int()),
  /** The upload in parts, as object storage names it; gone when all parts came. */
  upload: z.optional(z.string()),
  /** SHA-256 of what is kept, hexadecimal; only of documents of an alliance. */
  sha256: z.optional(z.string()),
  /** Part of a submitted version: stays as long as that does. */
  frozen: z.optional(z.literal(true)),
  at: z.string(),
  /** Epoch seconds; gone as soon as the file belongs to an idea, or was checked for an alliance. */
  forgetAt: z.optional(z.number()),
})
export type StoredFile = z.infer<typeof storedFile>

import * as z from 'zod/mini'
import { id, slug } from '../ideas/idea.ts'
import { fault } from './checking/fault.ts'
import { values } from './checking/values.ts'
import { effects, upload } from './upload.ts'

/** An upload as table `uploads` keeps it. */
export const storedUpload = z.object({
  pk: z.string(),
  sk: z.literal('upload'),
  ...upload.shape,
  tenant: slug,
  language: z.enum(['nl', 'en']),
  /** Bytes. */
  size: z.number(),
  /** What the round asked when the rows were read; they are only imported while it still does. */
  asked: z.optional(z.string()),
  /** SHA-256 of the file, hexadecimal. */
  hash: z.optional(z.string()),
  sentBy: z.string(),
  importedBy: z.optional(z.string()),
  undoneBy: z.optional(z.string()),
  by: z.string(),
  did: z.string(),
  /** Epoch seconds; gone once something was imported from it. */
  forgetAt: z.optional(z.number()),
})
export type StoredUpload = z.output<typeof storedUpload>

/** What may happen once in a round for a municipality: `sk` is `file#HASH` or `running`. */
export const storedClaim = z.object({ pk: z.string(), sk: z.string(), upload: id })

/** A row as read, in object storage: what the import works from. */
export const keptRow = z.object({ number: z.number(), id, good: z.boolean(), values })
export type KeptRow = z.output<typeof keptRow>

/** The same row as it is told about: `open` are columns left empty that the experts will look for. */
export const toldRow = z.object({
  number: z.number(),
  id,
  title: z.string(),
  effect: z.enum(effects),
  /** Euro cents that are asked for, where that could be reckoned. */
  ask: z.optional(z.number()),
  faults: z.array(fault),
  open: z.array(z.string()),
})
export type ToldRow = z.output<typeof toldRow>

import * as z from 'zod/mini'
import { id, slug, version } from '../ideas/idea.ts'
import { card } from './application.ts'

/** For the audit log: who last did what, when and why. */
const stamp = { by: z.string(), did: z.string(), at: z.string(), why: z.optional(z.string()) }

/**
 * A card as kept at pk `round#ROUND` sk `application#ID`. One that a municipality's file made knows which `upload` did,
 * and what stood there before; while that upload runs (`storedImport`), only what stood there before is seen.
 */
export const storedCard = z.object({
  pk: z.string(),
  sk: z.string(),
  ...card.shape,
  upload: z.optional(id),
  was: z.optional(z.object({ ...card.shape, upload: z.optional(id) })),
  ...stamp,
})
export type StoredCard = z.output<typeof storedCard>

/** Where the card of an application is: pk `application#ID` sk `card`. */
export const storedPointer = z.object({ pk: z.string(), sk: z.literal('card'), round: slug })

/** A frozen version; `canonical` is the very text that `hash` (SHA-256, hexadecimal) was taken of. */
export const storedVersion = z.object({
  pk: z.string(),
  sk: z.string(),
  application: id,
  number: version,
  hash: z.string(),
  canonical: z.string(),
  ...stamp,
})
export type StoredVersion = z.output<typeof storedVersion>

/** An upload is writing or taking back cards of a round: pk `round#ROUND` sk `import#UPLOAD`. Gone when it is ready. */
export const storedImport = z.object({ pk: z.string(), sk: z.string(), upload: id })

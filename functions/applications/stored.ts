import * as z from 'zod/mini'
import { frozenDocument } from '../attachments/rules.ts'
import { id, slug, version } from '../ideas/idea.ts'
import { card } from './application.ts'

/** For the audit log: who last did what, when and why. */
const stamp = { by: z.string(), did: z.string(), at: z.string(), why: z.optional(z.string()) }

const brought = {
  ...card.shape,
  upload: z.optional(id),
  /** The documents that a municipality's newest version names; sending its row again leaves them with it. */
  attached: z.optional(z.array(frozenDocument)),
}

/**
 * A card as kept at pk `round#ROUND` sk `application#ID`. One that a municipality's file made knows which `upload` did,
 * and what stood there before; while that upload runs (`storedImport`), only what stood there before is seen.
 */
export const storedCard = z.object({
  pk: z.string(),
  sk: z.string(),
  ...brought,
  was: z.optional(z.object(brought)),
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

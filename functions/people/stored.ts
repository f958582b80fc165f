import * as z from 'zod/mini'
import { organisation, person } from './contract.ts'

/** For the audit log: who last did what, when and why. */
const stamp = { by: z.string(), did: z.string(), at: z.string(), why: z.optional(z.string()) }

/** A person as the `people` table keeps it. */
export const storedPerson = z.object({
  pk: z.string(),
  sk: z.literal('person'),
  kind: z.literal('person'),
  ...person.shape,
  /** Keys of the login subjects that lead here, so that erasing finds them. */
  subjects: z.optional(z.array(z.string())),
  ...stamp,
})
export type StoredPerson = z.infer<typeof storedPerson>

/** Leads from an e-mail address to the person who was invited with it. */
export const storedInvitation = z.object({ pk: z.string(), sk: z.literal('person'), person: z.string() })

/** `kind` belongs to the index of the table, so the organisation's own kind is kept as `sector`. */
export const storedOrganisation = z.object({
  ...organisation.shape,
  pk: z.string(),
  sk: z.literal('organisation'),
  kind: z.literal('organisation'),
  sector: organisation.shape.kind,
  ...stamp,
})
export type StoredOrganisation = z.infer<typeof storedOrganisation>

/** Somebody on duty looked at personal data: kept under the reader, for the audit log. */
export const storedReading = z.object({
  pk: z.string(),
  sk: z.string(),
  /** What was looked at, e.g. `people` or `idea#ID`; names nobody. */
  of: z.string(),
  ...stamp,
  forgetAt: z.number(),
})
export type StoredReading = z.infer<typeof storedReading>

import * as z from 'zod/mini'
import { id, version } from '../ideas/idea.ts'
import { slug } from '../rounds/round.ts'
import { advices, marks, profile } from './rules.ts'

/** For the audit log: who last did what, when and why. */
const stamp = { by: z.string(), did: z.string(), at: z.string(), why: z.optional(z.string()) }
const keys = { pk: z.string(), sk: z.string() }

/** pk `experts` sk `expert#PID`. */
export const storedExpert = z.object({ ...keys, person: z.string(), ...profile.shape, version, ...stamp })
export type StoredExpert = z.output<typeof storedExpert>

/** pk `round#RID` sk `assignment#AID#PID`; index reader. `answered` follows the draft, `handedInAt` closes it. */
export const storedAssignment = z.object({
  ...keys,
  round: slug,
  application: id,
  reader: z.string(),
  answered: z.int(),
  handedInAt: z.optional(z.string()),
  ...stamp,
})
export type StoredAssignment = z.output<typeof storedAssignment>

/** pk `round#RID` sk `recusal#AID#PID`: an expert said not to be able to read it. `theme` is the application's. */
export const storedRecusal = z.object({
  ...keys,
  round: slug,
  application: id,
  expert: z.string(),
  theme: slug,
  title: z.string(),
  ...stamp,
})
export type StoredRecusal = z.output<typeof storedRecusal>

/** pk `application#AID` sk `draft#PID`: seen by nobody else. */
export const storedDraft = z.object({ ...keys, marks, version, at: z.string() })

/** pk `round#RID` sk `review#AID#PID`: handed in, and never changed. */
export const storedReview = z.object({ ...keys, application: id, expert: z.string(), marks, ...stamp })
export type StoredReview = z.output<typeof storedReview>

/** pk `round#RID` sk `advice#AID`. */
export const storedAdvice = z.object({
  ...keys,
  application: id,
  advice: z.enum(advices),
  condition: z.string(),
  reason: z.string(),
  version,
  ...stamp,
})
export type StoredAdvice = z.output<typeof storedAdvice>

/** pk `round#RID` sk `correction`: whether scores are corrected for leniency. */
export const storedCorrection = z.object({ ...keys, corrected: z.boolean(), ...stamp })

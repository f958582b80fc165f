import * as z from 'zod/mini'
import { slug } from '../ideas/idea.ts'
import { chosenShortlist, planLine, planVersion } from './plan.ts'

const stamp = { by: z.string(), did: z.string(), at: z.string(), why: z.optional(z.string()) }

/**
 * The plan of a round as it is being worked on: pk `round#RID` sk `working`. `packed`: its rows. `adoptedAs` is the
 * version of this item that stands as the last adopted plan.
 */
export const storedWorking = z.object({
  pk: z.string(),
  sk: z.literal('working'),
  round: slug,
  version: z.int(),
  packed: z.string(),
  drafts: z.int(),
  plans: z.int(),
  adoptedAs: z.optional(z.int()),
  ...stamp,
})
export type StoredWorking = z.output<typeof storedWorking>

/** A published draft or adopted plan, never changed: sk `draft#NNNN` or `plan#NNNN`; `from` is the working version. */
export const storedPlan = z.object({
  pk: z.string(),
  sk: z.string(),
  round: slug,
  kind: planVersion.shape.kind,
  number: planVersion.shape.number,
  hash: planVersion.shape.hash,
  from: z.int(),
  packed: z.string(),
  ...stamp,
})
export type StoredPlan = z.output<typeof storedPlan>

/** What is public of the plans of a round: pk `plans` sk `RID`. */
export const storedLine = z.object({ pk: z.literal('plans'), sk: z.string(), ...planLine.shape })

/** The shortlist that was chosen for the plan: pk `round#RID` sk `shortlist`. */
export const storedShortlist = z.object({ pk: z.string(), sk: z.literal('shortlist'), ...chosenShortlist.shape })

import * as z from 'zod/mini'
import { slug } from '../ideas/idea.ts'
import { room, starts } from './plan.ts'
import { advice } from './rules.ts'

const stamp = { pk: z.string(), sk: z.string(), by: z.string(), did: z.string(), at: z.string() }

/** pk `round#RID` sk `advice#APPLICATION#MUNICIPALITY`. */
export const storedAdvice = z.object({ ...advice.shape, ...stamp })
export type StoredAdvice = z.output<typeof storedAdvice>

/** The last reminder to a municipality: pk `round#RID` sk `reminder#MUNICIPALITY`; the letters follow from it. */
export const storedReminder = z.object({
  round: slug,
  municipality: slug,
  given: z.int(),
  of: z.int(),
  ...stamp,
})
export type StoredReminder = z.output<typeof storedReminder>

/** In which year each municipality starts: pk `round#RID` sk `starts`. */
export const storedStarts = z.object({ version: z.int(), room, starts, ...stamp })
export type StoredStarts = z.output<typeof storedStarts>

/** What a reminder needs to know of somebody. */
export const storedOfficer = z.object({
  id: z.string(),
  roles: z.array(z.string()),
  blocked: z.optional(z.boolean()),
})

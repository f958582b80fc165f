import * as z from 'zod/mini'
import { slug } from '../ideas/idea.ts'

const stamp = { by: z.string(), did: z.string(), at: z.string(), why: z.optional(z.string()) }

/** What somebody decided by hand about one project, with the reason that is published with it. */
export const storedHand = z.object({
  id: z.string(),
  in: z.boolean(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
})
export type StoredHand = z.output<typeof storedHand>

/**
 * The scenarios of a round as last worked out: pk `round#RID` sk `scenarios`. `packed`: what went in and what came out
 * (`made` in store.ts). `hash` is of what went in; the explanations of the same `hash` belong to it.
 */
export const storedScenarios = z.object({
  pk: z.string(),
  sk: z.literal('scenarios'),
  round: slug,
  version: z.int(),
  hash: z.string(),
  packed: z.string(),
  hand: z.array(storedHand),
  madeBy: z.string(),
  madeAt: z.string(),
  ...stamp,
})
export type StoredScenarios = z.output<typeof storedScenarios>

/** Why each project is in or out of the optimum, as far as worked out: sk `reasons`; `done` of `of` projects. */
export const storedReasons = z.object({
  pk: z.string(),
  sk: z.literal('reasons'),
  round: slug,
  hash: z.string(),
  done: z.int(),
  of: z.int(),
  packed: z.string(),
  at: z.string(),
})
export type StoredReasons = z.output<typeof storedReasons>

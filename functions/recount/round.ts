import * as z from 'zod/mini'

const filled = (most: number) => z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(most))
/** In Dutch, and in English where somebody wrote that. */
const said = (most: number) => z.object({ nl: filled(most), en: z.string().check(z.trim(), z.maxLength(most)) })

const count = z.int().check(z.minimum(0), z.maximum(1_000_000))
const some = z.int().check(z.minimum(1), z.maximum(1_000_000))
const cents = z.int().check(z.minimum(0), z.maximum(1_000_000_000_00))
const optionId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'not-an-id'))
export const groupId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'not-an-id'))
const moment = z.iso.datetime()

/** One thing that is voted on. `cost`: whole cents, where a budget is divided. */
export const option = z.object({
  id: optionId,
  name: said(200),
  about: z.optional(said(2000)),
  cost: z.optional(cents),
})

/** How is voted and counted, with all that the counter has to know (`functions/tally`). */
export const method = z.discriminatedUnion('kind', [
  /** Yes, no or no opinion per proposal; passes with more than `over/under` of `base`, or as much with `orEqual`. */
  z.object({
    kind: z.literal('threshold'),
    needs: z.object({ over: count, under: some, orEqual: z.boolean() }),
    base: z.enum(['cast', 'present', 'roll']),
  }),
  /** Tick at most `most`; the `seats` most ticked win. */
  z.object({ kind: z.literal('approval'), most: some, seats: some }),
  /** Divide `dots`, at most `each` on one option. */
  z.object({ kind: z.literal('dots'), dots: some, each: some, seats: some }),
  /** A mark from 0 to `highest` for each. */
  z.object({ kind: z.literal('score'), highest: some, seats: some }),
  /** Put in order; one wins. */
  z.object({
    kind: z.literal('ranked'),
    by: z.enum(['irv', 'borda', 'copeland', 'minimax', 'schulze', 'ranked-pairs']),
  }),
  /** Put in order; `seats` are elected. */
  z.object({ kind: z.literal('stv'), seats: some }),
  /** Divide money (cents) over projects with a cost; `dots` is left out where projects are ticked. */
  z.object({
    kind: z.literal('budget'),
    by: z.enum(['greedy', 'equal-shares', 'phragmen']),
    completion: z.enum(['none', 'utilitarian', 'add1', 'add1u']),
    budget: cents,
    dots: z.optional(some),
  }),
])
export type Method = z.infer<typeof method>

/** Whose votes are told apart: residents, government, employers. `key` (SPKI, base64url) signs their rights to vote. */
const group = z.object({ id: groupId, name: said(100), roll: count, key: z.string().check(z.maxLength(1000)) })

/**
 * What is printed on the ballot and never changes after the round was published. `tieOrder`: who goes first when votes
 * are equal; as listed, or drawn by lot beforehand. `quorum`: how many must vote for anything to be decided.
 */
export const question = z.object({
  id: z.string().check(z.regex(/^[0-9A-Z]{26}$/, 'not-an-id')),
  title: said(150),
  question: said(500),
  about: z.optional(said(4000)),
  influence: said(1000),
  method,
  quorum: count,
  options: z.array(option).check(z.minLength(1, 'required'), z.maxLength(100)),
  ties: z.enum(['listed', 'drawn']),
  tieOrder: z.array(optionId).check(z.maxLength(100)),
  opens: moment,
  closes: moment,
  revote: z.boolean(),
  groups: z.array(group).check(z.minLength(1, 'required'), z.maxLength(10)),
  /** Days after the count in which anybody may object, before the result is declared. */
  objectionDays: z.int().check(z.minimum(0), z.maximum(60)),
  assembly: z.optional(z.string().check(z.maxLength(60))),
})
export type Question = z.infer<typeof question>

/** What somebody chose. Options are named by id; one that is left out was left open. */
export const choice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('choices'),
    choices: z.record(optionId, z.enum(['yes', 'no', 'abstain'])),
  }),
  z.object({ kind: z.literal('approval'), approves: z.array(optionId).check(z.maxLength(100)) }),
  z.object({ kind: z.literal('points'), points: z.record(optionId, count) }),
  z.object({ kind: z.literal('ranking'), order: z.array(optionId).check(z.maxLength(100)) }),
])
export type ChoiceMade = z.infer<typeof choice>

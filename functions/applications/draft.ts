import * as z from 'zod/mini'
import { slug } from '../ideas/idea.ts'

const words = (most: number) => z.string().check(z.maxLength(most))
/** Made by the browser: what keeps a row the same row while it changes. */
const rowId = z.string().check(z.regex(/^[a-z0-9]{4,20}$/, 'unknown-id'))
const day = z.iso.date('not-a-date')
/** Euro cents, at most a hundred million euros. */
export const cents = z.int().check(z.minimum(0), z.maximum(100_000_000_00))

/** A calendar day of a step or a promise: `2027-03-31`. */
export const date = day

/** What is told of the plan. Nothing is needed to keep a draft; the completeness list says what is still missing. */
export const draftText = z.object({
  title: words(120),
  summary: words(600),
  theme: z.optional(slug),
  tranche: z.optional(z.enum(['2', '3'])),
  features: z.array(slug).check(z.maxLength(10)),
  /** By the id of a part (`target-group`) or of a criterion (`P1`) of the round. */
  answers: z.record(z.string().check(z.regex(/^([a-z0-9-]{2,60}|[A-Z][0-9]{1,2})$/, 'unknown-id')), words(10_000)),
  steps: z
    .array(z.object({ id: rowId, what: words(200), from: z.optional(day), until: z.optional(day) }))
    .check(z.maxLength(20)),
  municipalities: z.array(slug).check(z.maxLength(12)),
  startYear: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
})
export type DraftText = z.output<typeof draftText>

/** The finance sheet: nobody of the province ever writes here. */
export const draftMoney = z.object({
  costs: z.array(z.object({ id: rowId, category: z.optional(slug), what: words(200), cents })).check(z.maxLength(100)),
  otherFunds: z.array(z.object({ id: rowId, name: words(200), cents, certain: z.boolean() })).check(z.maxLength(20)),
  /** Own hours are listed and are no money. */
  ownHours: z
    .array(
      z.object({
        id: rowId,
        who: words(120),
        what: words(200),
        hours: z.int().check(z.minimum(0), z.maximum(100_000)),
      }),
    )
    .check(z.maxLength(30)),
  /** Whether something else already pays for the same costs. */
  doubleFunding: z.optional(z.enum(['no', 'yes'])),
  doubleFundingNote: words(1000),
})
export type DraftMoney = z.output<typeof draftMoney>

export const emptyText: DraftText = { title: '', summary: '', features: [], answers: {}, steps: [], municipalities: [] }
export const emptyMoney: DraftMoney = { costs: [], otherFunds: [], ownHours: [], doubleFundingNote: '' }

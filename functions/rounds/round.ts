import * as z from 'zod/mini'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(3000))
export const sentence = z.object({ nl: text, en: text })
/** Euro cents; a hundred million euro is more than any round will ever spend. */
const cents = z.int().check(z.nonnegative(), z.maximum(10_000_000_000))
export const slug = z.string().check(z.regex(/^[a-z0-9-]{2,60}$/, 'not-a-slug'))
/** A moment in UTC, e.g. `2027-03-31T21:59:59.000Z`. */
export const moment = z.iso.datetime().check(z.regex(/^20/, 'not-a-moment'))

/** What happens in a round, in this order (domain: "The road of an application"). A round may leave one out. */
export const phases = [
  'ideas',
  'applications',
  'reviews',
  'shortlist',
  'advice',
  'decision',
  'consultation',
  'followUp',
] as const
/** `until` is the last second that still counts. */
export const phase = z.object({ id: z.enum(phases), from: moment, until: moment })
export type Phase = z.output<typeof phase>

export const roundTheme = z.object({
  slug,
  icon: z.enum(['bus', 'house', 'book', 'heart', 'hands', 'school']),
  name: sentence,
  short: sentence,
  goal: sentence,
  /** Cents that this round may spend on the theme: no plan goes above it. */
  ceiling: cents,
  /** Projects of the province itself (tranche 1): decided before, beside the ceiling. */
  projects: z.optional(z.array(z.object({ slug, name: sentence, budget: cents })).check(z.maxLength(40))),
})

/** A question of the rubric, with what 1 to 5 mean; `plain` is the same question for an expert by experience. */
export const criterion = z.object({
  id: z.string().check(z.regex(/^[A-Z][0-9]{1,2}$/, 'not-a-criterion-id')),
  group: z.enum(['process', 'content', 'finance']),
  text: sentence,
  plain: sentence,
  /** Counts this often; whole numbers, all together need not make 100. */
  weight: z.int().check(z.minimum(0), z.maximum(100)),
  anchors: z.object({ low: sentence, middle: sentence, high: sentence }),
})
export type Criterion = z.output<typeof criterion>

/** A part that an application asks for; `required` parts stand on the completeness list, and never block. */
export const part = z.object({
  id: slug,
  name: sentence,
  help: sentence,
  required: z.boolean(),
  longest: z.int().check(z.minimum(50), z.maximum(10_000)),
})

/** A kind of costs; what is not eligible (overhead, regular work) stays visible and leaves the sum. */
export const category = z.object({ id: slug, name: sentence, eligible: z.boolean() })

/** The service was down: terms that ran then move by themselves (`rules.ts`: termsOf). `at`: when that was said. */
export const outage = z.object({ from: moment, until: moment, why: sentence, at: moment })
export type Outage = z.output<typeof outage>

/** What changed after publishing, for everybody to read; `from` and `to` are moments or cents, where that says enough. */
export const change = z.object({
  at: moment,
  why: sentence,
  what: z.array(z.object({ field: z.string(), from: z.optional(z.string()), to: z.optional(z.string()) })),
})
export type Change = z.output<typeof change>

/** The letters that may hold own sentences of a round. */
export const letterNames = ['receipt', 'advice', 'granted', 'refused'] as const

/** One yearly cycle: everything that may differ per year is here, and nowhere in code. Amounts in euro cents. */
export const round = z.object({
  id: slug,
  name: sentence,
  state: z.enum(['draft', 'published']),
  madeFrom: z.optional(slug),
  publishedAt: z.optional(moment),
  themes: z.array(roundTheme).check(z.minLength(1), z.maxLength(20)),
  tranches: z.array(z.object({ id: z.enum(['1', '2', '3']), name: sentence })).check(z.maxLength(3)),
  /** The distribution key: cents per tranche of elaborated ideas (2) and of experiments (3). */
  key: z.object({ '2': cents, '3': cents }),
  features: z.array(z.object({ id: slug, name: sentence })).check(z.maxLength(10)),
  phases: z.array(phase).check(z.maxLength(phases.length)),
  criteria: z.array(criterion).check(z.maxLength(40)),
  parts: z.array(part).check(z.maxLength(40)),
  categories: z.array(category).check(z.maxLength(40)),
  /** How many experts weigh each application, at least. */
  experts: z.int().check(z.minimum(1), z.maximum(9)),
  /** Whether a project may get less than it asked for, and then at least this part of it (percent). */
  partial: z.optional(z.object({ atLeast: z.int().check(z.minimum(1), z.maximum(99)) })),
  /** Own sentences of this round in its letters, by the name of the letter. */
  letters: z.record(z.string().check(z.maxLength(40)), sentence),
  outages: z.array(outage).check(z.maxLength(100)),
  changes: z.optional(z.array(change).check(z.maxLength(200))),
  version: z.int().check(z.minimum(1)),
})
export type Round = z.output<typeof round>

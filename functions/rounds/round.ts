import * as z from 'zod/mini'

const sentence = z.object({ nl: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })
const cents = z.int().check(z.nonnegative())
const slug = z.string().check(z.regex(/^[a-z0-9-]{2,60}$/, 'not-a-slug'))
/** A moment in UTC, e.g. `2027-03-31T21:59:59.000Z`. */
const moment = z.iso.datetime()

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
})

/** A question of the rubric, with what 1 to 5 mean; `plain` is the same question for an expert by experience. */
export const criterion = z.object({
  id: z.string().check(z.regex(/^[A-Z][0-9]{1,2}$/)),
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

/** The service was down: terms that ran then move by themselves (Awb 2:20, Wmebv). */
export const outage = z.object({ from: moment, until: moment, why: sentence, at: moment })

/** One yearly cycle: everything that may differ per year is here, and nowhere in code. Amounts in euro cents. */
export const round = z.object({
  id: slug,
  name: sentence,
  state: z.enum(['draft', 'published']),
  madeFrom: z.optional(slug),
  themes: z.array(roundTheme).check(z.minLength(1), z.maxLength(20)),
  tranches: z.array(z.object({ id: z.enum(['1', '2', '3']), name: sentence })),
  /** The distribution key: cents per tranche of elaborated ideas (2) and of experiments (3). */
  key: z.object({ '2': cents, '3': cents }),
  features: z.array(z.object({ id: slug, name: sentence })),
  phases: z.array(phase),
  criteria: z.array(criterion),
  parts: z.array(part),
  categories: z.array(category),
  /** How many experts weigh each application, at least. */
  experts: z.int().check(z.minimum(1), z.maximum(9)),
  /** Whether a project may get less than it asked for, and then at least this part of it (percent). */
  partial: z.optional(z.object({ atLeast: z.int().check(z.minimum(1), z.maximum(99)) })),
  /** Own sentences of this round in its letters, by the name of the letter. */
  letters: z.record(z.string(), sentence),
  outages: z.array(outage),
  version: z.int().check(z.minimum(1)),
})
export type Round = z.output<typeof round>

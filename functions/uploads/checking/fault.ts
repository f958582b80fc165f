import * as z from 'zod/mini'

/** What can be wrong in one row. */
export const faultCodes = [
  'missing',
  'too-short',
  'too-long',
  'unknown-choice',
  'not-an-amount',
  'negative',
  'too-much',
  'not-a-date',
  'not-a-year',
  'not-yes-or-no',
  'not-a-chamber-number',
  'no-value',
  'error-value',
  'merged',
  'ends-before',
  'partner-without-name',
  'same-key',
  'row-too-long',
] as const
export type FaultCode = (typeof faultCodes)[number]

/**
 * One thing wrong in a row: in which column (its id), what stood there, the bound that was crossed, the names that may
 * be chosen or the rows it is about.
 */
export const fault = z.object({
  code: z.enum(faultCodes),
  column: z.optional(z.string()),
  says: z.optional(z.string()),
  limit: z.optional(z.number()),
  rows: z.optional(z.array(z.number())),
})
export type Fault = z.output<typeof fault>

/** A cell as it is quoted in a sentence. */
export const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

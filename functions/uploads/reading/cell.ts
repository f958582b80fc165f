import * as z from 'zod/mini'

/** What kept a cell from being read: a formula that was never worked out, an Excel error, or a merge over columns. */
export const cellFaults = ['no-value', 'error-value', 'merged'] as const

/** One cell as a sheet or a CSV file has it; a date is a calendar day, `2027-03-01`. */
export const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ date: z.string() }),
  z.object({ wrong: z.enum(cellFaults) }),
])
export type Cell = z.output<typeof cell>

export const isEmpty = (one: Cell | undefined): boolean =>
  one === null || one === undefined || (typeof one === 'string' && one.trim() === '')

/** Spaces of every width as one kind, quotes as typed on a keyboard, nothing around it. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trim()

/**
 * The words in a cell; an apostrophe that made the start of a formula harmless (`sheet/harmless.ts`) is taken off again.
 */
export const textIn = (one: Cell | undefined): string => {
  if (one === null || one === undefined) return ''
  if (typeof one === 'object') return 'date' in one ? one.date : ''
  return tidy(String(one)).replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')
}

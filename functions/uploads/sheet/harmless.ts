/** Headings of the column that a check adds; on the way back in they are passed over. */
export const checkHeadings: readonly string[] = ['Wat er mis is', 'What is wrong']

/**
 * Text that no spreadsheet takes for a formula: an apostrophe before `=`, `+`, `-`, `@`, tab and return, as csv-stringify
 * does it (OWASP: CSV injection). Reading takes it off again.
 */
export const harmless = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)

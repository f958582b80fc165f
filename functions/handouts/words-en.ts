import type { cardNl, sheetNl } from './words-nl.ts'

/** The words of table cards; what the assembly itself says stays as it was written. */
export const cardEn: typeof cardNl = title => ({ title, lang: 'en', region: 'GB', round: 'Round', table: 'Table' })

/** The words of the sheet on a table. */
export const sheetEn: typeof sheetNl = (title, site) => ({
  ...{ title, lang: 'en', region: 'GB' },
  table: 'Table',
  device: 'With a phone or tablet',
  how: `One device per table is enough. Point the camera at the square, or go to ${site.replace(/^https?:\/\//, '')}/en/tafel and fill in the code. No internet any more? Just go on: everything stays on the device and is sent later.`,
  code: 'Code of this table',
  qr: 'Square code that opens the page of this table',
  rules: 'How we talk',
  paper: 'Or on paper: one idea per line. Do not write down names of people.',
  lines: 14,
})

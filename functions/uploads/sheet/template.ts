import { stringify } from 'csv-stringify/sync'
import { bookOf, headingCell } from './book.ts'
import type { Both, Column } from './column.ts'

const widthOf = ({ kind, id }: Column): number => {
  if (id === 'title' || id === 'theme' || kind === 'choices') return 34
  return id === 'summary' || id.startsWith('answer:') ? 48 : 20
}

/** The round's own template: headings to fill in below, with lists, explanation and choices. */
export const templateXlsx = (columns: readonly Column[], language: keyof Both): Promise<Uint8Array> =>
  bookOf(
    columns,
    {
      data: [columns.map(each => headingCell(each, language))],
      columns,
      from: 2,
      widths: columns.map(widthOf),
      stickyColumns: 2,
    },
    language,
  )

/** The same as CSV, as Dutch Excel opens it: only the headings, for a program that fills it. */
export const templateCsv = (columns: readonly Column[], language: keyof Both): string =>
  stringify([columns.map(each => each.name[language])], {
    delimiter: language === 'nl' ? ';' : ',',
    bom: true,
    escape_formulas: true,
  })

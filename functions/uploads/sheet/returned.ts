import type { Cell as Written } from 'write-excel-file/node'
import type { Checked, CheckedSheet } from '../checking/check.ts'
import { sentenceOf } from '../checking/sentences.ts'
import type { Cell } from '../reading/cell.ts'
import { bookOf } from './book.ts'
import type { Both, Column } from './column.ts'
import { checkHeadings, harmless } from './harmless.ts'

type Language = keyof Both

const good = { nl: 'Goed', en: 'Right' }
const wrong = { backgroundColor: '#fdecea' } as const
const bold = { fontWeight: 'bold', backgroundColor: '#f3e8f3', wrap: true, alignVertical: 'top' } as const

/** As it was read; nothing that came in goes out as a formula. */
const written = (one: Cell | undefined, isWrong: boolean): Written => {
  const style = isWrong ? wrong : {}
  if (one === null || one === undefined) return isWrong ? { ...style, value: '' } : null
  if (typeof one === 'string') return { ...style, value: harmless(one), type: String }
  if (typeof one !== 'object') return { ...style, value: one }
  if ('wrong' in one) return { ...style, value: '' }
  return { ...style, value: new Date(`${one.date}T00:00:00Z`), type: Date, format: 'd-m-yyyy' }
}

const saidOf = ({ faults }: Checked, columns: readonly Column[], language: Language): string =>
  faults.length === 0 ? good[language] : faults.map(each => sentenceOf(each, columns)[language]).join('\n')

/**
 * The sheet as it came, with a first column that says what is wrong in each row: all of it at once, in sentences. It can
 * be mended and sent in again as it is; every row keeps its number.
 */
export const returnedBook = (
  { headings, rows }: CheckedSheet,
  headingRow: number,
  columns: readonly Column[],
  language: Language,
): Promise<Uint8Array> => {
  const width = headings.texts.length
  const idAt = new Map([...headings.at].map(([id, place]) => [place, id]))
  const placed = Array.from({ length: width }, (_, place) => columns.find(each => each.id === idAt.get(place)))
  const last = rows.at(-1)?.number ?? headingRow
  const data: Written[][] = Array.from({ length: last }, () => [])
  const checkHeading = checkHeadings[language === 'nl' ? 0 : 1] ?? ''
  const kept = [...headings.texts.keys()].filter(place => !checkHeadings.includes(headings.texts[place] ?? ''))
  data[headingRow - 1] = [
    { ...bold, value: checkHeading },
    ...kept.map(place => ({ ...bold, value: harmless(headings.texts[place] ?? ''), type: String })),
  ]
  for (const row of rows) {
    const faulty = new Set(row.faults.map(each => each.column))
    const isWrong = (place: number) => faulty.has(idAt.get(place) ?? '-')
    const said = { value: saidOf(row, columns, language), type: String, wrap: true, alignVertical: 'top' as const }
    data[row.number - 1] = [
      row.faults.length > 0 ? { ...said, ...wrong } : said,
      ...kept.map(place => written(row.cells[place], isWrong(place))),
    ]
  }
  return bookOf(
    columns,
    {
      data,
      columns: [undefined, ...kept.map(place => placed[place])],
      from: headingRow + 1,
      widths: [60, ...kept.map(() => 24)],
      stickyColumns: 1,
    },
    language,
  )
}

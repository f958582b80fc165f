import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { type Both, both, type Column } from './column.ts'
import { dropdowns } from './dropdowns.ts'

type Language = keyof Both

const names = {
  rows: both('Voorstellen', 'Proposals'),
  help: both('Uitleg', 'Explanation'),
  choices: both('Keuzes', 'Choices'),
}
const helpHeads = {
  nl: ['Kolom', 'Wat vult u in?', 'Nodig?', 'Voorbeeld', 'Keuzes'],
  en: ['Column', 'What do you fill in?', 'Needed?', 'Example', 'Choices'],
}
const needed = { nl: ['ja', 'nee'], en: ['yes', 'no'] }
const yesNo = { nl: ['ja', 'nee'], en: ['yes', 'no'] }

const heading = { fontWeight: 'bold', backgroundColor: '#f3e8f3', wrap: true, alignVertical: 'top' } as const

const optionsOf = ({ kind, choices }: Column, language: Language): string[] =>
  kind === 'yes-no' ? yesNo[language] : choices.map(({ name }) => name[language])

/** The heading of a column as the template writes it. */
export const headingCell = ({ name, required }: Column, language: Language) => ({
  ...heading,
  value: name[language],
  backgroundColor: required ? '#e2cbe3' : '#f3e8f3',
})

const explanation = (columns: readonly Column[], language: Language): SheetData => [
  helpHeads[language].map(value => ({ ...heading, value })),
  ...columns.map(column =>
    [
      column.name[language],
      column.help[language],
      needed[language][column.required ? 0 : 1],
      column.example[language],
      optionsOf(column, language).join('; '),
    ].map((value, at) => ({ value, type: String, wrap: at !== 3, alignVertical: 'top' as const })),
  ),
]

/** A column per list; its place is what the drop-down lists point to. */
const choices = (columns: readonly Column[], language: Language) => {
  const lists = columns
    .map(column => ({ column, options: optionsOf(column, language) }))
    .filter(each => each.options.length)
  const longest = Math.max(0, ...lists.map(({ options }) => options.length))
  const data: SheetData = [
    lists.map(({ column }) => ({ ...heading, value: column.name[language] })),
    ...Array.from({ length: longest }, (_, row) => lists.map(({ options }) => options[row] ?? null)),
  ]
  return { lists, data }
}

/** `A`, `B` … `AA`: the letters of a column, from 0. */
const lettersOf = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : `${lettersOf(Math.floor(place / 26) - 1)}${lettersOf(place % 26)}`

export type Rows = {
  data: SheetData
  /** What stands in each column of `data`, and in which row (from 1) filling in begins. */
  columns: readonly (Column | undefined)[]
  from: number
  widths: readonly number[]
  stickyColumns: number
}

/** A workbook with the proposals first, then what each column means and what may be chosen. */
export const bookOf = (all: readonly Column[], rows: Rows, language: Language): Promise<Uint8Array> => {
  const { lists, data } = choices(all, language)
  const sheet = names.choices[language]
  const choicesAt = new Map(
    lists.map(({ column, options }, at) => {
      const letter = lettersOf(at)
      return [column.id, `${sheet}!$${letter}$2:$${letter}$${options.length + 1}`]
    }),
  )
  const { columns, from } = rows
  return writeExcelFile(
    [
      {
        data: rows.data,
        sheet: names.rows[language],
        columns: rows.widths.map(width => ({ width })),
        stickyRowsCount: from - 1,
        stickyColumnsCount: rows.stickyColumns,
      },
      {
        data: explanation(all, language),
        sheet: names.help[language],
        columns: [28, 60, 10, 28, 60].map(width => ({ width })),
        stickyRowsCount: 1,
      },
      { data, sheet, columns: lists.map(() => ({ width: 34 })), stickyRowsCount: 1 },
    ],
    { features: [dropdowns({ columns, from, choicesAt, language })] },
  ).toBuffer()
}

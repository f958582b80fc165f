import { parse } from 'csv-parse/sync'

/** Something wrong in a file: the line as a spreadsheet counts it (the heading is 1) and the column's name. */
export type Fault = { file: string; line: number; column: string; says: string }

/** A file as rows of cells by column name; `line` as a spreadsheet counts. */
export type Table = {
  file: string
  columns: readonly string[]
  rows: readonly { line: number; cells: Record<string, string> }[]
}

const delimiterOf = (text: string): string => {
  const [heading = ''] = text.split('\n')
  const count = (mark: string) => heading.split(mark).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** What was given cannot be used: one sentence per fault. */
export class Refused extends Error {
  readonly says: readonly string[]
  constructor(says: readonly string[]) {
    super(says.join('\n'))
    this.says = says
  }
}

/** Reads CSV with commas, semicolons or tabs, with or without byte order mark; spaces around a cell do not count. */
export const tableIn = (file: string, text: string): { table: Table; faults: Fault[] } => {
  const faults: Fault[] = []
  let all: { record: string[]; info: { lines: number } }[] = []
  try {
    all = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof all
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
    faults.push({ file, line, column: '', says: `this is not CSV: ${error instanceof Error ? error.message : error}` })
  }
  const [heading, ...rest] = all
  const columns = heading?.record ?? []
  if (columns.length === 0 && faults.length === 0)
    faults.push({ file, line: 1, column: '', says: 'the file is empty; a heading is expected on the first line' })
  columns.forEach((column, at) => {
    if (columns.indexOf(column) < at) faults.push({ file, line: 1, column, says: 'this column is there twice' })
  })
  const rows = rest.map(({ record, info }) => {
    if (record.length !== columns.length) {
      const says = `${record.length} cells, but the heading has ${columns.length}`
      faults.push({ file, line: info.lines, column: columns[record.length] ?? columns.at(-1) ?? '', says })
    }
    return { line: info.lines, cells: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ''])) }
  })
  return { table: { file, columns, rows }, faults }
}

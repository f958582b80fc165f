import { parse } from 'csv-parse/sync'
import { mostColumns, mostRows, Unreadable } from './limits.ts'
import type { Sheet } from './workbook.ts'

const byMark: readonly [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The text of a CSV file: by the mark at its start, else UTF-8 where that is possible, else as Windows writes it. */
export const decoded = (bytes: Uint8Array): string => {
  const marked = byMark.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1]
  if (marked) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: 1_000_000,
} as const

/** Records that are looked at to find the sign between columns: a title and an explanation may come before the headings. */
const looked = 12

/** Cells of the middling row, or 0 where this sign makes no sense of the quotes. */
const widthWith = (delimiter: string, text: string): number => {
  try {
    const records = parse(text, { ...options, delimiter, to: looked })
    const widths = records.map(record => record.filter(each => each.trim() !== '').length).filter(width => width > 0)
    return widths.sort((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0
  } catch {
    return 0
  }
}

/** The sign that gives the widest rows; a semicolon, as Dutch Excel writes, when it makes no difference. */
const delimiterIn = (text: string): string => {
  let best = { delimiter: ';', width: 0 }
  for (const delimiter of [';', ',', '\t']) {
    const width = widthWith(delimiter, text)
    if (width > best.width) best = { delimiter, width }
  }
  return best.delimiter
}

/** `sep=;`: Excel's own first line, which it never shows. */
const saidIn = (text: string): string | undefined => /^sep=(.)\r?\n/i.exec(text)?.[1]

/** The rows of a CSV file, numbered as Excel numbers them. @throws Unreadable */
export const tableIn = (bytes: Uint8Array): Sheet => {
  const text = decoded(bytes)
  if (text.includes('\0')) throw new Unreadable('not-a-table')
  const said = saidIn(text)
  const body = said ? text.slice(text.indexOf('\n') + 1) : text
  try {
    const delimiter = said ?? delimiterIn(body)
    const records = parse(body, { ...options, delimiter, to: mostRows * 4 })
    const rows = records.map((record, at) => ({ number: at + 1, cells: record.slice(0, mostColumns) }))
    return { name: '', rows: rows.filter(row => row.cells.some(each => each.trim() !== '')) }
  } catch {
    throw new Unreadable('damaged')
  }
}

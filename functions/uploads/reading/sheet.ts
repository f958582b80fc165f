import { Parser } from 'saxen'
import { type Cell, isEmpty } from './cell.ts'
import { serialDay } from './dates.ts'
import { local, unescaped } from './formats.ts'
import { mostColumns, mostRows, Unreadable } from './limits.ts'

/** A row that is not empty, with the number it has in Excel. */
export type SheetRow = { number: number; cells: Cell[] }
export type Book = { texts: readonly string[]; dates: readonly boolean[]; shift: number }

/** Rows above the proposals: title, explanation, headings. */
const above = 50
const mostMerges = 20_000

type Raw = { kind: string; style: number; value: string | undefined; isFormula: boolean }

const numberCell = (value: string, style: number, { dates, shift }: Book): Cell => {
  const number = Number(value)
  if (!Number.isFinite(number)) return { wrong: 'error-value' }
  return dates[style] && number >= 1 && number < 2_900_000 ? { date: serialDay(number + shift) } : number
}

const cellOf = ({ kind, style, value, isFormula }: Raw, book: Book): Cell => {
  if (value === undefined) return isFormula ? { wrong: 'no-value' } : null
  if (kind === 'e') return { wrong: 'error-value' }
  if (kind === 's') return book.texts[Number(value)] ?? null
  if (kind === 'b') return value === '1'
  if (kind === 'd') return { date: value.slice(0, 10) }
  return kind === 'str' || kind === 'inlineStr' ? unescaped(value) : numberCell(value, style, book)
}

/** `BC12` → column 54 (from 0) and row 12. */
const placeOf = (ref: string): { column: number; row: number } => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(digits) }
}

/** What was merged down counts for every row it covers; what was merged across is one cell, and the others say so. */
const unmerge = (rows: ReadonlyMap<number, SheetRow>, merges: readonly string[]): void => {
  for (const merge of merges) {
    const [from, until] = merge.split(':').map(placeOf)
    const value = from && rows.get(from.row)?.cells[from.column]
    if (!from || !until || isEmpty(value)) continue
    for (const { number, cells } of rows.values()) {
      if (number < from.row || number > until.row) continue
      cells[from.column] = value ?? null
      const last = Math.min(until.column, mostColumns - 1)
      for (let column = from.column + 1; column <= last; column++) cells[column] = { wrong: 'merged' }
    }
  }
}

/** The rows of one sheet that hold anything, each with its own number. @throws Unreadable */
export const rowsOf = (xml: string, book: Book): SheetRow[] => {
  const rows = new Map<number, SheetRow>()
  const merges: string[] = []
  let [row, column, reads, phonetic] = [0, -1, false, false]
  let raw: Raw | undefined
  const keep = (value: Cell): void => {
    if (isEmpty(value) || column < 0 || column >= mostColumns) return
    const here = rows.get(row) ?? { number: row, cells: [] }
    here.cells[column] = value
    rows.set(row, here)
    if (rows.size > mostRows + above) throw new Unreadable('too-many-rows', String(mostRows))
  }
  const open: Record<string, (attributes: Record<string, string>) => void> = {
    row: ({ r }) => {
      row = r ? Number(r) : row + 1
      column = -1
    },
    c: ({ r, t = 'n', s = '0' }) => {
      column = r ? placeOf(r).column : column + 1
      raw = { kind: t, style: Number(s), value: undefined, isFormula: false }
    },
    f: () => {
      if (raw) raw.isFormula = true
    },
    v: () => {
      reads = true
    },
    t: () => {
      reads = raw?.kind === 'inlineStr' && !phonetic
    },
    rPh: () => {
      phonetic = true
    },
    mergeCell: ({ ref }) => {
      if (ref && merges.length < mostMerges) merges.push(ref)
    },
  }
  const add = (words: string): void => {
    if (raw && reads) raw.value = (raw.value ?? '') + words
  }
  new Parser()
    .on('openTag', (name, attributes) => {
      const tag = local(name)
      if (Object.hasOwn(open, tag)) open[tag]?.(attributes())
    })
    .on('text', (words, decode) => add(decode(words)))
    .on('cdata', add)
    .on('closeTag', name => {
      const tag = local(name)
      if (tag === 'v' || tag === 't') reads = false
      if (tag === 'rPh') phonetic = false
      if (tag !== 'c' || !raw) return
      keep(cellOf(raw, book))
      raw = undefined
    })
    .parse(xml)
  unmerge(rows, merges)
  return [...rows.values()]
    .sort((one, other) => one.number - other.number)
    .map(({ number, cells }) => ({ number, cells: Array.from(cells, each => each ?? null) }))
}

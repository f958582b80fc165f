import { textIn } from '../reading/cell.ts'
import { Unreadable } from '../reading/limits.ts'
import type { SheetRow } from '../reading/sheet.ts'
import type { Sheet } from '../reading/workbook.ts'
import type { Column } from '../sheet/column.ts'
import { checkHeadings } from '../sheet/harmless.ts'
import { plain } from './names.ts'

/** Which column of the template stands at which place; `unknown` are headings that are none of ours. */
export type Headings = { at: ReadonlyMap<string, number>; texts: string[]; unknown: string[]; absent: string[] }
export type Table = { sheet: Sheet; heading: SheetRow; headings: Headings; rows: SheetRow[] }

/** Rows from the top among which the headings are looked for. */
const lookedAt = 30
/** Headings of one table that must be known before it is taken for one. */
const leastKnown = 2

type Names = { own: ReadonlyMap<string, string>; also: ReadonlyMap<string, string> }
const namesOf = (columns: readonly Column[]): Names => ({
  own: new Map(columns.flatMap(({ id, name }) => [plain(name.nl), plain(name.en), plain(id)].map(key => [key, id]))),
  also: new Map(columns.toReversed().flatMap(({ id, synonyms }) => synonyms.map(key => [plain(key), id]))),
})

const isOurs = (text: string): boolean => checkHeadings.some(each => plain(each) === plain(text))

const headingsIn = (row: SheetRow, { own, also }: Names, columns: readonly Column[]): Headings => {
  const at = new Map<string, number>()
  const texts = row.cells.map(textIn)
  for (const [place, text] of texts.entries()) {
    const id = own.get(plain(text))
    if (id && at.has(id)) throw new Unreadable('twice-the-column', text)
    if (id) at.set(id, place)
  }
  const unknown: string[] = []
  for (const [place, text] of texts.entries()) {
    if (text === '' || own.has(plain(text)) || isOurs(text)) continue
    const id = also.get(plain(text))
    if (id && !at.has(id)) at.set(id, place)
    else unknown.push(text)
  }
  const absent = columns.filter(({ id, required }) => required && !at.has(id)).map(({ id }) => id)
  return { at, texts, unknown, absent }
}

const known = (row: SheetRow, { own, also }: Names): number =>
  new Set(row.cells.map(each => plain(textIn(each))).flatMap(key => own.get(key) ?? also.get(key) ?? [])).size

/**
 * The table of proposals: on whichever sheet, below whatever title, with its columns in any order and under names that
 * people give them. @throws Unreadable
 */
export const tableOf = (sheets: readonly Sheet[], columns: readonly Column[]): Table => {
  const names = namesOf(columns)
  const candidates = sheets.flatMap(sheet =>
    sheet.rows.slice(0, lookedAt).map(heading => ({ sheet, heading, known: known(heading, names) })),
  )
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (found, each) => (each.known > (found?.known ?? leastKnown - 1) ? each : found),
    undefined,
  )
  if (!best) throw new Unreadable('no-heading')
  const headings = headingsIn(best.heading, names, columns)
  if (!headings.at.has('title')) throw new Unreadable('no-heading')
  const rows = best.sheet.rows.filter(({ number }) => number > best.heading.number)
  return { ...best, headings, rows }
}

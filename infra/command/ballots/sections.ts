import { parse } from 'csv-parse/sync'
import type { Found } from './faults.ts'

/** One row of a section: its line in the file, and its cells by the name of their column ('' where there is none). */
export type Row = { line: number; cell: (column: string) => string }
export type Sections = { meta: ReadonlyMap<string, string>; projects: readonly Row[]; votes: readonly Row[] }

const names = ['META', 'PROJECTS', 'VOTES'] as const
type SectionName = (typeof names)[number]
const isName = (text: string): text is SectionName => names.some(name => name === text)

const format = { delimiter: ';', relaxColumnCount: true, relaxQuotes: true }
/** Most lines have no quotes; splitting those is fifty times faster than the library. */
const cellsOf = (line: string): string[] =>
  line.includes('"') ? ((parse(line, format) as unknown as string[][])[0] ?? []) : line.split(';')

const isOpen = (text: string): boolean => (text.split('"').length - 1) % 2 === 1

/** Lines with their numbers; a quoted cell may go over several. */
const linesOf = (text: string): { line: number; text: string }[] => {
  const lines: { line: number; text: string }[] = []
  let open: { line: number; text: string } | undefined
  for (const [at, part] of text.split(/\r?\n/).entries()) {
    const whole: { line: number; text: string } = open
      ? { line: open.line, text: `${open.text}\n${part}` }
      : { line: at + 1, text: part }
    open = part.includes('"') || open ? (isOpen(whole.text) ? whole : undefined) : undefined
    if (!open && whole.text.trim() !== '') lines.push(whole)
  }
  return open ? [...lines, open] : lines
}

/** The three tables of a Pabulib file: semicolons, quotes where needed, each with a head of its own. */
export const sectionsOf = (text: string, faults: Found): Sections => {
  const found: { [name in SectionName]?: Row[] } = {}
  let rows: Row[] | undefined
  let head: ReadonlyMap<string, number> | undefined
  for (const { line, text: written } of linesOf(text)) {
    const name = written.trim()
    if (isName(name)) {
      if (found[name]) faults.add(`Line ${line}: the section ${name} comes twice.`)
      rows = []
      found[name] = rows
      head = undefined
      continue
    }
    const cells = cellsOf(written)
    if (!rows) faults.add(`Line ${line}: this stands before the first section (META, PROJECTS or VOTES).`)
    else if (head) {
      const columns = head
      rows.push({ line, cell: column => cells[columns.get(column) ?? -1]?.trim() ?? '' })
    } else head = new Map(cells.map((column, at) => [column.trim(), at]))
  }
  for (const name of names) if (!found[name]) faults.add(`The section ${name} is missing.`)
  const meta = new Map((found.META ?? []).map(({ cell }) => [cell('key'), cell('value')]))
  return { meta, projects: found.PROJECTS ?? [], votes: found.VOTES ?? [] }
}

import type { Both, Column } from '../sheet/column.ts'
import type { ToldRow } from '../stored.ts'
import { sentenceOf } from './sentences.ts'

const atOnce = 100
const shows = {
  all: () => true,
  faults: ({ faults }: ToldRow) => faults.length > 0,
  good: ({ faults }: ToldRow) => faults.length === 0,
} as const

/** A page of rows, in words; `after` is how many went before. */
export const rowsPage = (
  rows: readonly ToldRow[],
  columns: readonly Column[],
  show: keyof typeof shows,
  after: number,
) => {
  const nameOf = (id: string | undefined): Both | undefined => columns.find(each => each.id === id)?.name
  const shown = rows.filter(shows[show])
  const page = shown.slice(after, after + atOnce)
  return {
    total: shown.length,
    rows: page.map(row => ({
      ...row,
      faults: row.faults.map(each => ({ column: nameOf(each.column), says: sentenceOf(each, columns) })),
      open: row.open.flatMap(id => nameOf(id) ?? []),
    })),
    next: after + atOnce < shown.length ? String(after + atOnce) : undefined,
  }
}

import { isEmpty } from '../reading/cell.ts'
import { mostRows, Unreadable } from '../reading/limits.ts'
import type { SheetRow } from '../reading/sheet.ts'
import type { Sheet } from '../reading/workbook.ts'
import type { Column } from '../sheet/column.ts'
import { type Fault, quoted } from './fault.ts'
import { type Headings, tableOf } from './headings.ts'
import { type CheckedRow, checkRow, keyOf } from './row.ts'

/** A row with the number it has in Excel, what was understood and what is wrong. */
export type Checked = CheckedRow & { number: number; key: string; cells: SheetRow['cells'] }
export type CheckedSheet = { headings: Headings; rows: Checked[] }

const shown = ({ reference, title }: CheckedRow['values']): string => quoted(String(reference ?? title ?? ''))

/** The same key twice is a fault of every row that has it: nobody can say which is meant. */
const withDoubles = (rows: readonly Checked[]): Checked[] => {
  const byKey = Map.groupBy(
    rows.filter(({ key }) => key !== ''),
    ({ key }) => key,
  )
  return rows.map(row => {
    const others = (byKey.get(row.key) ?? []).filter(each => each.number !== row.number).map(each => each.number)
    const double: Fault = { code: 'same-key', says: shown(row.values), rows: others }
    return others.length > 0 ? { ...row, faults: [...row.faults, double] } : row
  })
}

/** What stands only under unknown headings, such as the column of an earlier check, makes no proposal. */
const holds = ({ cells }: SheetRow, places: readonly number[]): boolean => places.some(place => !isEmpty(cells[place]))

/**
 * Reads every proposal of a file. `tell` hears how many rows have been read, now and then.
 * @throws Unreadable when there is no table to read, or too many rows
 */
export const checkSheets = async (
  sheets: readonly Sheet[],
  columns: readonly Column[],
  tell: (done: number, total: number) => Promise<void>,
): Promise<{ sheet: CheckedSheet; headingRow: number }> => {
  const { heading, headings, rows } = tableOf(sheets, columns)
  const full = rows.filter(row => holds(row, [...headings.at.values()]))
  if (full.length === 0) throw new Unreadable('no-rows')
  if (full.length > mostRows) throw new Unreadable('too-many-rows', String(mostRows))
  const checked: Checked[] = []
  for (const { number, cells } of full) {
    const got = checkRow(columns, id => cells[headings.at.get(id) ?? -1] ?? null)
    checked.push({ ...got, number, cells, key: keyOf(got.values) })
    if (checked.length % 1000 === 0) await tell(checked.length, full.length)
  }
  return { sheet: { headings, rows: withDoubles(checked) }, headingRow: heading.number }
}

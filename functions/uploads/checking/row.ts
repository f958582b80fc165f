import type { Cell } from '../reading/cell.ts'
import type { Column } from '../sheet/column.ts'
import { partnerNumbers } from '../sheet/moneyColumns.ts'
import type { Fault } from './fault.ts'
import { plain } from './names.ts'
import { read, type Values } from './values.ts'

export type CheckedRow = { values: Values; faults: Fault[] }

/** Signs of all texts together: a frozen version fits into one item (400 KB) with room to spare. */
const mostText = 60_000

const acrossDates = ({ start, end }: Values): Fault[] =>
  typeof start === 'string' && typeof end === 'string' && end < start
    ? [{ code: 'ends-before', column: 'end', says: end }]
    : []

const acrossPartners = (values: Values): Fault[] =>
  partnerNumbers
    .filter(n => !values[`partner${n}`] && (values[`partner${n}-chamber`] || values[`partner${n}-cash`]))
    .map(n => ({ code: 'partner-without-name', column: `partner${n}` }))

const acrossText = (values: Values): Fault[] => {
  const length = Object.values(values).reduce<number>(
    (sum, each) => sum + (typeof each === 'string' ? each.length : 0),
    0,
  )
  return length > mostText ? [{ code: 'row-too-long', limit: mostText }] : []
}

/**
 * Reads one proposal, from a row or from the form, and tells everything that is wrong with it at once.
 * @param cellOf what stands in a column, by its id; null where nothing does
 */
export const checkRow = (columns: readonly Column[], cellOf: (id: string) => Cell): CheckedRow => {
  const found: Values = {}
  const faults: Fault[] = []
  for (const column of columns) {
    const got = read(column, cellOf(column.id))
    if (!got) continue
    if ('fault' in got) faults.push({ ...got.fault, column: column.id })
    else found[column.id] = got.value
  }
  return { values: found, faults: [...faults, ...acrossDates(found), ...acrossPartners(found), ...acrossText(found)] }
}

/** What makes a proposal the same one in the next file: its reference, or without one its title. */
export const keyOf = ({ reference, title }: Values): string =>
  plain(String(reference ?? '')) ? `#${plain(String(reference))}` : plain(String(title ?? ''))

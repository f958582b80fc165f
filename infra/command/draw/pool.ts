import type { Candidate, Quota } from '../../../functions/lottery/quotas.ts'
import type { Fault, Table } from './tables.ts'

const householdNames = ['household', 'huishouden']

/**
 * The pool of a respondents file with every fault in it. Only the columns of the quotas are taken, and the one that says
 * the household; the pseudonym is the row, counted from 0. An empty household is one of its own.
 */
export const poolIn = (
  { file, columns, rows }: Table,
  quotas: readonly Quota[],
  households: string | undefined,
): { pool: Candidate[]; faults: Fault[] } => {
  const faults: Fault[] = []
  const home = households ?? householdNames.find(name => columns.includes(name))
  if (home !== undefined && !columns.includes(home))
    faults.push({ file, line: 1, column: home, says: 'this column is missing' })
  const named = quotas.filter(({ category }) => category !== '')
  const known = Map.groupBy(named, quota => quota.category)
  for (const category of known.keys())
    if (!columns.includes(category)) faults.push({ file, line: 1, column: category, says: 'this column is missing' })
  if (faults.length > 0) return { pool: [], faults }
  if (rows.length === 0) faults.push({ file, line: 2, column: columns[0] ?? '', says: 'there is nobody in this file' })

  const pool = rows.map(({ line, cells }, row): Candidate => {
    const features: Record<string, string> = {}
    for (const [category, own] of known) {
      const cell = cells[category] ?? ''
      features[category] = cell
      if (own.some(quota => quota.feature === cell)) continue
      const says =
        cell === ''
          ? 'this cell is empty'
          : `"${cell}" has no quota; it may be ${[...new Set(own.map(quota => quota.feature))].join(', ')}`
      faults.push({ file, line, column: category, says })
    }
    const household = home === undefined ? '' : (cells[home] ?? '')
    return household === '' ? { id: String(row), features } : { id: String(row), features, household }
  })
  return { pool, faults }
}

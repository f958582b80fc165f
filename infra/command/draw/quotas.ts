import type { Quota } from '../../../functions/lottery/quotas.ts'
import type { Fault, Table } from './tables.ts'

type Columns = { category: string; feature: string }

/** Both layouts of the field: `category,feature,min,max` (or `category,name`) and `feature,value,min,max`. */
const columnsOf = ({ columns }: Table): Columns | undefined => {
  const has = (name: string) => columns.includes(name)
  if (has('category')) {
    const feature = ['feature', 'value', 'name'].find(has)
    return feature ? { category: 'category', feature } : undefined
  }
  return has('feature') && has('value') ? { category: 'feature', feature: 'value' } : undefined
}

/** The quotas of a categories file with every fault in it; `min_flex` and `max_flex` say how far each may be relaxed. */
export const quotasIn = (table: Table): { quotas: Quota[]; faults: Fault[] } => {
  const { file, columns, rows } = table
  const faults: Fault[] = []
  const fault = (line: number, column: string, says: string) => faults.push({ file, line, column, says })
  const names = columnsOf(table)
  if (!names) fault(1, 'category', 'the heading must have category,feature,min,max or feature,value,min,max')
  for (const name of ['min', 'max']) if (!columns.includes(name)) fault(1, name, 'this column is missing')
  if (!names || faults.length > 0) return { quotas: [], faults }

  const seen = new Map<string, number>()
  const quotas = rows.map(({ line, cells }) => {
    const text = (column: string): string => {
      const cell = cells[column] ?? ''
      if (cell === '') fault(line, column, 'this cell is empty')
      return cell
    }
    const number = (column: string): number | undefined => {
      const cell = text(column)
      if (/^\d{1,7}$/.test(cell)) return Number(cell)
      if (cell !== '') fault(line, column, `"${cell}" is not a whole number of 0 or more`)
      return undefined
    }
    const category = text(names.category)
    const feature = text(names.feature)
    const [min, max] = [number('min'), number('max')]
    if (min !== undefined && max !== undefined && min > max) fault(line, 'max', `at most ${max}, but at least ${min}`)
    const key = JSON.stringify([category, feature])
    const earlier = seen.get(key)
    if (earlier) fault(line, names.feature, `"${feature}" of ${category} is already on row ${earlier}`)
    seen.set(key, line)
    const lowest = cells.min_flex ? number('min_flex') : undefined
    const highest = cells.max_flex ? number('max_flex') : undefined
    if (lowest !== undefined && min !== undefined && lowest > min)
      fault(line, 'min_flex', `${lowest} is more than min, ${min}`)
    if (highest !== undefined && max !== undefined && highest < max)
      fault(line, 'max_flex', `${highest} is less than max, ${max}`)
    const quota: Quota = { category, feature, min: min ?? 0, max: max ?? 0 }
    return { ...quota, ...(lowest === undefined ? {} : { lowest }), ...(highest === undefined ? {} : { highest }) }
  })
  if (quotas.length === 0) fault(2, names.category, 'there are no quotas in this file')
  return { quotas, faults }
}

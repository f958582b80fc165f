/** One measured number; `bound` is what was promised, and which way it counts. */
export type Row = { what: string; value: number; unit: string; bound?: number; best?: 'high' | 'low' }

const isHigh = ({ unit, best }: Row): boolean => best === 'high' || (best === undefined && unit === 'per second')

/** Whether a row keeps its promise; undefined where none was made. */
export const keeps = (row: Row): boolean | undefined =>
  row.bound === undefined ? undefined : isHigh(row) ? row.value >= row.bound : row.value <= row.bound

const mark = (row: Row): string => {
  if (row.bound === undefined) return ''
  return `${isHigh(row) ? '≥' : '≤'} ${row.bound}${keeps(row) ? '' : '   NOT KEPT'}`
}

/** A plain table for the terminal. */
export const tableOf = (title: string, rows: readonly Row[]): string => {
  const wide = Math.max(...rows.map(row => row.what.length), 10)
  const lines = rows.map(row => {
    const value = row.value.toLocaleString('en', { maximumFractionDigits: 2 }).padStart(10)
    return `  ${row.what.padEnd(wide)} ${value} ${row.unit.padEnd(12)} ${mark(row)}`.trimEnd()
  })
  return [`\n${title}`, ...lines].join('\n')
}

/** The value below which `part` (0 to 1) of the numbers lie. */
export const quantile = (numbers: readonly number[], part: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
export const rounded = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits

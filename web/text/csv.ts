const byteOrderMark = '\uFEFF'

export type Cell = string | number | undefined

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP: CSV injection). */
const cellOf = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell)
  const text = cell ?? ''
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows for a Dutch spreadsheet: semicolons, UTF-8 with byte order mark. */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${byteOrderMark}${[head, ...rows].map(row => row.map(cellOf).join(';')).join('\r\n')}\r\n`

/** Gives a text to the person as a file. */
export const saveFile = (name: string, text: string, type = 'text/csv;charset=utf-8'): void => {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers start reading only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

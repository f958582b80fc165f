import './table.css'
import { type ReactNode, useState } from 'react'
import { useLanguage, useText } from '../../text/language.tsx'
import { en, nl } from '../words.ts'

export type Column<Row> = {
  id: string
  head: string
  cell: (row: Row) => ReactNode
  /** What the column sorts by; without it the column does not sort. */
  sort?: (row: Row) => string | number
  number?: boolean
}

type Props<Row> = {
  caption: string
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: readonly Column<Row>[]
  captionHidden?: boolean
  dense?: boolean
}

/** A table that scrolls inside itself and sorts by its heads; the first column names the row. */
export const DataTable = <Row,>({ caption, rows, rowKey, columns, captionHidden, dense }: Props<Row>) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [by, setBy] = useState<{ id: string; down: boolean }>()
  const sort = columns.find(column => column.id === by?.id)?.sort
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : String(one).localeCompare(String(other), language)
  const sorted = sort ? [...rows].sort((one, other) => compare(sort(one), sort(other)) * (by?.down ? -1 : 1)) : rows
  const direction = (id: string) => (by?.id === id ? (by.down ? 'descending' : 'ascending') : 'none')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="naober-table-box" aria-label={caption} tabIndex={0}>
      <table className={dense ? 'naober-table naober-table--dense' : 'naober-table'}>
        <caption className={captionHidden ? 'naober-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th
                key={column.id}
                scope="col"
                className={column.number ? 'naober-table__number' : undefined}
                aria-sort={column.sort ? direction(column.id) : undefined}
              >
                {column.sort ? (
                  <button
                    type="button"
                    className="naober-table__sort"
                    title={text.sortBy(column.head)}
                    onClick={() => setBy({ id: column.id, down: by?.id === column.id && !by.down })}
                  >
                    {column.head}
                  </button>
                ) : (
                  column.head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(row => (
            <tr key={rowKey(row)}>
              {columns.map((column, place) =>
                place === 0 ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={column.number ? 'naober-table__number' : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

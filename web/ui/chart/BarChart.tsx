import './chart.css'
import { useText } from '../../text/language.tsx'
import { Disclosure } from '../frame/Disclosure.tsx'
import { en, nl } from '../words.ts'
import { DataTable } from './DataTable.tsx'

export type Bar = { id: string; name: string; value: number }

type Props = {
  title: string
  bars: readonly Bar[]
  /** How a value is written, such as `€ 25.000` or `12 ideeën`. */
  write: (value: number) => string
  /** The heads of the two columns of the table. */
  columns: { name: string; value: string }
}

/** Lying bars from zero, each with its name and value written at it, and the same as a table. */
export const BarChart = ({ title, bars, write, columns }: Props) => {
  const text = useText({ nl, en })
  const most = Math.max(1, ...bars.map(bar => bar.value))
  return (
    <figure className="naober-bars">
      <figcaption>{title}</figcaption>
      <ul className="naober-plain-list">
        {bars.map(bar => (
          <li key={bar.id} className="naober-bars__row">
            <span>{bar.name}</span>
            <svg width="100%" height="18" aria-hidden="true" focusable="false">
              <rect
                className="naober-bar__part naober-bar__part--committed"
                width={`${(bar.value / most) * 100}%`}
                height="18"
                rx="3"
              />
            </svg>
            <span className="naober-number">{write(bar.value)}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary={text.showTable}>
        <DataTable
          caption={title}
          rows={bars}
          rowKey={bar => bar.id}
          columns={[
            { id: 'name', head: columns.name, cell: bar => bar.name, sort: bar => bar.name },
            { id: 'value', head: columns.value, cell: bar => write(bar.value), sort: bar => bar.value, number: true },
          ]}
        />
      </Disclosure>
    </figure>
  )
}

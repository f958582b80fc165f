import './chart.css'
import { useText } from '../../text/language.tsx'
import { Disclosure } from '../frame/Disclosure.tsx'
import { Money } from '../show/Money.tsx'
import { en, nl } from '../words.ts'

export type Part = { name: string; cents: number; kind: 'committed' | 'asked' | 'free' | 'over' }

type Props = {
  label: string
  parts: readonly Part[]
  /** The full width in cents, so that bars under each other compare; the sum of the parts when left out. */
  full?: number
  withTable?: boolean
}

/** One bar of money with its words under it: each part has its own pattern, name and amount. */
export const MoneyBar = ({ label, parts, full, withTable = true }: Props) => {
  const text = useText({ nl, en })
  const shown = parts.filter(part => part.cents > 0)
  const width = full ?? shown.reduce((sum, part) => sum + part.cents, 0)
  const starts = shown.map((_, place) => shown.slice(0, place).reduce((sum, part) => sum + part.cents, 0))
  const share = (cents: number) => (width > 0 ? Math.round((cents / width) * 10000) / 100 : 0)
  return (
    <figure className="naober-money-bar">
      <svg width="100%" height="22" aria-hidden="true" focusable="false">
        <rect className="naober-bar__ground" width="100%" height="22" rx="5" />
        {shown.map((part, place) => (
          <rect
            key={part.name}
            className={`naober-bar__part naober-bar__part--${part.kind}`}
            x={`${share(starts[place] ?? 0)}%`}
            width={`${share(part.cents)}%`}
            y="1"
            height="20"
            rx="4"
          />
        ))}
      </svg>
      <ul className="naober-money-bar__words" aria-label={label}>
        {shown.map(part => (
          <li key={part.name}>
            <span className={`naober-bar__key naober-bar__key--${part.kind}`} aria-hidden="true" />
            {part.name} <Money cents={part.cents} short />
          </li>
        ))}
      </ul>
      {withTable && (
        <Disclosure summary={text.showTable}>
          <table className="naober-table">
            <caption>{label}</caption>
            <thead>
              <tr>
                <th scope="col">{text.what}</th>
                <th scope="col" className="naober-table__number">
                  {text.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {parts.map(part => (
                <tr key={part.name}>
                  <th scope="row">{part.name}</th>
                  <td className="naober-table__number">
                    <Money cents={part.cents} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </figure>
  )
}

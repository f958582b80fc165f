import { catalogue } from '../../../functions/catalogue/contract.ts'
import { addressOf } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

/** The ideas of a place for a reader or a spreadsheet. */
export const DataLinks = ({ of }: { of: { village: string } | { municipality: string } }) => {
  const text = useText({ nl, en }).village
  return (
    <section className="naober-no-print" aria-labelledby="data">
      <h2 id="data">{text.data}</h2>
      <ul className="naober-around naober-plain-list">
        <li>
          <a href={addressOf(catalogue.ideasAtom, of)}>{text.atom}</a>
        </li>
        <li>
          <a href={addressOf(catalogue.ideasCsv, of)} download>
            {text.csv}
          </a>
        </li>
      </ul>
    </section>
  )
}

import { catalogue } from '../../../functions/catalogue/contract.ts'
import { addressOf } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import type { Query } from './query.ts'

/** The same list, with the same filters, for a spreadsheet, a map or a news reader. */
export const Downloads = ({ query }: { query: Query }) => {
  const text = useText({ nl, en }).list
  const { page, ...filter } = query
  return (
    <div className="naober-no-print">
      <Disclosure summary={text.download}>
        <p>{text.downloadHelp}</p>
        <ul>
          <li>
            <a href={addressOf(catalogue.ideasCsv, filter)} download>
              {text.csv}
            </a>
          </li>
          <li>
            <a href={addressOf(catalogue.ideasGeojson, filter)} download>
              {text.geojson}
            </a>
          </li>
          <li>
            <a href={addressOf(catalogue.ideasAtom, filter)}>{text.atom}</a>
          </li>
        </ul>
      </Disclosure>
    </div>
  )
}

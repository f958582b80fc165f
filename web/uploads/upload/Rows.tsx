import { useSearchParams } from 'react-router'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { uploads } from '../../../functions/uploads/contract.ts'
import { useAskPages } from '../../api/pages.ts'
import { countText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Upload } from './follow.ts'

type Row = Answered<typeof uploads.uploadRows>['rows'][number]
const shows = ['faults', 'good', 'all'] as const
type Show = (typeof shows)[number]

const OneRow = ({ row, isIn }: { row: Row; isIn: boolean }) => {
  const text = useText({ nl, en }).upload
  const language = useLanguage()
  const isGood = row.faults.length === 0
  return (
    <li className={isGood ? 'naober-sheet-row' : 'naober-sheet-row naober-sheet-row--wrong'}>
      <h3>
        <Icon name={isGood ? 'check' : 'warning'} size={20} />
        <span className="naober-number">{text.rows.row(numberText(language, row.number))}</span>
        <span className="naober-written">{row.title || text.rows.untitled}</span>
      </h3>
      {isGood ? (
        <p>
          {text.effects[row.effect]}
          {row.ask !== undefined && (
            <>
              , {text.rows.asks} <Money cents={row.ask} />
            </>
          )}
        </p>
      ) : (
        <ul>
          {row.faults.map(fault => (
            <li key={fault.says.nl} className="naober-written">
              {fault.says[language]}
            </li>
          ))}
        </ul>
      )}
      {isIn && isGood && (
        <p className="naober-sheet-row__documents">
          <Link to={`/bureau/gemeente/uploads/voorstel/${row.id}`}>
            {text.documents.link} <span className="naober-hidden">{text.documents.at(row.title)}</span>
          </Link>
        </p>
      )}
      {row.open.length > 0 && (
        <Disclosure summary={countText(language, row.open.length, text.rows.open)}>
          <ul>
            {row.open.map(name => (
              <li key={name.nl}>{name[language]}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  )
}

/** The rows of a file, with everything that is wrong in each in sentences. */
export const Rows = ({ upload }: { upload: Upload }) => {
  const text = useText({ nl, en }).upload.rows
  const language = useLanguage()
  const [query, setQuery] = useSearchParams()
  const { id, counts, state } = upload
  const bad = (counts?.rows ?? 0) - (counts?.good ?? 0)
  const show: Show = shows.find(each => each === query.get('toon')) ?? (bad > 0 ? 'faults' : 'all')
  const found = useAskPages(uploads.uploadRows, { id, show }, { most: 1 })
  const rows = found.parts.flatMap(part => part.rows)
  return (
    <section aria-labelledby="rijen">
      <h2 id="rijen">{text.title}</h2>
      <Select
        id="toon"
        label={text.show}
        value={show}
        onChange={value => setQuery({ toon: value }, { replace: true, preventScrollReset: true })}
        options={shows.map(value => ({ value, label: text.shows[value] }))}
      />
      {found.loading && <Loading rows={2} />}
      {found.refusal && <Refused refusal={found.refusal} again={found.again} />}
      {!found.loading && !found.refusal && (
        <p role="status">
          {rows.length === 0 ? text.none : countText(language, found.parts[0]?.total ?? 0, text.found)}
        </p>
      )}
      <ol className="naober-plain-list naober-sheet">
        {rows.map(row => (
          <OneRow key={row.number} row={row} isIn={state === 'done'} />
        ))}
      </ol>
      {found.more && (
        <Button busy={found.busy} onClick={found.fetchMore}>
          {text.more}
        </Button>
      )}
    </section>
  )
}

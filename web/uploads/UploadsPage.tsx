import '@nl-design-system-candidate/button-css/button.css'
import './uploads.css'
import { useSearchParams } from 'react-router'
import type { Answered } from '../../functions/http/endpoint.ts'
import { uploads } from '../../functions/uploads/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useSession } from '../app/session.tsx'
import { countText, dateText, numberText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { type Column, DataTable } from '../ui/chart/DataTable.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Select } from '../ui/form/Select.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { municipalityName } from '../ui/idea/places.ts'
import { DateText } from '../ui/show/DateText.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { SendFile } from './file/SendFile.tsx'
import { nl } from './nl.ts'
import { UploadChip } from './upload/UploadChip.tsx'

type Listed = Answered<typeof uploads.listUploads>
type Line = Listed['uploads'][number]

const useColumns = (): Column<Line>[] => {
  const text = useText({ nl, en }).list
  const language = useLanguage()
  return [
    {
      id: 'name',
      head: text.name,
      cell: line => (
        <>
          <Link to={`/bureau/gemeente/uploads/${line.id}`}>{line.name}</Link>
          {line.kind === 'one' && <span className="naober-soft"> · {text.one}</span>}
        </>
      ),
      sort: line => line.name,
    },
    { id: 'state', head: text.state, cell: line => <UploadChip state={line.state} />, sort: line => line.state },
    {
      id: 'rows',
      head: text.counts,
      cell: line => (line.counts ? numberText(language, line.counts.rows) : ''),
      sort: line => line.counts?.rows ?? 0,
      number: true,
    },
    { id: 'round', head: text.round, cell: line => line.roundName[language], sort: line => line.round },
    { id: 'at', head: text.at, cell: line => <DateText at={line.at} time />, sort: line => line.at },
    { id: 'by', head: text.by, cell: line => line.sentByName, sort: line => line.sentByName },
  ]
}

/** Which round, when more than one is open; then the two ways in. */
const New = ({ rounds }: Pick<Listed, 'rounds'>) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [query, setQuery] = useSearchParams()
  const round = rounds.find(({ id }) => id === query.get('ronde')) ?? rounds[0]
  if (!round)
    return (
      <Notice kind="waiting">
        <p>
          {text.list.closed} <Link to="/rondes">{text.list.toRounds}</Link>
        </p>
      </Notice>
    )
  return (
    <>
      {rounds.length > 1 && (
        <Select
          id="ronde"
          label={text.list.round}
          value={round.id}
          onChange={id => setQuery({ ronde: id }, { replace: true })}
          options={rounds.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      )}
      <p>
        <strong>{round.name[language]}</strong> · {text.list.until} {dateText(language, round.until)}
      </p>
      <div className="naober-send__ways">
        <SendFile key={round.id} round={round.id} />
        <section className="naober-card" aria-labelledby="een">
          <h2 id="een">{text.one.title}</h2>
          <p>{text.one.invite}</p>
          <LinkButton to={`/bureau/gemeente/uploads/nieuw?ronde=${round.id}`}>{text.one.go}</LinkButton>
        </section>
      </div>
    </>
  )
}

const Sent = () => {
  const text = useText({ nl, en }).list
  const language = useLanguage()
  const columns = useColumns()
  const { data, error, refetch } = useAsk(uploads.listUploads, {})
  if (error && !data) return <Refused refusal={error} again={() => void refetch()} />
  if (!data) return <Loading rows={1} tall="page" />
  const lines = data.uploads
  return (
    <>
      <New rounds={data.rounds} />
      {lines.length === 0 ? (
        <Empty title={text.none} icon="hall">
          <p>{text.noneHelp}</p>
        </Empty>
      ) : (
        <DataTable
          caption={countText(language, lines.length, text.caption)}
          rows={lines}
          rowKey={line => line.id}
          columns={columns}
          dense
        />
      )}
    </>
  )
}

/** What a municipality sent in for a round, and the ways to send more. */
export const UploadsPage = () => {
  const text = useText({ nl, en }).list
  const { tenant } = useSession()
  return (
    <>
      <PageTitle lead={text.lead}>{text.title(tenant ? municipalityName(tenant) : '')}</PageTitle>
      {tenant ? (
        <Sent />
      ) : (
        <Notice kind="waiting">
          <p>{text.noTenant}</p>
        </Notice>
      )}
    </>
  )
}

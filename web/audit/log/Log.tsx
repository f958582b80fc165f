import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { audit } from '../../../functions/audit/contract.ts'
import { useAskPages } from '../../api/pages.ts'
import { countText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { LogCsv } from './LogCsv.tsx'
import { LogFilters } from './LogFilters.tsx'
import { type Line, linesIn, narrowed, readQuery } from './query.ts'
import { Thing, useDid, useWho, Who } from './Words.tsx'

/** Lines on the screen before somebody asks for more: a table of thousands is slow to read for any machine. */
const atOnce = 100

/** Who did what, when and why: newest first, narrowed by the address. */
export const Log = () => {
  const { log: text } = useText({ nl, en })
  const language = useLanguage()
  const [search] = useSearchParams()
  const query = readQuery(search)
  const did = useDid()
  const who = useWho()
  const found = useAskPages(audit.readChain, { order: 'newest' })
  const links = found.parts.flatMap(part => part.links)
  const lines = narrowed(
    linesIn(
      links,
      found.parts.flatMap(part => part.staff),
    ),
    query,
  )
  const all = countText(language, lines.length, text.caption)
  const [most, setMost] = useState(atOnce)
  const columns: Column<Line>[] = [
    { id: 'what', head: text.what, cell: line => did(line.did), sort: line => did(line.did) },
    { id: 'who', head: text.who, cell: line => <Who line={line} />, sort: who },
    { id: 'thing', head: text.thing, cell: line => <Thing line={line} />, sort: line => line.thing },
    { id: 'when', head: text.when, cell: line => <DateText at={line.at} time />, sort: line => line.at },
    { id: 'why', head: text.why, cell: line => line.why ?? '', sort: line => line.why ?? '' },
    { id: 'fields', head: text.fields, cell: line => line.fields.join(', ') },
    { id: 'link', head: text.link, cell: line => line.link, sort: line => line.link, number: true },
  ]
  return (
    <section aria-labelledby="logboek">
      <h2 id="logboek">{text.title}</h2>
      <LogFilters key={search.toString()} query={query} />
      {found.loading && <Loading rows={1} tall="page" />}
      {found.refusal && <Refused refusal={found.refusal} again={found.again} />}
      {!found.loading && !found.refusal && lines.length === 0 && (
        <Empty title={text.none} icon="search">
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {lines.length > 0 && (
        <div className="naober-log">
          <DataTable
            caption={lines.length > most ? text.some(numberText(language, most), all) : all}
            rows={lines.slice(0, most)}
            rowKey={line => line.event}
            columns={columns}
            dense
          />
        </div>
      )}
      {!found.loading && (
        <>
          <p className="naober-soft">{found.more ? text.searched(numberText(language, links.length)) : text.all}</p>
          <div className="naober-row naober-no-print">
            {lines.length > most && <Button onClick={() => setMost(most + atOnce)}>{text.moreLines}</Button>}
            {found.more && lines.length <= most && (
              <Button busy={found.busy} onClick={found.fetchMore}>
                {found.busy ? text.olderBusy : text.older}
              </Button>
            )}
            <LogCsv query={query} />
          </div>
        </>
      )}
    </section>
  )
}

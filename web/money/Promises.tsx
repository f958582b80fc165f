import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { catalogue } from '../../functions/catalogue/contract.ts'
import type { Answered } from '../../functions/http/endpoint.ts'
import { useAsk } from '../api/ask.ts'
import { countText, numberText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { DataTable } from '../ui/chart/DataTable.tsx'
import { useDeskName } from '../ui/idea/places.ts'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Organisation = Answered<typeof catalogue.promises>['organisations'][number]

/** A short bar beside its number: waiting in time, and too late with its own pattern at the end. */
const WaitingBar = ({ of, most }: { of: Organisation; most: number }) => {
  const share = (count: number) => `${(count / Math.max(1, most)) * 100}%`
  return (
    <svg className="naober-promise-bar" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect className="naober-bar__part naober-bar__part--free" width={share(of.waiting)} height="14" rx="3" />
      <rect className="naober-bar__part naober-bar__part--over" width={share(of.overdue)} height="14" rx="3" />
    </svg>
  )
}

const Table = ({ organisations }: { organisations: readonly Organisation[] }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const deskName = useDeskName()
  const most = Math.max(...organisations.map(one => one.waiting))
  const write = (value: number) => numberText(language, value)
  return (
    <DataTable
      caption={text.promisesTable}
      captionHidden
      rows={organisations}
      rowKey={row => row.desk}
      columns={[
        { id: 'desk', head: text.organisation, cell: row => deskName(row.desk), sort: row => deskName(row.desk) },
        {
          id: 'waiting',
          head: text.waiting,
          cell: row => (
            <span className="naober-promise-cell">
              <span className="naober-number">{write(row.waiting)}</span> <WaitingBar of={row} most={most} />
            </span>
          ),
          sort: row => row.waiting,
        },
        {
          id: 'overdue',
          head: text.overdue,
          cell: row => <span className={row.overdue > 0 ? 'naober-late' : undefined}>{write(row.overdue)}</span>,
          sort: row => row.overdue,
          number: true,
        },
        {
          id: 'answered',
          head: text.answered,
          cell: row => write(row.answered),
          sort: row => row.answered,
          number: true,
        },
        {
          id: 'days',
          head: text.days,
          cell: row => (row.medianDays === undefined ? text.noDays : write(Math.round(row.medianDays))),
          sort: row => row.medianDays ?? Number.POSITIVE_INFINITY,
          number: true,
        },
      ]}
    />
  )
}

/** Per organisation how promises to answer are kept, overdue ones counted in public. */
export const Promises = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { hash } = useLocation()
  const section = useRef<HTMLElement>(null)
  const asked = useAsk(catalogue.promises, {})
  const organisations = [...(asked.data?.organisations ?? [])].sort(
    (one, other) => other.overdue - one.overdue || other.waiting - one.waiting,
  )
  const late = organisations.reduce((sum, one) => sum + one.overdue, 0)
  useEffect(() => {
    if (hash === '#beloften' && !asked.isPending) section.current?.scrollIntoView()
  }, [hash, asked.isPending])
  return (
    <section ref={section} id="beloften" aria-labelledby="beloften-kop">
      <h2 id="beloften-kop">{text.promises}</h2>
      <p>{text.promisesHelp}</p>
      {asked.isPending && <Loading rows={2} />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && (
        <Notice kind={late > 0 ? 'waiting' : 'ok'}>
          <p>{late > 0 ? `${countText(language, late, text.late)}.` : text.allOnTime}</p>
        </Notice>
      )}
      {asked.data && organisations.length === 0 && <p>{text.noPromises}</p>}
      {organisations.length > 0 && <Table organisations={organisations} />}
    </section>
  )
}

import './desk.css'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { type RoundLine, rounds } from '../../../functions/rounds/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { countText } from '../../text/format.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en as publicEn } from '../en.ts'
import { edgeText, useNow } from '../moments.ts'
import { nl as publicNl } from '../nl.ts'
import { runningIn } from '../place.ts'
import { useStanding } from '../Standing.tsx'
import { en } from './en.ts'
import { MakeRound } from './MakeRound.tsx'
import { nl } from './nl.ts'
import { OutageForm } from './outage/OutageForm.tsx'

const Stands = ({ round, now }: { round: RoundLine; now: string }) => <>{useStanding(round, now)}</>

/** What an outage did, in sentences. */
const useOutageSaid = () => {
  const { outages: text } = useText({ nl, en })
  const { phases } = useText({ nl: publicNl, en: publicEn })
  const language = useLanguage()
  return (done: Answered<typeof rounds.recordOutage>): string[] =>
    done.rounds.length === 0
      ? [text.nothing]
      : done.rounds.flatMap(({ name, moved }) =>
          moved.length === 0
            ? [text.same(name[language])]
            : moved.map(({ phase, until }) =>
                text.moved(name[language], phases[phase].name, edgeText(language, until)),
              ),
        )
}

/** All rounds, drafts too: where a new one is made, and where an outage is recorded. */
export const DeskRoundsPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const now = useNow()
  const go = useNavigate()
  const address = useAddress()
  const [query] = useSearchParams()
  const sayOutage = useOutageSaid()
  const asked = useAsk(rounds.deskRounds, {})
  const all = asked.data?.rounds ?? []
  const [open, setOpen] = useState<'make' | 'outage'>()
  const [said, setSaid] = useState<string[]>(query.has('weg') ? [text.removed] : [])
  const ends = (round: RoundLine) => runningIn(round, now).here?.until ?? ''
  const columns: Column<RoundLine>[] = [
    {
      id: 'name',
      head: text.name,
      cell: round => <Link to={`/bureau/rondes/${round.id}`}>{round.name[language]}</Link>,
      sort: round => round.name[language],
    },
    {
      id: 'state',
      head: text.state,
      cell: ({ state }) => <Chip kind={state === 'draft' ? 'waiting' : 'ok'}>{text.states[state]}</Chip>,
      sort: round => round.state,
    },
    { id: 'standing', head: text.standing, cell: round => <Stands round={round} now={now} /> },
    {
      id: 'ends',
      head: text.ends,
      cell: round => (ends(round) ? edgeText(language, ends(round)) : ''),
      sort: ends,
    },
    {
      id: 'money',
      head: text.money,
      cell: round => <Money cents={round.total} />,
      sort: round => round.total,
      number: true,
    },
  ]
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <div role="status">
        {said.length > 0 && (
          <Notice kind="ok">
            {said.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </div>
      <p className="naober-row">
        <Button purpose="primary" icon="plus" onClick={() => setOpen('make')}>
          {text.make}
        </Button>
        <Button icon="warning" onClick={() => setOpen('outage')}>
          {text.outage}
        </Button>
      </p>
      {asked.isPending && <Loading rows={1} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && all.length === 0 && (
        <Empty title={text.none} icon="clock">
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {all.length > 0 && (
        <DataTable
          caption={countText(language, all.length, text.caption)}
          rows={all}
          rowKey={round => round.id}
          columns={columns}
          dense
        />
      )}
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open === 'outage' ? text.outage : text.make}
        wide
      >
        {open === 'make' && <MakeRound all={all} onMade={id => go(address(`/bureau/rondes/${id}`))} />}
        {open === 'outage' && (
          <OutageForm
            onDone={done => {
              setSaid(sayOutage(done))
              setOpen(undefined)
            }}
          />
        )}
      </Dialog>
    </>
  )
}

import './desk.css'
import '../assemblies.css'
import { useState } from 'react'
import { useParams } from 'react-router'
import { assemblies, type CandidateAtDesk } from '../../../functions/assemblies/contract.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Enter } from './Enter.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const openFrom = 500_000

/** How somebody is called at the desk: the name if there is one, else the letter. */
const useCalled = (): ((person: CandidateAtDesk) => string) => {
  const { people: text } = useText({ nl, en })
  return ({ contact, number }) => contact.name ?? (number < openFrom ? `${text.number} ${number}` : text.openNumber)
}

const Withdraw = ({ id, person, onClose }: { id: string; person: CandidateAtDesk; onClose: () => void }) => {
  const { people: text } = useText({ nl, en })
  const called = useCalled()
  const withdraw = useCommand(assemblies.withdrawCandidate, {
    refresh: [assemblies.deskCandidates, assemblies.deskAssembly, assemblies.readAssembly],
  })
  const go = () => withdraw.mutate({ id, number: String(person.number) }, { onSuccess: onClose })
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.withdrawOf(called(person))}
      actions={
        <>
          <Button purpose="primary" negative busy={withdraw.isPending} onClick={go}>
            {text.yes}
          </Button>
          <Button onClick={onClose}>{text.no}</Button>
        </>
      }
    >
      <p>{text.withdrawAsk}</p>
      {withdraw.error && <Refused refusal={withdraw.error} />}
    </Dialog>
  )
}

const useColumns = (onWithdraw: (person: CandidateAtDesk) => void, isDrawn: boolean): Column<CandidateAtDesk>[] => {
  const { people: text } = useText({ nl, en })
  const called = useCalled()
  const stateOf = ({ state, incomplete }: CandidateAtDesk): string =>
    state === 'withdrawn' ? text.withdrawn : incomplete ? text.incomplete : text.signedUp
  const standingOf = ({ standing, turn = 0 }: CandidateAtDesk): string =>
    standing === 'reserve' ? text.standings.reserve(turn) : standing ? text.standings[standing] : ''
  const drawn: Column<CandidateAtDesk>[] = [
    {
      id: 'standing',
      head: text.standing,
      cell: person => (
        <Chip kind={person.standing === 'panel' ? 'ok' : 'plain'}>{standingOf(person) || stateOf(person)}</Chip>
      ),
    },
    { id: 'pseudonym', head: text.pseudonym, cell: ({ pseudonym }) => pseudonym ?? '' },
  ]
  return [
    { id: 'name', head: text.name, cell: called, sort: called },
    ...(isDrawn ? drawn : []),
    {
      id: 'contact',
      head: text.contact,
      cell: ({ contact }) => [contact.email, contact.phone].filter(Boolean).join(', '),
    },
    { id: 'via', head: text.via, cell: ({ door }) => text.doors[door], sort: ({ door }) => door },
    ...(isDrawn ? [] : [{ id: 'state', head: text.state, cell: stateOf, sort: stateOf }]),
    {
      id: 'act',
      head: text.withdraw,
      cell: person =>
        person.state === 'signedUp' && (
          <Button purpose="subtle" onClick={() => onWithdraw(person)} aria-label={text.withdrawOf(called(person))}>
            {text.withdraw}
          </Button>
        ),
    },
  ]
}

/** Who signed up; after the draw who takes part, and the reserves in their order. */
export const PeoplePage = () => {
  const { people: text, title } = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const [out, setOut] = useState<CandidateAtDesk>()
  const desk = useAsk(assemblies.deskAssembly, { id })
  const asked = useAsk(assemblies.deskCandidates, { id })
  const people = asked.data?.people ?? []
  const isDrawn = people.some(({ standing }) => standing !== undefined)
  const columns = useColumns(setOut, isDrawn)
  const assembly = desk.data?.assembly
  const addresses = people.filter(({ standing }) => standing === 'panel').flatMap(({ contact }) => contact.email ?? [])
  return (
    <>
      <PageTitle above={<Link to={`/bureau/burgerberaden/${id}`}>{assembly?.title ?? title}</Link>} lead={text.lead}>
        {text.title}
      </PageTitle>
      {assembly && desk.data?.can.enter.yes && (
        <Disclosure summary={text.enter}>
          <Enter assembly={assembly} />
        </Disclosure>
      )}
      {asked.isPending && <Loading rows={1} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && people.length === 0 && (
        <Empty title={text.none} icon="people">
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {people.length > 0 && (
        <DataTable
          caption={`${text.caption} (${people.length.toLocaleString(language)})`}
          dense
          rows={people}
          rowKey={({ number }) => String(number)}
          columns={columns}
        />
      )}
      {addresses.length > 0 && (
        <Disclosure summary={text.copy}>
          <p className="naober-written">{addresses.join('; ')}</p>
        </Disclosure>
      )}
      {out && <Withdraw id={id} person={out} onClose={() => setOut(undefined)} />}
    </>
  )
}

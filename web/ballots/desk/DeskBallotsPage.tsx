import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ballots } from '../../../functions/ballots/contract.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { contentIn, newDraft } from './draft.ts'
import { Editor } from './Editor.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const NewRound = () => {
  const text = useText({ nl, en })
  const [draft, setDraft] = useState(newDraft)
  const [tried, setTried] = useState(false)
  const make = useCommand(ballots.makeBallot, { refresh: [ballots.deskBallots] })
  const [go, address] = [useNavigate(), useAddress()]
  const content = contentIn(draft)
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (content) make.mutate({ content }, { onSuccess: ({ id }) => void go(address(`/bureau/stemrondes/${id}`)) })
      }}
    >
      <Editor draft={draft} onChange={setDraft} />
      {tried && !content && (
        <Notice kind="wrong" live>
          <p>{text.unreadable}</p>
        </Notice>
      )}
      {make.error && <Refused refusal={make.error} />}
      <Button type="submit" purpose="primary" busy={make.isPending}>
        {text.save}
      </Button>
    </form>
  )
}

/** The facilitator's ballot rounds, and a new one. */
export const DeskBallotsPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(ballots.deskBallots, {})
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <Disclosure summary={text.make}>
        <NewRound />
      </Disclosure>
      {asked.isPending && <Loading rows={2} />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data?.ballots.length === 0 && (
        <Empty title={text.none}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      <ul className="naober-plain-list naober-stack">
        {asked.data?.ballots.map(({ id, title, state, closes, unanswered }) => (
          <li key={id} className="naober-card">
            <Link to={`/bureau/stemrondes/${id}`}>{saidIn(language, title)}</Link>{' '}
            <Chip kind={state === 'published' ? 'ok' : 'plain'}>{text.states[state]}</Chip> {text.closes.toLowerCase()}{' '}
            <DateText at={closes} time /> {unanswered && <Chip kind="waiting">{text.unanswered}</Chip>}
          </li>
        ))}
      </ul>
    </>
  )
}

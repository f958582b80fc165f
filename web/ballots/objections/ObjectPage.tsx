import '../ballots.css'
import { useEffect, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { ballots } from '../../../functions/ballots/contract.ts'
import { useAsk, useRefresh } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { ObjectionForm, type Receipt } from './ObjectionForm.tsx'

const Sent = ({ receipt }: { receipt: Receipt }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <>
      <div ref={top} tabIndex={-1}>
        <Notice kind="ok" title={text.done} live>
          <p>{text.doneHelp}</p>
          <p>
            {text.code}: <strong className="naober-ballot-code">{receipt.code}</strong>
          </p>
          <p>{text.keep}</p>
        </Notice>
      </div>
      <p className="naober-row naober-no-print">
        <LinkButton to={`/bezwaar#${receipt.code}`} purpose="primary" icon="arrow">
          {text.read}
        </LinkButton>
        <Button icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </p>
      <h2>{text.sent}</h2>
      <p className="naober-written">{receipt.text}</p>
      <p>{text.forget(dateText(language, receipt.forgetAt))}</p>
    </>
  )
}

/** Objecting to the count of a ballot round: the form while it is time, the receipt after, or why it cannot be done. */
export const ObjectPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const refresh = useRefresh()
  const { id = '' } = useParams()
  const asked = useAsk(ballots.readBallot, { id })
  const [receipt, setReceipt] = useState<Receipt>()
  const found = asked.data
  const { state, objectionsUntil: until } = found ?? {}
  const isTime = state === 'counted' && until !== undefined && new Date().toISOString() < until
  return (
    <div className="naober-ballot">
      <PageTitle
        above={<Link to={`/stemmen/${id}`}>{found ? saidIn(language, found.question.title) : text.round}</Link>}
        lead={text.lead}
      >
        {text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={3} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {receipt && <Sent receipt={receipt} />}
      {found && !receipt && isTime && (
        <>
          <p>{text.about}</p>
          <p>
            <strong>
              {text.until} {dateText(language, until, true)}.
            </strong>
          </p>
          <ObjectionForm
            id={id}
            onSent={sent => {
              setReceipt(sent)
              refresh([ballots.readBallot])
            }}
          />
        </>
      )}
      {found && !receipt && !isTime && (
        <Notice kind="info">
          <p>{until ? text.over(dateText(language, until, true)) : text.early}</p>
          {until && (
            <p>
              {text.overHelp} <Link to="/contact">{text.ask}</Link>
            </p>
          )}
        </Notice>
      )}
      <p className="naober-no-print">
        <Link to="/bezwaar">{text.haveCode}</Link>
      </p>
    </div>
  )
}

import { useRef, useState } from 'react'
import { ballots } from '../../../functions/ballots/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { objections, type Ruling, rulings } from '../../../functions/objections/contract.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Objection = Answered<typeof objections.deskObjections>['objections'][number]
const refresh = [objections.deskObjections, ballots.deskBallot, ballots.deskBallots, ballots.readBallot]

const Contact = ({ id, objection }: { id: string; objection: string }) => {
  const { desk: text } = useText({ nl, en })
  const look = useCommand(objections.readObjector)
  const { name, email, phone } = look.data ?? {}
  return (
    <>
      {look.error && <Refused refusal={look.error} />}
      {look.data ? (
        <p role="status">{[name, email, phone].filter(Boolean).join(', ')}</p>
      ) : (
        <p className="naober-row">
          <Button busy={look.isPending} onClick={() => look.mutate({ id, objection })}>
            {text.contact}
          </Button>
          <span className="naober-small">{text.contactHint}</span>
        </p>
      )}
    </>
  )
}

const AnswerForm = ({ id, objection, onDone }: { id: string; objection: string; onDone: () => void }) => {
  const { desk: text } = useText({ nl, en })
  const language = useLanguage()
  const [ruling, setRuling] = useState<Ruling>()
  const [reason, setReason] = useState('')
  const [attempt, setAttempt] = useState(0)
  const answer = useCommand(objections.answerObjection, { refresh })
  const faults = (answer.error?.issues ?? []).map(issue => ({
    id: `${issue.field}-${objection}`,
    sentence: issue.field === 'ruling' ? text.choose : issueSentence(language, issue),
  }))
  const faultOf = (field: string) => faults.find(fault => fault.id === `${field}-${objection}`)?.sentence
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        // Left open it is asked for, together with everything else that is missing.
        const given = { ruling: ruling as Ruling, reason }
        const onError = () => setAttempt(attempt + 1)
        answer.mutate({ id, objection, ...given }, { onSuccess: onDone, onError })
      }}
    >
      <ErrorSummary errors={faults} attempt={attempt} />
      <ChoiceCards
        id={`ruling-${objection}`}
        legend={text.ruling}
        choices={rulings.map(value => ({ value, ...text.rulings[value] }))}
        value={ruling ? [ruling] : []}
        onChange={([chosen]) => setRuling(chosen)}
        error={faultOf('ruling')}
      />
      <TextArea
        id={`reason-${objection}`}
        label={text.reason}
        hint={text.reasonHint}
        rows={4}
        most={5000}
        value={reason}
        onChange={setReason}
        error={faultOf('reason')}
      />
      {answer.error && faults.length === 0 && <Refused refusal={answer.error} />}
      <Button type="submit" purpose="primary" busy={answer.isPending}>
        {answer.isPending ? text.giving : text.give}
      </Button>
    </form>
  )
}

const One = ({ id, number, objection }: { id: string; number: number; objection: Objection }) => {
  const text = useText({ nl, en })
  const top = useRef<HTMLHeadingElement>(null)
  const { answer } = objection
  return (
    <li className="naober-card">
      <h3 ref={top} tabIndex={-1}>
        {text.desk.number(number)}
      </h3>
      <p className="naober-small">
        {text.at} <DateText at={objection.at} time />
      </p>
      <p className="naober-written">{objection.text}</p>
      {objection.hasContact ? (
        <Contact id={id} objection={objection.id} />
      ) : (
        <p className="naober-small naober-soft">{text.desk.noContact}</p>
      )}
      {answer ? (
        <Notice kind="info" title={text.rulings[answer.ruling]}>
          <p className="naober-written">{answer.reason}</p>
        </Notice>
      ) : (
        <AnswerForm id={id} objection={objection.id} onDone={() => top.current?.focus()} />
      )}
    </li>
  )
}

/** The objections to a count: read and answered one by one; until that is done the result cannot be declared. */
export const DeskObjections = ({ id }: { id: string }) => {
  const { desk: text } = useText({ nl, en })
  const asked = useAsk(objections.deskObjections, { id })
  const all = asked.data?.objections
  return (
    <section aria-labelledby="bezwaren">
      <h2 id="bezwaren">{text.title}</h2>
      {asked.isPending && <Loading rows={2} />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {all?.length === 0 && <p>{text.none}</p>}
      <ul className="naober-plain-list naober-stack">
        {all?.map((objection, at) => (
          <One key={objection.id} id={id} number={at + 1} objection={objection} />
        ))}
      </ul>
    </section>
  )
}

import { useState } from 'react'
import { reviews } from '../../../functions/reviews/contract.ts'
import { advices } from '../../../functions/reviews/rules.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { ask } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence, refusalSentence } from '../../text/problems.ts'
import { DocumentList } from '../../ui/document/DocumentList.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Line, Outcome } from './outcome.ts'

/** What every expert marked and wrote, question by question. */
const Written = ({ outcome, line }: { outcome: Outcome; line: Line }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(reviews.deskMarks, { round: outcome.round.id, id: line.card.id })
  if (asked.isPending) return <Loading rows={3} tall="line" />
  if (asked.isError) return <Refused refusal={asked.error} />
  const { all, documents } = asked.data
  const asks = { round: outcome.round.id, id: line.card.id }
  const files = documents.length > 0 && (
    <>
      <h3>{text.documents}</h3>
      <DocumentList documents={documents} open={file => ask(reviews.deskDocument, { ...asks, file })} />
    </>
  )
  if (all.length === 0)
    return (
      <>
        {files}
        <p>{text.noMarks}</p>
      </>
    )
  return (
    <>
      {files}
      <Disclosure summary={text.marks} open>
        {outcome.round.criteria.map(criterion => (
          <section key={criterion.id} className="naober-others">
            <h3>
              <span className="naober-mark__id">{criterion.id}</span> {criterion.text[language]}
            </h3>
            <ul>
              {all.map(({ name, marks }) => {
                const mark = marks[criterion.id]
                return (
                  <li key={name} className="naober-others__mark">
                    <span className="naober-others__score">{mark?.score ?? '–'}</span>
                    <span>
                      <strong>{name}</strong> {mark?.cannot && `(${text.cannot}) `}
                      <span lang="nl">{mark?.reason}</span>
                    </span>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </Disclosure>
    </>
  )
}

type Props = { outcome: Outcome; line: Line; onDone: (said: string) => void }

/** The joint advice on one application, beside what the experts wrote. */
export const AdviceForm = ({ outcome, line, onDone }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [advice, setAdvice] = useState(line.advice?.advice)
  const [condition, setCondition] = useState(line.advice?.condition ?? '')
  const [reason, setReason] = useState(line.advice?.reason ?? '')
  const save = useCommand(reviews.advise, { refresh: [reviews.deskResults] })
  const issueOf = (field: string) => {
    const issue = save.error?.issues.find(each => each.field === field)
    if (!issue) return undefined
    return field === 'condition' && issue.code === 'missing' ? text.conditionMissing : issueSentence(language, issue)
  }
  const said = save.error?.code === 'changed' ? text.changed : save.error && refusalSentence(language, save.error)
  const keep = () => {
    if (!advice) return
    const asked = { round: outcome.round.id, id: line.card.id, advice, reason, version: line.advice?.version ?? 0 }
    save.mutate(
      { ...asked, condition: advice === 'admit-if' ? condition : '' },
      { onSuccess: () => onDone(text.saved(line.card.title)) },
    )
  }
  return (
    <>
      <Written outcome={outcome} line={line} />
      {outcome.can.yes ? (
        <form
          noValidate
          onSubmit={event => {
            event.preventDefault()
            keep()
          }}
        >
          <ChoiceCards
            id="advice"
            legend={text.advice}
            choices={advices.map(value => ({ value, label: text.advices[value] }))}
            value={advice ? [advice] : []}
            onChange={([chosen]) => setAdvice(chosen)}
          />
          {advice === 'admit-if' && (
            <TextArea
              id="advice-condition"
              label={text.condition}
              error={issueOf('condition')}
              rows={2}
              most={1000}
              value={condition}
              onChange={setCondition}
            />
          )}
          <TextArea
            id="advice-reason"
            label={text.reason}
            hint={text.reasonHint}
            error={issueOf('reason')}
            rows={3}
            most={2000}
            value={reason}
            onChange={setReason}
          />
          {said && (
            <Notice kind="wrong" live>
              <p>{said}</p>
            </Notice>
          )}
          <Button type="submit" purpose="primary" busy={save.isPending} off={!advice}>
            {text.save}
          </Button>
        </form>
      ) : (
        <>
          {line.advice && (
            <p className="naober-advice__said">
              <strong>{text.advices[line.advice.advice]}</strong>{' '}
              <span lang="nl">
                {line.advice.condition} {line.advice.reason}
              </span>
            </p>
          )}
          <p>{text.closed}</p>
        </>
      )}
    </>
  )
}

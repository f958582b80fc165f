import '../ballots.css'
import { type ReactNode, useState } from 'react'
import type { Entry } from '../../../functions/papers/paper.ts'
import type { SpoiltReason } from '../../../functions/recount/published.ts'
import type { ChoiceMade, Question } from '../../../functions/recount/round.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { blankFor } from '../vote/blank.ts'
import { Answers } from '../vote/kinds/Answers.tsx'
import { Order } from '../vote/kinds/Order.tsx'
import { Points } from '../vote/kinds/Points.tsx'
import { Ticks } from '../vote/kinds/Ticks.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { spoiltReasonsShown } from './reasons.ts'

type Fault = keyof typeof nl.keyFaults
type Props = {
  question: Question
  busy: boolean
  button: string
  /** What goes before: the number of the ballot. */
  children: ReactNode
  /** Gives why it cannot be kept, or undefined when it is on its way. */
  keep: (entry: Entry) => void
  fault: Fault | undefined
}

/** What somebody reads on a ballot: the choice, or why it does not count. Made anew for each ballot. */
export const EntryForm = ({ question, busy, button, children, keep, fault }: Props) => {
  const text = useText({ nl, en })
  const [choice, setChoice] = useState<ChoiceMade>(() => blankFor(question.method))
  const [kind, setKind] = useState<'ok' | 'spoilt'>('ok')
  const [reason, setReason] = useState<SpoiltReason>()
  const [tried, setTried] = useState(false)
  const noReason = tried && kind === 'spoilt' && !reason
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (busy) return
        if (kind === 'ok') keep({ choice })
        else if (reason) keep({ spoilt: reason })
      }}
    >
      {children}
      <ChoiceCards
        id="soort"
        legend={text.whole}
        choices={[
          { value: 'ok', label: text.ok, hint: text.blank },
          { value: 'spoilt', label: text.invalid },
        ]}
        value={[kind]}
        onChange={([chosen]) => setKind(chosen === 'spoilt' ? 'spoilt' : 'ok')}
      />
      {kind === 'spoilt' ? (
        <Select
          id="reden"
          label={text.why}
          error={noReason ? text.keyFaults.reason : undefined}
          value={reason ?? ''}
          empty={text.chooseWhy}
          onChange={value => setReason(spoiltReasonsShown.find(each => each === value))}
          options={spoiltReasonsShown.map(value => ({ value, label: text.reasons[value] }))}
        />
      ) : (
        <>
          <p>{text.copy}</p>
          {choice.kind === 'choices' && <Answers question={question} choice={choice} onChange={setChoice} />}
          {choice.kind === 'approval' && <Ticks question={question} choice={choice} onChange={setChoice} />}
          {choice.kind === 'points' && <Points question={question} choice={choice} onChange={setChoice} />}
          {choice.kind === 'ranking' && <Order question={question} choice={choice} onChange={setChoice} />}
        </>
      )}
      {fault && fault !== 'typo' && (
        <p className="naober-field__error" role="alert">
          {text.keyFaults[fault]}
        </p>
      )}
      <p className="naober-row">
        <Button type="submit" purpose="primary" busy={busy}>
          {busy ? text.keeping : button}
        </Button>
        <Button off={busy} onClick={() => setChoice(blankFor(question.method))}>
          {text.clear}
        </Button>
      </p>
    </form>
  )
}

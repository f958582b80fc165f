import { useState } from 'react'
import { faultIn } from '../../../functions/ballots/rules.ts'
import type { ChoiceMade, Question } from '../../../functions/recount/round.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { Answers } from './kinds/Answers.tsx'
import { Order } from './kinds/Order.tsx'
import { Points } from './kinds/Points.tsx'
import { Ticks } from './kinds/Ticks.tsx'
import { nl } from './nl.ts'

/** The ballot in the kind that the method asks for. */
export const BallotForm = ({
  question,
  choice,
  onChange,
  done,
}: {
  question: Question
  choice: ChoiceMade
  onChange: (choice: ChoiceMade) => void
  done: () => void
}) => {
  const text = useText({ nl, en })
  const [tried, setTried] = useState(false)
  const fault = faultIn(question, choice)
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (!fault) done()
      }}
    >
      {choice.kind === 'choices' && <Answers question={question} choice={choice} onChange={onChange} />}
      {choice.kind === 'approval' && <Ticks question={question} choice={choice} onChange={onChange} />}
      {choice.kind === 'points' && <Points question={question} choice={choice} onChange={onChange} />}
      {choice.kind === 'ranking' && <Order question={question} choice={choice} onChange={onChange} />}
      {tried && fault && (
        <Notice kind="wrong" live>
          <p>{text.tooMany}</p>
        </Notice>
      )}
      <Button type="submit" purpose="primary">
        {text.review}
      </Button>
    </form>
  )
}

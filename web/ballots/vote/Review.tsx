import type { ReactNode } from 'react'
import type { ChoiceMade, Question } from '../../../functions/recount/round.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en as allEn } from '../en.ts'
import { nl as allNl } from '../nl.ts'
import { isBlank } from './blank.ts'
import { en } from './en.ts'
import { shownOptions } from './kinds/kind.ts'
import { nl } from './nl.ts'

type Props = {
  question: Question
  choice: ChoiceMade
  busy: boolean
  cast: () => void
  back: () => void
  children: ReactNode
}

/** The whole vote in words, with one button that casts it. */
export const Review = ({ question, choice, busy, cast, back, children }: Props) => {
  const text = useText({ nl, en })
  const { answers } = useText({ nl: allNl, en: allEn })
  const shown = shownOptions(question, useLanguage())
  const said = (id: string): string => {
    const answer = choice.kind === 'choices' ? choice.choices[id] : undefined
    if (answer) return answers[answer]
    if (choice.kind === 'points') return String(choice.points[id] ?? text.openLeft)
    return choice.kind === 'approval' && choice.approves.includes(id) ? '✓' : text.openLeft
  }
  const nameOf = (id: string): string => shown.find(option => option.id === id)?.name ?? id
  return (
    <>
      <p>{text.reviewLead}</p>
      {isBlank(choice) && (
        <Notice kind="waiting">
          <p>{text.blank}</p>
        </Notice>
      )}
      {choice.kind === 'ranking' ? (
        <ol className="naober-vote-review">
          {choice.order.map(id => (
            <li key={id}>{nameOf(id)}</li>
          ))}
        </ol>
      ) : (
        <dl className="naober-vote-review">
          {shown.map(({ id, name }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{said(id)}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
      <p className="naober-row">
        <Button purpose="primary" busy={busy} onClick={cast}>
          {busy ? text.casting : text.cast}
        </Button>
        <Button off={busy} onClick={back}>
          {text.change}
        </Button>
      </p>
    </>
  )
}

import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import type { Question } from '../draft/check.ts'
import type { Draft } from '../draft/draft.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** What would be useful but is not there. The law (Wmebv) lets people send it all the same. */
export const missingIn = (draft: Draft, isOwn: boolean): Question[] => [
  ...(isOwn || draft.email.trim() || draft.phone.trim() ? [] : (['email'] as const)),
  ...(draft.needs.includes('money') && !draft.amount.trim() ? (['amount'] as const) : []),
]

type Props = { draft: Draft; missing: readonly Question[]; onFill: (question: Question) => void }

/** What it means that this is empty, before the button to send it anyway. */
export const Missing = ({ draft, missing, onFill }: Props) => {
  const words = useText({ nl, en })
  const text = words.review
  if (missing.length === 0) return null
  const who = draft.forSomebody ? words.other : words.you
  return (
    <Notice kind="waiting" title={text.missing}>
      {missing.map(question => (
        <div key={question}>
          <p>{question === 'amount' ? text.noAmount : who.noContact}</p>
          <Button onClick={() => onFill(question)}>
            {text.fillIn}
            <span className="naober-hidden">: {text.rows[question].toLowerCase()}</span>
          </Button>
        </div>
      ))}
    </Notice>
  )
}

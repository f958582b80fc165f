import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { idOf, type Question } from '../draft/check.ts'
import type { Draft } from '../draft/draft.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { useSaid } from './said.ts'

type Props = {
  draft: Draft
  errorOf: (question: Question) => string | undefined
  onChange: (question: Question) => void
}

/** Everything as it will be sent. The button beside an answer goes back to its question; an error links to that button. */
export const Review = ({ draft, errorOf, onChange }: Props) => {
  const text = useText({ nl, en }).review
  const said = useSaid(draft)
  const rows = (asked: readonly Question[]) => (
    <dl className="naober-review">
      {asked.map(question => {
        const error = errorOf(question)
        return (
          <div key={question} className={error ? 'naober-review__row naober-review__row--wrong' : 'naober-review__row'}>
            <dt>{text.rows[question]}</dt>
            <dd>
              {error && (
                <p className="naober-field__error" id={`${idOf(question)}-error`}>
                  <Icon name="warning" size={20} /> {error}
                </p>
              )}
              <span className={said[question] ? 'naober-review__said' : 'naober-soft'}>
                {said[question] || text.empty}
              </span>
            </dd>
            <dd className="naober-review__change">
              <Button
                id={idOf(question)}
                purpose="subtle"
                aria-describedby={error ? `${idOf(question)}-error` : undefined}
                onClick={() => onChange(question)}
              >
                {text.change}
                <span className="naober-hidden"> {text.rows[question].toLowerCase()}</span>
              </Button>
            </dd>
          </div>
        )
      })}
    </dl>
  )
  const amount = draft.needs.includes('money') ? (['amount'] as const) : []
  const note = draft.needs.length > 0 ? (['needNote'] as const) : []
  return (
    <>
      <section className="naober-card naober-submit__part" aria-labelledby="openbaar">
        <h2 id="openbaar">{text.public}</h2>
        <p className="naober-soft">{text.publicHelp}</p>
        {rows(['title', 'text', 'village', 'forWhom', 'theme', 'needs', ...amount, ...note, 'files', 'kind'])}
      </section>
      <section className="naober-card naober-submit__part" aria-labelledby="besloten">
        <h2 id="besloten">{text.private}</h2>
        {rows(['name', 'email', 'phone'])}
      </section>
    </>
  )
}

import { useEffect, useRef } from 'react'
import { useText } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import { setTitlePrefix } from '../frame/documentTitle.ts'
import { en, nl } from '../words.ts'

export type FieldError = { id: string; sentence: string }

/**
 * Everything to correct, on top of the form: takes the focus, links to the fields, puts the count in the title.
 * `attempt` counts the tries to send, so that a second try with the same faults takes the focus again.
 */
export const ErrorSummary = ({ errors, attempt }: { errors: readonly FieldError[]; attempt: number }) => {
  const text = useText({ nl, en })
  const box = useRef<HTMLDivElement>(null)
  const count = errors.length

  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  useEffect(() => {
    setTitlePrefix(count > 0 ? text.errorsInTitle(count) : '')
    return () => setTitlePrefix('')
  }, [count, text])

  if (count === 0) return null
  return (
    <div className="naober-error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        <Icon name="warning" /> {text.errors(count)}
      </h2>
      <ul>
        {errors.map(error => (
          <li key={`${error.id} ${error.sentence}`}>
            <a
              href={`#${error.id}`}
              onClick={event => {
                event.preventDefault()
                document.getElementById(error.id)?.focus()
              }}
            >
              {error.sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

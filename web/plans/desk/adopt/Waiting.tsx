import { countText } from '../../../text/format.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import type { FieldError } from '../../../ui/form/ErrorSummary.tsx'
import { Disclosure } from '../../../ui/frame/Disclosure.tsx'
import { Notice } from '../../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = { faults: readonly FieldError[]; onShow?: (id: string) => void; draftToo?: boolean }

/** Everything that keeps a plan from going on, all at once; each links to what it is about. */
export const Waiting = ({ faults, onShow, draftToo }: Props) => {
  const { faults: text } = useText({ nl, en })
  const language = useLanguage()
  if (faults.length === 0)
    return (
      <Notice kind="ok">
        <p>{text.none}</p>
      </Notice>
    )
  return (
    <Notice kind="waiting">
      {draftToo && <p>{text.draftToo}</p>}
      <Disclosure summary={countText(language, faults.length, text.title)} open={faults.length < 6}>
        <ul>
          {faults.map(({ id, sentence }) => (
            <li key={`${id} ${sentence}`}>
              {onShow ? (
                <a
                  href={`#${id}`}
                  onClick={event => {
                    event.preventDefault()
                    onShow(id)
                  }}
                >
                  {sentence}
                </a>
              ) : (
                sentence
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  )
}

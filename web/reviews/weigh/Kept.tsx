import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { useMarks } from './useMarks.ts'

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

/** Whether the draft is kept, and what to do when it is not. */
export const Kept = ({ draft }: { draft: ReturnType<typeof useMarks> }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { state, keptAt, refusal, flush } = draft
  const said = state === 'kept' && keptAt ? text.keptAt(clock.format(new Date(keptAt))) : text[state]
  const isChanged = refusal?.code === 'changed'
  return (
    <>
      {refusal && (
        <Notice kind="wrong" live>
          <p>{isChanged ? text.changed : refusalSentence(language, refusal)}</p>
          {isChanged && <Button onClick={() => window.location.reload()}>{text.reload}</Button>}
        </Notice>
      )}
      <p className="naober-weigh__kept" role="status">
        <Icon name={state === 'kept' ? 'check' : state === 'failed' ? 'warning' : 'clock'} size={20} /> {said}
        {state === 'failed' && !isChanged && (
          <Button purpose="subtle" onClick={() => void flush()}>
            {text.again}
          </Button>
        )}
      </p>
    </>
  )
}

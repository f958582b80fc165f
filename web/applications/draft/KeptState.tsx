import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Kept } from './useKept.ts'

const timeText = (language: 'nl' | 'en', iso: string): string => {
  const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
  return language === 'nl' ? time.format(new Date(iso)).replace(':', '.') : time.format(new Date(iso))
}

/** Whether what was typed is kept; what to do when not. */
export const KeptState = <D extends object>({ kept }: { kept: Kept<D> }) => {
  const text = useText({ nl, en }).kept
  const language = useLanguage()
  const { state, keptAt, refusal, flush } = kept
  const said = { kept: keptAt ? text.at(timeText(language, keptAt)) : text.yes, ...text }[state]
  return (
    <>
      {refusal && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, refusal)}</p>
        </Notice>
      )}
      <div className="naober-kept naober-kept--bar naober-no-print">
        <p role="status">
          <Icon name={state === 'kept' ? 'check' : state === 'failed' ? 'warning' : 'clock'} size={20} /> {said}
        </p>
        {state === 'failed' && !kept.theirs && <Button onClick={() => void flush()}>{text.again}</Button>}
      </div>
    </>
  )
}

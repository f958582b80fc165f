import { useEffect, useState } from 'react'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { LastVerdict, useUndo } from './undoing.ts'

const clock = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const Bar = ({ last, undoing }: { last: LastVerdict; undoing: ReturnType<typeof useUndo> }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [left, setLeft] = useState(() => Date.parse(last.undoBefore) - Date.now())
  useEffect(() => {
    const timer = setInterval(() => setLeft(Date.parse(last.undoBefore) - Date.now()), 1000)
    return () => clearInterval(timer)
  }, [last.undoBefore])
  if (left <= 0) return null
  return (
    <section className="naober-undo naober-no-print" aria-label={text.undo.label}>
      <Icon name="check" size={20} />
      <p>
        {last.verdict && text.done[last.verdict](last.title)}
        {undoing.refusal && <strong> {refusalSentence(language, undoing.refusal)}</strong>}
      </p>
      <Button purpose="subtle" busy={undoing.busy} onClick={() => undoing.undo(last)}>
        {text.undo.button} <span aria-hidden="true">({text.undo.left(clock(left))})</span>
      </Button>
      <Button purpose="subtle" icon="close" iconOnly onClick={() => undoing.setLast(undefined)}>
        {text.undo.close}
      </Button>
    </section>
  )
}

/** What was just decided, beside the title where it hides nothing, for as long as it can be taken back. */
export const UndoBar = ({ undoing }: { undoing: ReturnType<typeof useUndo> }) =>
  undoing.last ? <Bar key={undoing.last.verdictId} last={undoing.last} undoing={undoing} /> : null

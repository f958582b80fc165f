import type { Refusal } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** Why a command did not work; when a colleague was first, a way to see what stands now. */
export const Clash = ({ refusal, onReload }: { refusal: Refusal | null; onReload: () => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  if (!refusal) return null
  const clash = refusal.code === 'changed' || refusal.code === 'wrong-state'
  return (
    <Notice kind="wrong" title={clash ? text.changedTitle : ''} live>
      <p>{clash ? text.changed : refusalSentence(language, refusal)}</p>
      {clash && <Button onClick={onReload}>{text.reload}</Button>}
    </Notice>
  )
}

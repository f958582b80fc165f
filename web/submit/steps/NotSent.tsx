import type { Refusal } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** It did not arrive: why, and that trying again is safe. Faults at questions are said in the summary on top. */
export const NotSent = ({ refusal }: { refusal: Refusal }) => {
  const text = useText({ nl, en }).review
  const language = useLanguage()
  return (
    <Notice kind="wrong" title={text.failed} live>
      <p>{refusal.code === 'not-found' ? text.fileGone : refusalSentence(language, refusal)}</p>
      {refusal.code !== 'invalid' && <p>{text.once}</p>}
    </Notice>
  )
}

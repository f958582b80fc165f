import type { Refusal } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../form/Button.tsx'
import { en, nl } from '../words.ts'
import { Notice } from './Notice.tsx'

/** Something could not be read: what is wrong, and a button to try once more where that may help. */
export const Refused = ({ refusal, again }: { refusal: Refusal; again?: () => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (
    <Notice kind="wrong" title={text.wrong} live>
      <p>{refusalSentence(language, refusal)}</p>
      {again && <Button onClick={again}>{text.again}</Button>}
    </Notice>
  )
}

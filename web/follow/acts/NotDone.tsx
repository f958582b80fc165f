import type { Refusal } from '../../api/client.ts'
import { useLanguage } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Notice } from '../../ui/show/Notice.tsx'

/** Why an act did not work. */
export const NotDone = ({ refusal }: { refusal: Refusal | null }) => {
  const language = useLanguage()
  return refusal ? (
    <Notice kind="wrong" live>
      <p>{refusalSentence(language, refusal)}</p>
    </Notice>
  ) : null
}

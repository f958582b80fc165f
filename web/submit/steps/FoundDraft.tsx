import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import type { Kept } from '../draft/keep.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = { kept: Kept; title: string; onGoOn: () => void; onNew: () => void }

/** Something was left on this device: go on with it, or begin anew (then it is erased). */
export const FoundDraft = ({ kept, title, onGoOn, onNew }: Props) => {
  const text = useText({ nl, en }).form
  const language = useLanguage()
  const found = text.found(kept.draft.title.trim() || text.untitled, dateText(language, kept.at, true))
  return (
    <>
      <PageTitle lead={found}>{text.foundTitle}</PageTitle>
      <div className="naober-row">
        <Button purpose="primary" onClick={onGoOn}>
          {text.goOn}
        </Button>
        <Button onClick={onNew}>{title ? text.startWith(title) : text.startNew}</Button>
      </div>
    </>
  )
}

import { type FormEvent, useState } from 'react'
import { moderation } from '../../../functions/moderation/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence, refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { Notice } from '../../ui/show/Notice.tsx'
import type { Item } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** Asks the author of a public idea to join the other one as partner; support never moves. */
export const AskToJoin = ({ found, to }: { found: Item; to: string }) => {
  const text = useText({ nl, en }).compare
  const language = useLanguage()
  const { id, version } = found.idea
  const asking = useCommand(moderation.askToJoin, { refresh: [moderation.waitingItem] })
  const [reason, setReason] = useDraft(`naoberplein samen ${id} ${to}`)
  const [empty, setEmpty] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(!reason.trim())
    if (!reason.trim() || asking.isPending) return
    asking.mutate({ id, version, to, reason }, { onSuccess: () => setReason('') })
  }
  if (!found.can.join.yes) return <p className="naober-soft">{text.joinNot}</p>
  if (asking.isSuccess)
    return (
      <Notice kind="ok" live>
        <p>{text.asked}</p>
      </Notice>
    )
  const issue = asking.error?.issues.find(one => one.field === 'reason')
  const error = empty ? issueSentence(language, { field: 'reason', code: 'short-text' }) : undefined
  return (
    <form onSubmit={send} noValidate>
      <h3>{text.joinTitle}</h3>
      <p>{text.joinHelp}</p>
      {asking.error && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, asking.error)}</p>
        </Notice>
      )}
      <TextArea
        id="samen-waarom"
        label={text.why}
        rows={3}
        most={5000}
        value={reason}
        onChange={setReason}
        error={error ?? (issue && issueSentence(language, issue))}
      />
      <Button type="submit" busy={asking.isPending}>
        {asking.isPending ? text.asking : text.ask}
      </Button>
    </form>
  )
}

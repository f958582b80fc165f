import { ideas } from '../../../functions/ideas/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { OwnProps } from '../own.ts'
import { NotDone } from './NotDone.tsx'

/** Filled in by a helper: the owner says that it is right. */
export const Confirm = ({ own, code, onOwn }: OwnProps) => {
  const text = useText({ nl, en }).confirm
  const sending = useCommand(ideas.confirmIdea)
  if (!own.can.confirm.yes || own.idea.state === 'withdrawn') return null
  return (
    <Notice kind="waiting" title={text.title}>
      <p>{text.help}</p>
      <NotDone refusal={sending.error} />
      <Button
        purpose="primary"
        busy={sending.isPending}
        onClick={() => sending.mutate({ id: own.idea.id, code }, { onSuccess: next => onOwn(next, text.done) })}
      >
        {sending.isPending ? text.busy : text.yes}
      </Button>
    </Notice>
  )
}

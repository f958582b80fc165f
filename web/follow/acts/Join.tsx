import { ideas } from '../../../functions/ideas/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { OwnProps } from '../own.ts'
import { NotDone } from './NotDone.tsx'

/** The question whether this idea goes on together with another; nothing happens without a yes. */
export const Join = ({ own, code, onOwn }: OwnProps) => {
  const text = useText({ nl, en }).join
  const sending = useCommand(ideas.answerJoin)
  const { joinAsked, idea } = own
  if (!joinAsked) return null
  const answer = (join: boolean) =>
    sending.mutate({ id: idea.id, code, join }, { onSuccess: next => onOwn(next, join ? text.saidYes : text.saidNo) })
  return (
    <Notice kind="waiting" title={text.title}>
      <p>
        <Link to={`/ideeen/${joinAsked.id}`} lang="nl">
          {joinAsked.title}
        </Link>
      </p>
      <p>
        {text.reason} <span lang="nl">{joinAsked.reason}</span>
      </p>
      <p>{text.help}</p>
      <NotDone refusal={sending.error} />
      <div className="naober-row">
        <Button purpose="primary" busy={sending.isPending} onClick={() => answer(true)}>
          {text.yes}
        </Button>
        <Button busy={sending.isPending} onClick={() => answer(false)}>
          {text.no}
        </Button>
      </div>
    </Notice>
  )
}

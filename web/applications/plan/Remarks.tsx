import { type FormEvent, useState } from 'react'
import { alliances } from '../../../functions/alliances/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import type { Alliance } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const Say = ({ id, about }: { id: string; about: string }) => {
  const text = useText({ nl, en }).plan
  const [words, setWords] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const sending = useCommand(alliances.comment, { refresh: [alliances.readAlliance] })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (sending.isPending || words.trim() === '') return
    sending.mutate(
      { id, key, about, text: words },
      {
        onSuccess: () => {
          setWords('')
          setKey(crypto.randomUUID())
        },
      },
    )
  }
  return (
    <form onSubmit={send} noValidate>
      <TextArea id={`opmerking-${about}`} label={text.comment} rows={2} most={2000} value={words} onChange={setWords} />
      {sending.error && <Refused refusal={sending.error} />}
      <Button type="submit" busy={sending.isPending} off={words.trim() === ''}>
        {sending.isPending ? text.commentBusy : text.commentSend}
      </Button>
    </form>
  )
}

/** What members remark on one question; folded, so that the plan itself stays in sight. */
export const Remarks = ({ alliance, about }: { alliance: Alliance; about: string }) => {
  const text = useText({ nl, en }).plan
  const removing = useCommand(alliances.removeComment, { refresh: [alliances.readAlliance] })
  const { id, comments, can, me } = alliance
  const here = comments.filter(comment => comment.about === about)
  if (here.length === 0 && !can.comment.yes) return null
  return (
    <div className="naober-remarks">
      <Disclosure summary={text.comments(here.length)}>
        {here.map(comment => (
          <div key={comment.id} className="naober-said-by">
            <p className="naober-small">
              <strong>{comment.by}</strong>, <DateText at={comment.at} time />
            </p>
            <p className="naober-written" lang="nl">
              {comment.text}
            </p>
            {(comment.mine || me.right === 'lead') && (
              <Button
                purpose="subtle"
                icon="close"
                busy={removing.isPending}
                onClick={() => removing.mutate({ id, comment: comment.id })}
              >
                {text.commentRemove}
              </Button>
            )}
          </div>
        ))}
        {can.comment.yes && <Say id={id} about={about} />}
      </Disclosure>
    </div>
  )
}

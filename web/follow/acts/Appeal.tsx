import { type FormEvent, useState } from 'react'
import { ideas } from '../../../functions/ideas/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { OwnProps } from '../own.ts'
import { NotDone } from './NotDone.tsx'

/** Against a refusal, until the date that the law gives (six weeks). */
export const Appeal = ({ own, code, onOwn }: OwnProps) => {
  const text = useText({ nl, en }).appeal
  const language = useLanguage()
  const [why, setWhy] = useState('')
  const [empty, setEmpty] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const sending = useCommand(ideas.appealRefusal)
  if (!own.can.appeal.yes || !own.appealBefore) return null
  const issue = sending.error?.issues.find(one => one.field === 'why')
  const error = empty ? text.empty : issue && issueSentence(language, issue)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (sending.isPending) return
    setAttempt(attempt + 1)
    setEmpty(!why.trim())
    if (!why.trim()) return
    sending.mutate({ id: own.idea.id, code, why }, { onSuccess: next => onOwn(next, text.done) })
  }
  return (
    <form className="naober-card naober-no-print" onSubmit={submit} noValidate aria-labelledby="bezwaar">
      <h2 id="bezwaar">{text.title}</h2>
      <p>{text.help(dateText(language, own.appealBefore))}</p>
      <ErrorSummary errors={error ? [{ id: 'why', sentence: error }] : []} attempt={attempt} />
      <TextArea
        id="why"
        label={text.why}
        hint={text.whyHint}
        most={5000}
        value={why}
        onChange={value => {
          setWhy(value)
          setEmpty(false)
        }}
        error={error}
      />
      {!issue && <NotDone refusal={sending.error} />}
      <Button type="submit" purpose="primary" busy={sending.isPending}>
        {sending.isPending ? text.sending : text.send}
      </Button>
    </form>
  )
}

import { type FormEvent, useState } from 'react'
import { ideas } from '../../../functions/ideas/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { Notice } from '../../ui/show/Notice.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { faultsOf } from '../page/faults.ts'

const idOf = (field: string) => `reactie-${field}`

/** Words and the name to show with them; kept on the device until they have arrived. */
export const ReactForm = ({ id, name }: { id: string; name: string }) => {
  const text = useText({ nl, en }).talk
  const language = useLanguage()
  const sending = useCommand(ideas.react, { refresh: [ideas.myPlaceInIdea] })
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [words, setWords] = useDraft(`naoberplein reactie ${id}`)
  const [shownName, setShownName] = useState(name.split(' ')[0] ?? '')
  const [attempt, setAttempt] = useState(0)
  const errors = faultsOf(sending.error, language, ['text', 'shownName'], idOf)
  const errorOf = (field: string) => errors.find(error => error.id === idOf(field))?.sentence

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (sending.isPending) return
    sending.mutate(
      { id, key, text: words, shownName },
      {
        onSuccess: () => {
          setWords('')
          setKey(crypto.randomUUID())
        },
        onError: () => setAttempt(count => count + 1),
      },
    )
  }

  return (
    <form className="naober-react naober-no-print" onSubmit={send} noValidate aria-labelledby="reageer">
      <h3 id="reageer">{text.form}</h3>
      <ErrorSummary errors={errors} attempt={attempt} />
      <div role="status">{sending.isSuccess && !words && <Notice kind="ok">{text.sent}</Notice>}</div>
      <TextArea
        id={idOf('text')}
        label={text.text}
        hint={text.textHint}
        most={1500}
        rows={4}
        value={words}
        onChange={setWords}
        error={errorOf('text')}
      />
      <TextField
        id={idOf('shownName')}
        label={text.name}
        hint={text.nameHint}
        wide="middle"
        autoComplete="nickname"
        value={shownName}
        onChange={setShownName}
        error={errorOf('shownName')}
      />
      <p className="naober-soft">{text.readFirst}</p>
      <Button type="submit" purpose="primary" busy={sending.isPending}>
        {sending.isPending ? text.sending : text.send}
      </Button>
    </form>
  )
}

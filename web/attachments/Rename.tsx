import { type FormEvent, useState } from 'react'
import { attachments } from '../../functions/attachments/contract.ts'
import { useCommand } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { after, type Document } from './attachment.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { alliance: string; document: Document; onDone: () => void }

/** Gives a document another title. */
export const Rename = ({ alliance, document, onDone }: Props) => {
  const text = useText({ nl, en })
  const [title, setTitle] = useState(document.title)
  const [isShort, setShort] = useState(false)
  const saving = useCommand(attachments.renameAttachment, { refresh: after })
  const refusal = saving.error
  const save = (event: FormEvent) => {
    event.preventDefault()
    setShort(title.trim().length < 2)
    if (title.trim().length < 2) return
    saving.mutate({ id: alliance, document: document.id, title }, { onSuccess: onDone })
  }
  const error = isShort ? text.titleShort : refusal?.code === 'already-used' ? text.taken : undefined
  return (
    <form noValidate onSubmit={save}>
      <TextField
        id={`titel-${document.id}`}
        label={text.newTitle}
        hint={text.titleHint}
        error={error}
        most={120}
        value={title}
        onChange={setTitle}
      />
      {refusal && refusal.code !== 'already-used' && <Refused refusal={refusal} />}
      <p className="naober-row">
        <Button type="submit" purpose="primary" busy={saving.isPending}>
          {text.save}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </p>
    </form>
  )
}

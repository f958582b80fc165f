import { type FormEvent, useState } from 'react'
import { ideas } from '../../../functions/ideas/contract.ts'
import type { Need, Shown } from '../../../functions/ideas/idea.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { Notice } from '../../ui/show/Notice.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { faultsOf } from '../page/faults.ts'
import { needIcons } from './needIcons.ts'

const fields = ['message', 'need', 'contact.name', 'contact.email', 'contact.phone']
const idOf = (field: string) => `aanbod-${field.replace('contact.', '')}`

type Props = { idea: Shown; need: Need; name: string; onClose: () => void }

/** What somebody offers, and how the author can reach them. Sent once, however often the button is pressed. */
export const OfferForm = ({ idea, need, name, onClose }: Props) => {
  const text = useText({ nl, en }).act
  const { needs } = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const sending = useCommand(ideas.offerHelp)
  const [key] = useState(() => crypto.randomUUID())
  const [chosen, setChosen] = useState<Need[]>([need])
  const [message, setMessage] = useDraft(`naoberplein aanbod ${idea.id}`)
  const [contact, setContact] = useState({ name, email: '', phone: '' })
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState<FieldError[]>([])
  const errors = missing.length > 0 ? missing : faultsOf(sending.error, language, fields, idOf)
  const errorOf = (field: string) => errors.find(error => error.id === idOf(field))?.sentence

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (sending.isPending) return
    setAttempt(attempt + 1)
    const unreachable = !contact.email.trim() && !contact.phone.trim()
    const absent = [
      ...(message.trim() ? [] : [{ id: idOf('message'), sentence: text.offerEmpty }]),
      ...(unreachable ? [{ id: idOf('email'), sentence: text.offerUnreachable }] : []),
    ]
    setMissing(absent)
    if (absent.length > 0) return
    const given = Object.fromEntries(Object.entries(contact).filter(([, value]) => value.trim()))
    sending.mutate(
      { id: idea.id, key, need: chosen[0] ?? need, message, contact: given },
      { onSuccess: () => setMessage('') },
    )
  }

  if (sending.isSuccess)
    return (
      <>
        <Notice kind="ok" title={text.offerSent} live>
          <p>{text.offerSentHelp}</p>
        </Notice>
        <Button onClick={onClose}>{text.close}</Button>
      </>
    )
  return (
    <form onSubmit={send} noValidate>
      <p>{text.offerIntro}</p>
      <ErrorSummary errors={errors} attempt={attempt} />
      {idea.needs.length > 1 && (
        <ChoiceCards
          id={idOf('need')}
          legend={text.offerNeed}
          value={chosen}
          onChange={setChosen}
          choices={idea.needs.map(one => ({ value: one, label: needs[one], icon: needIcons[one] }))}
        />
      )}
      <TextArea
        id={idOf('message')}
        label={text.offerMessage}
        hint={text.offerMessageHint}
        most={5000}
        rows={4}
        value={message}
        onChange={setMessage}
        error={errorOf('message')}
      />
      <TextField
        id={idOf('name')}
        label={text.offerName}
        autoComplete="name"
        optional
        value={contact.name}
        onChange={value => setContact({ ...contact, name: value })}
        error={errorOf('contact.name')}
      />
      <TextField
        id={idOf('email')}
        label={text.offerEmail}
        type="email"
        autoComplete="email"
        value={contact.email}
        onChange={value => setContact({ ...contact, email: value })}
        error={errorOf('contact.email')}
      />
      <TextField
        id={idOf('phone')}
        label={text.offerPhone}
        type="tel"
        autoComplete="tel"
        wide="middle"
        value={contact.phone}
        onChange={value => setContact({ ...contact, phone: value })}
        error={errorOf('contact.phone')}
      />
      <Button type="submit" purpose="primary" busy={sending.isPending}>
        {sending.isPending ? text.sending : text.offerSend}
      </Button>
    </form>
  )
}

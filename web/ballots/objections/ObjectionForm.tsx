import { useRef, useState } from 'react'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { objections } from '../../../functions/objections/contract.ts'
import { ask, type Refusal, refusalOf } from '../../api/client.ts'
import { useProof } from '../../api/proof.ts'
import { useSession } from '../../app/session.tsx'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

export type Receipt = Answered<typeof objections.makeObjection> & { text: string }

const ways = [
  { name: 'name', type: 'text', autoComplete: 'name' },
  { name: 'email', type: 'email', autoComplete: 'email' },
  { name: 'phone', type: 'tel', autoComplete: 'tel' },
] as const

/** An objection in words; its key makes it one, however often it is sent. */
export const ObjectionForm = ({ id, onSent }: { id: string; onSent: (receipt: Receipt) => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const session = useSession()
  const [key] = useState(() => crypto.randomUUID())
  const [words, setWords] = useDraft(`naoberplein bezwaar ${id}`)
  const [typed, setTyped] = useState({ name: '', email: '', phone: '' })
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal>()
  const [attempt, setAttempt] = useState(0)
  const sending = useRef(false)
  const isVisitor = session.known && !session.person
  const proof = useProof(key, isVisitor)

  const once = async (fresh: boolean) => {
    const { name, email, phone } = typed
    const contact = { name: name || undefined, email: email || undefined, phone: phone || undefined }
    const solved = isVisitor ? { proof: await proof(fresh) } : {}
    return ask(objections.makeObjection, { id, key, text: words, contact, ...solved })
  }
  const send = async () => {
    if (sending.current) return
    sending.current = true
    setBusy(true)
    setRefused(undefined)
    try {
      const receipt = await once(false).catch((error: unknown) => {
        // The sum got too old while somebody was writing: a new one, without asking anything of them.
        if (refusalOf(error).code === 'proof-of-work') return once(true)
        throw error
      })
      setWords('')
      onSent({ ...receipt, text: words.trim() })
    } catch (error) {
      setRefused(refusalOf(error))
      setAttempt(count => count + 1)
    }
    sending.current = false
    setBusy(false)
  }
  const faults = (refused?.issues ?? []).map(issue => ({
    id: issue.field.replace('.', '-'),
    sentence: issueSentence(language, issue),
  }))
  const faultOf = (field: string) => faults.find(fault => fault.id === field)?.sentence
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <ErrorSummary errors={faults} attempt={attempt} />
      <TextArea
        id="text"
        label={text.text}
        hint={text.textHint}
        rows={6}
        most={5000}
        value={words}
        onChange={setWords}
        error={faultOf('text')}
      />
      <h2>{text.contact}</h2>
      <p>{text.contactWhy}</p>
      {ways.map(({ name, ...input }) => (
        <TextField
          key={name}
          {...input}
          id={`contact-${name}`}
          label={text[name]}
          optional
          wide="middle"
          value={typed[name]}
          onChange={value => setTyped({ ...typed, [name]: value })}
          error={faultOf(`contact-${name}`)}
        />
      ))}
      {refused && faults.length === 0 && <Refused refusal={refused} />}
      <Button type="submit" purpose="primary" icon="mail" busy={busy}>
        {busy ? text.sending : text.send}
      </Button>
    </form>
  )
}

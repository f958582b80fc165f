import { type FormEvent, useState } from 'react'
import { invitedBy } from '../../../functions/alliances/alliance.ts'
import type { Issue } from '../../../functions/http/problem.ts'
import type { Refusal } from '../../api/client.ts'
import { zod } from '../../api/shapes.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Right = 'view' | 'comment' | 'edit'
export type Invitation = {
  organisation: { name: string; chamberNumber?: string | undefined }
  contact: { name: string; email: string }
  right: Right
}
type Props = {
  /** Begins the ids of the fields, so that two such forms can be on one page. */
  at: string
  from?: Invitation
  busy: boolean
  refusal: Refusal | null
  words: string
  onSend: (invitation: Invitation) => void
  onCancel?: () => void
}

const invited = invitedBy(zod)

const fields = ['organisation.name', 'organisation.chamberNumber', 'contact.name', 'contact.email'] as const
type Field = (typeof fields)[number]

const issuesIn = (invitation: Invitation): Issue[] =>
  (invited.safeParse(invitation).error?.issues ?? []).map(issue => ({
    field: issue.path.join('.'),
    code: issue.code === 'invalid_format' ? issue.message : issue.code,
    limit: 'minimum' in issue ? Number(issue.minimum) : 'maximum' in issue ? Number(issue.maximum) : undefined,
  }))

/** Whom the letter goes to: organisation, number, contact and what the contact may do. */
export const InviteForm = ({ at, from, busy, refusal, words, onSend, onCancel }: Props) => {
  const text = useText({ nl, en }).invite
  const language = useLanguage()
  const [organisation, setOrganisation] = useState(from?.organisation.name ?? '')
  const [chamber, setChamber] = useState(from?.organisation.chamberNumber ?? '')
  const [name, setName] = useState(from?.contact.name ?? '')
  const [email, setEmail] = useState(from?.contact.email ?? '')
  const [right, setRight] = useState<Right>(from?.right ?? 'comment')
  const [attempt, setAttempt] = useState(0)
  const number = chamber.replace(/\D/g, '')
  const invitation: Invitation = {
    organisation: { name: organisation.trim(), ...(chamber.trim() ? { chamberNumber: number || chamber } : {}) },
    contact: { name: name.trim(), email: email.trim() },
    right,
  }
  const issues = attempt > 0 ? issuesIn(invitation) : []
  const idOf = (field: Field) => `${at}-${fields.indexOf(field)}`
  const errorOf = (field: Field) => {
    const issue = issues.find(one => one.field === field)
    return issue && issueSentence(language, issue)
  }
  const errors = fields.flatMap(field => {
    const sentence = errorOf(field)
    return sentence ? [{ id: idOf(field), sentence }] : []
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(count => count + 1)
    if (!busy && issuesIn(invitation).length === 0) onSend(invitation)
  }
  const wired = (field: Field) => ({ id: idOf(field), error: errorOf(field) })
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField
        {...wired('organisation.name')}
        label={text.organisation}
        wide="middle"
        autoComplete="off"
        value={organisation}
        onChange={setOrganisation}
      />
      <TextField
        {...wired('organisation.chamberNumber')}
        label={text.chamber}
        hint={text.chamberHint}
        optional
        wide="short"
        inputMode="numeric"
        value={chamber}
        onChange={setChamber}
      />
      <TextField
        {...wired('contact.name')}
        label={text.name}
        wide="middle"
        autoComplete="off"
        value={name}
        onChange={setName}
      />
      <TextField
        {...wired('contact.email')}
        label={text.email}
        wide="middle"
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
      />
      <ChoiceCards
        id={`${at}-recht`}
        legend={text.right}
        hint={text.rightHint}
        value={[right]}
        onChange={([chosen]) => setRight(chosen ?? 'comment')}
        choices={(['view', 'comment', 'edit'] as const).map(value => ({ value, ...text.rights[value] }))}
      />
      {refusal && <Refused refusal={refusal} />}
      <div className="naober-row">
        <Button type="submit" purpose="primary" icon={from ? 'check' : 'mail'} busy={busy}>
          {busy ? text.sending : words}
        </Button>
        {onCancel && <Button onClick={onCancel}>{text.cancel}</Button>}
      </div>
    </form>
  )
}

import { type FormEvent, useState } from 'react'
import type { Terms } from '../../../functions/alliances/alliance.ts'
import { eurosOf } from '../../text/euros.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { cashIn } from './euros.ts'

type Props = { terms: Terms | undefined; busy: boolean; onSave: (terms: Terms) => void }

/** What one partner promises: role, money, tasks, until when. */
export const TermsForm = ({ terms, busy, onSave }: Props) => {
  const text = useText({ nl, en }).line
  const [role, setRole] = useState(terms?.role ?? '')
  const [cash, setCash] = useState(terms ? eurosOf(terms.cash) : '')
  const [tasks, setTasks] = useState(terms?.tasks ?? '')
  const [until, setUntil] = useState(terms?.until ?? '')
  const [attempt, setAttempt] = useState(0)
  const cents = cashIn(cash)
  const faults: FieldError[] = [
    ...(role.trim() === '' ? [{ id: 'regel-rol', sentence: text.roleEmpty }] : []),
    ...(cents === undefined ? [{ id: 'regel-geld', sentence: text.cashWrong }] : []),
  ]
  const shown = attempt > 0 ? faults : []
  const errorOf = (id: string) => shown.find(fault => fault.id === id)?.sentence
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setAttempt(count => count + 1)
    if (faults.length > 0 || cents === undefined) return
    setAttempt(0)
    onSave({ role: role.trim(), cash: cents, tasks: tasks.trim(), ...(until ? { until } : {}) })
  }
  return (
    <form onSubmit={save} noValidate>
      <ErrorSummary errors={shown} attempt={attempt} />
      <TextField
        id="regel-rol"
        label={text.role}
        hint={text.roleHint}
        most={300}
        value={role}
        onChange={setRole}
        error={errorOf('regel-rol')}
      />
      <TextField
        id="regel-geld"
        label={text.cash}
        hint={text.cashHint}
        wide="short"
        inputMode="decimal"
        value={cash}
        onChange={setCash}
        error={errorOf('regel-geld')}
      />
      <TextArea id="regel-taken" label={text.tasks} optional most={2000} rows={3} value={tasks} onChange={setTasks} />
      <TextField
        id="regel-tot"
        label={text.until}
        optional
        wide="short"
        type="date"
        value={until}
        onChange={setUntil}
      />
      <Button type="submit" purpose={terms ? 'secondary' : 'primary'} busy={busy}>
        {busy ? text.saving : text.save}
      </Button>
    </form>
  )
}

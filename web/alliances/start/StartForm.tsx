import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { alliances } from '../../../functions/alliances/contract.ts'
import type { RoundLine } from '../../../functions/rounds/contract.ts'
import { termOf } from '../../../functions/rounds/rules.ts'
import { useCommand } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { rounds: readonly RoundLine[]; idea: { id: string; title: string } | undefined }

/** Four questions, then the workspace opens. */
export const StartForm = ({ rounds, idea }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const navigate = useNavigate()
  const address = useAddress()
  const sending = useCommand(alliances.startAlliance, { refresh: [alliances.myAlliances] })
  const [key] = useState(() => crypto.randomUUID())
  const [round, setRound] = useState(rounds[0]?.id ?? '')
  const [name, setName] = useState(idea?.title ?? '')
  const [organisation, setOrganisation] = useState('')
  const [chamber, setChamber] = useState('')
  const [attempt, setAttempt] = useState(0)
  const number = chamber.replace(/\s/g, '')
  const faults = [
    ...(name.trim() === '' ? [{ id: 'plan-naam', sentence: text.nameEmpty }] : []),
    ...(organisation.trim().length < 2 ? [{ id: 'plan-organisatie', sentence: text.organisationEmpty }] : []),
    ...(number !== '' && !/^[0-9]{8}$/.test(number) ? [{ id: 'plan-kvk', sentence: text.chamberWrong }] : []),
  ]
  const shown = attempt > 0 ? faults : []
  const errorOf = (id: string) => shown.find(fault => fault.id === id)?.sentence
  const start = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(count => count + 1)
    if (faults.length > 0 || sending.isPending) return
    const of = { name: organisation.trim(), ...(number ? { chamberNumber: number } : {}) }
    sending.mutate(
      { key, round, name: name.trim(), organisation: of, ...(idea ? { idea: idea.id } : {}) },
      { onSuccess: ({ id }) => void navigate(address(`/allianties/${id}`)) },
    )
  }
  const untilOf = (one: RoundLine): string => {
    const until = termOf(one, 'applications')?.until
    return until ? `${text.until} ${dateText(language, until)}` : ''
  }
  return (
    <form onSubmit={start} noValidate>
      <ErrorSummary errors={shown} attempt={attempt} />
      {idea && (
        <Notice kind="info" title={text.idea}>
          <p>
            <Link to={`/ideeen/${idea.id}`} lang="nl">
              {idea.title}
            </Link>
          </p>
        </Notice>
      )}
      <ChoiceCards
        id="plan-ronde"
        legend={text.round}
        choices={rounds.map(one => ({ value: one.id, label: one.name[language], hint: untilOf(one) }))}
        value={[round]}
        onChange={([chosen]) => setRound(chosen ?? round)}
      />
      <TextField
        id="plan-naam"
        label={text.name}
        hint={text.nameHint}
        most={120}
        value={name}
        onChange={setName}
        error={errorOf('plan-naam')}
      />
      <TextField
        id="plan-organisatie"
        label={text.organisation}
        hint={text.organisationHint}
        most={120}
        wide="middle"
        autoComplete="organization"
        value={organisation}
        onChange={setOrganisation}
        error={errorOf('plan-organisatie')}
      />
      <TextField
        id="plan-kvk"
        label={text.chamber}
        hint={text.chamberHint}
        optional
        wide="short"
        inputMode="numeric"
        value={chamber}
        onChange={setChamber}
        error={errorOf('plan-kvk')}
      />
      {sending.error && <Refused refusal={sending.error} />}
      <Button type="submit" purpose="primary" icon="arrow" busy={sending.isPending}>
        {sending.isPending ? text.busy : text.go}
      </Button>
    </form>
  )
}

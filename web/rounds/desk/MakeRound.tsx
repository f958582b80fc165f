import { type FormEvent, useState } from 'react'
import { type RoundLine, rounds } from '../../../functions/rounds/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en } from './en.ts'
import { useRefusalFaults } from './faults.ts'
import { BothField } from './fields/BothField.tsx'
import { idOf } from './form.ts'
import { nl } from './nl.ts'

const refresh = [rounds.deskRounds]

/** The next year, when the last round is called after one. */
const nextId = (last: RoundLine | undefined): string =>
  /^\d{4}$/.test(last?.id ?? '') ? `${Number(last?.id) + 1}` : ''

/** A new round: its address, its name, and what it is made from. */
export const MakeRound = ({ all, onMade }: { all: readonly RoundLine[]; onMade: (id: string) => void }) => {
  const { making: text } = useText({ nl, en })
  const language = useLanguage()
  const making = useCommand(rounds.makeRound, { refresh })
  const refusalFaults = useRefusalFaults()
  const start = nextId(all[0])
  const [id, setId] = useState(start)
  const [name, setName] = useState({ nl: start && `Ronde ${start}`, en: start && `Round ${start}` })
  const [from, setFrom] = useState(all[0]?.id ?? '')
  const [attempt, setAttempt] = useState(0)
  const used = making.error?.code === 'already-used'
  const errors = used ? [{ id: idOf('id'), sentence: text.used }] : refusalFaults(making.error, 'id')
  const errorOf = (field: string) => errors.find(error => error.id === idOf(field))?.sentence
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (making.isPending) return
    const given = { id: id.trim(), name, ...(from ? { from } : {}) }
    making.mutate(given, { onSuccess: made => onMade(made.id), onError: () => setAttempt(count => count + 1) })
  }
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField
        id={idOf('id')}
        label={text.id}
        hint={text.idHint}
        wide="short"
        autoComplete="off"
        spellCheck={false}
        value={id}
        onChange={setId}
        error={errorOf('id')}
      />
      <BothField field="name" label={text.name} value={name} onChange={setName} errorOf={errorOf} />
      <Select
        id={idOf('from')}
        label={text.from}
        hint={text.fromHint}
        value={from}
        onChange={setFrom}
        options={[
          ...all.map(round => ({ value: round.id, label: round.name[language] })),
          { value: '', label: text.agenda },
        ]}
        error={errorOf('from')}
      />
      <Button type="submit" purpose="primary" busy={making.isPending}>
        {making.isPending ? text.busy : text.go}
      </Button>
    </form>
  )
}

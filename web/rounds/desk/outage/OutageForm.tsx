import { type FormEvent, useState } from 'react'
import type { Answered } from '../../../../functions/http/endpoint.ts'
import { rounds } from '../../../../functions/rounds/contract.ts'
import { useCommand } from '../../../api/ask.ts'
import { useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { ErrorSummary, type FieldError } from '../../../ui/form/ErrorSummary.tsx'
import { en } from '../en.ts'
import { useRefusalFaults, useSentences } from '../faults.ts'
import { BothField } from '../fields/BothField.tsx'
import { MomentField } from '../fields/MomentField.tsx'
import { idOf } from '../form.ts'
import { nl } from '../nl.ts'
import { readTyped, typedOf } from '../typed.ts'

const refresh = [rounds.deskRounds, rounds.deskRound, rounds.listRounds, rounds.readRound]
const hourMs = 3_600_000
const edges = ['from', 'until'] as const
const hourAgo = (hours: number) =>
  typedOf(new Date(Math.floor(Date.now() / hourMs) * hourMs - hours * hourMs).toISOString())

type Done = Answered<typeof rounds.recordOutage>

/** Records that the platform was down; the terms move by themselves. */
export const OutageForm = ({ onDone }: { onDone: (done: Done) => void }) => {
  const { outages: text } = useText({ nl, en })
  const say = useSentences()
  const refusalFaults = useRefusalFaults()
  const recording = useCommand(rounds.recordOutage, { refresh })
  const [times, setTimes] = useState(() => ({ from: hourAgo(2), until: hourAgo(1) }))
  const [why, setWhy] = useState({ nl: '', en: '' })
  const [missing, setMissing] = useState<FieldError[]>([])
  const [attempt, setAttempt] = useState(0)
  const late = recording.error?.code === 'too-late'
  const refused = late ? [{ id: idOf('until'), sentence: text.late }] : refusalFaults(recording.error, 'until')
  const errors = missing.length > 0 ? missing : refused
  const errorOf = (field: string) => errors.find(error => error.id === idOf(field))?.sentence
  const failed = () => setAttempt(count => count + 1)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (recording.isPending) return
    const [from, until] = [readTyped(times.from), readTyped(times.until)]
    const wrong = edges.flatMap(edge => {
      const read = readTyped(times[edge])
      return 'fault' in read ? [{ field: edge, code: read.fault }] : []
    })
    setMissing(say(wrong))
    if ('fault' in from || 'fault' in until) return failed()
    recording.mutate({ from: from.moment, until: until.moment, why }, { onSuccess: onDone, onError: failed })
  }
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <p>{text.lead}</p>
      {edges.map(edge => (
        <MomentField
          key={edge}
          field={edge}
          label={text[edge]}
          value={times[edge]}
          onChange={typed => setTimes({ ...times, [edge]: typed })}
          error={errorOf(edge)}
        />
      ))}
      <BothField field="why" label={text.why} hint={text.whyHint} value={why} onChange={setWhy} errorOf={errorOf} />
      <Button type="submit" purpose="primary" busy={recording.isPending}>
        {recording.isPending ? text.busy : text.go}
      </Button>
    </form>
  )
}

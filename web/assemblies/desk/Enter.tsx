import { useState } from 'react'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import type { Assembly } from '../../../functions/assemblies/plan.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { nothingTyped, Questions, sent, type Typed, useFaults } from '../signup/Questions.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const doors = ['phone', 'paper'] as const

/** Signing up somebody who phones or writes, with the same questions as on the website. */
export const Enter = ({ assembly }: { assembly: Assembly }) => {
  const { people: text } = useText({ nl, en })
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [door, setDoor] = useState<(typeof doors)[number]>('phone')
  const [code, setCode] = useState('')
  const [typed, setTyped] = useState<Typed>(nothingTyped)
  const [attempt, setAttempt] = useState(0)
  const enter = useCommand(assemblies.enterCandidate, {
    refresh: [assemblies.deskCandidates, assemblies.deskAssembly],
  })
  const faults = useFaults(enter.error?.code === 'invalid' ? enter.error.issues : [])
  const submit = () =>
    enter.mutate(
      { id: assembly.id, key, door, ...sent(typed), ...(code.trim() === '' ? {} : { code }) },
      {
        onSuccess: () => {
          setKey(crypto.randomUUID())
          setCode('')
          setTyped(nothingTyped)
        },
        onError: () => setAttempt(attempt + 1),
      },
    )
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <p>{text.enterHelp}</p>
      {enter.data && (
        <Notice kind="ok" live>
          <p>{text.entered(enter.data.code)}</p>
        </Notice>
      )}
      <ErrorSummary errors={faults} attempt={attempt} />
      <ChoiceCards
        id="door"
        legend={text.door}
        choices={doors.map(value => ({ value, label: text.doors[value] }))}
        value={[door]}
        onChange={([chosen = 'phone']) => setDoor(chosen)}
      />
      <TextField
        id="code"
        label={text.code}
        hint={assembly.lettersOnly ? undefined : text.codeHint}
        wide="middle"
        autoComplete="off"
        value={code}
        error={faults.find(({ id }) => id === 'code')?.sentence}
        onChange={setCode}
      />
      <Questions
        categories={assembly.categories}
        typed={typed}
        onChange={setTyped}
        faults={faults}
        home={code.trim() === ''}
      />
      {enter.error && enter.error.code !== 'invalid' && <Refused refusal={enter.error} />}
      <Button type="submit" purpose="primary" busy={enter.isPending}>
        {text.save}
      </Button>
    </form>
  )
}

import { useState } from 'react'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What the dice in the hall said; the panel follows from it. */
export const Hold = ({ id, version }: { id: string; version: number }) => {
  const { draw: text } = useText({ nl, en })
  const language = useLanguage()
  const [events, setEvents] = useState('')
  const hold = useCommand(assemblies.holdDraw, {
    refresh: [assemblies.deskAssembly, assemblies.readAssembly, assemblies.deskCandidates],
  })
  const [issue] = hold.error?.issues ?? []
  const lines = events
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        hold.mutate({ id, version, events: lines })
      }}
    >
      <TextArea
        id="events"
        label={text.events}
        hint={text.eventsHint}
        rows={3}
        value={events}
        error={issue && issueSentence(language, { ...issue, limit: 1 })}
        onChange={setEvents}
      />
      {hold.error && hold.error.code !== 'invalid' && <Refused refusal={hold.error} />}
      <Button type="submit" purpose="primary" busy={hold.isPending}>
        {text.hold}
      </Button>
    </form>
  )
}

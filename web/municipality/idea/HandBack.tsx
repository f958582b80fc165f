import { type FormEvent, useState } from 'react'
import { municipality } from '../../../functions/municipality/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Act } from './Act.tsx'
import { Clash } from './Clash.tsx'
import type { ActProps } from './desk.ts'

/** Gives an idea back to the province, with the reason. */
export const HandBack = ({ found, onDone, onReload }: ActProps) => {
  const text = useText({ nl, en }).handBack
  const { id, version } = found.idea
  const sending = useCommand(municipality.handBack)
  const [why, setWhy] = useDraft(`naoberplein teruggeven ${id}`)
  const [empty, setEmpty] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(!why.trim())
    if (!why.trim()) {
      document.getElementById('teruggeven-waarom')?.focus()
      return
    }
    if (sending.isPending) return
    const done = () => {
      setWhy('')
      onDone(text.done)
    }
    sending.mutate({ id, version, why }, { onSuccess: done })
  }
  return (
    <Act id="teruggeven" title={text.title} icon="arrow" may={found.can.handBack.yes} help={text.help} not={text.not}>
      <form onSubmit={send} noValidate>
        <Clash refusal={sending.error} onReload={onReload} />
        <TextArea
          id="teruggeven-waarom"
          label={text.why}
          rows={2}
          most={5000}
          value={why}
          onChange={setWhy}
          error={empty && !why.trim() ? text.empty : undefined}
        />
        <Button type="submit" busy={sending.isPending}>
          {sending.isPending ? text.busy : text.go}
        </Button>
      </form>
    </Act>
  )
}

import { useState } from 'react'
import { municipality } from '../../../functions/municipality/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Act } from './Act.tsx'
import { Clash } from './Clash.tsx'
import type { ActProps } from './desk.ts'

/** Takes a small village initiative up; the term to answer starts again. */
export const TakeOver = ({ found, onDone, onReload }: ActProps) => {
  const text = useText({ nl, en }).takeOver
  const sending = useCommand(municipality.takeOver)
  const [note, setNote] = useState('')
  const { id, version } = found.idea
  const go = () => {
    if (sending.isPending) return
    sending.mutate({ id, version, ...(note.trim() ? { note } : {}) }, { onSuccess: () => onDone(text.done) })
  }
  return (
    <Act id="oppakken" title={text.title} icon="hands" may={found.can.takeOver.yes} help={text.help} not={text.not}>
      <Clash refusal={sending.error} onReload={onReload} />
      <TextArea id="oppakken-notitie" label={text.note} optional rows={2} most={5000} value={note} onChange={setNote} />
      <Button purpose="primary" busy={sending.isPending} onClick={go}>
        {sending.isPending ? text.busy : text.go}
      </Button>
    </Act>
  )
}

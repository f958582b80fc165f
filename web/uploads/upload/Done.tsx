import { useState } from 'react'
import { uploads } from '../../../functions/uploads/contract.ts'
import { effects } from '../../../functions/uploads/upload.ts'
import { useCommand } from '../../api/ask.ts'
import { countText, dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Upload } from './follow.ts'

const Undo = ({ upload, onGo }: { upload: Upload; onGo: () => void }) => {
  const text = useText({ nl, en }).upload
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const sending = useCommand(uploads.undoUpload)
  const { id, version, can, undoUntil, imported } = upload
  const count = (imported?.fresh ?? 0) + (imported?.changed ?? 0)
  const go = () => {
    if (sending.isPending) return
    const given = { id, version, ...(why.trim() ? { why: why.trim() } : {}) }
    sending.mutate(given, {
      onSuccess: () => setOpen(false),
      onSettled: onGo,
    })
  }
  return (
    <section className={can.undo.yes ? 'naober-card' : undefined} aria-labelledby="terug">
      <h2 id="terug">{text.undo.title}</h2>
      {can.undo.yes ? (
        <>
          <p>{text.undo.help(undoUntil ? dateText(language, undoUntil) : '')}</p>
          <Button negative onClick={() => setOpen(true)}>
            {text.undo.go}
          </Button>
        </>
      ) : (
        <p>{can.undo.because === 'changed' ? text.undo.later : text.undo.late}</p>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.undo.ask}
        actions={
          <>
            <Button purpose="primary" negative busy={sending.isPending} onClick={go}>
              {sending.isPending ? text.undo.busy : text.undo.go}
            </Button>
            <Button onClick={() => setOpen(false)}>{text.undo.keep}</Button>
          </>
        }
      >
        <p>{text.undo.sure(countText(language, count, text.proposals))}</p>
        <TextArea id="waarom" label={text.undo.why} optional rows={2} most={5000} value={why} onChange={setWhy} />
        {sending.error && <Refused refusal={sending.error} />}
      </Dialog>
    </section>
  )
}

/** What an import did, and taking it back. */
export const Done = ({ upload, onGo }: { upload: Upload; onGo: () => void }) => {
  const text = useText({ nl, en }).upload
  const language = useLanguage()
  const { state, imported } = upload
  if (state !== 'done' && state !== 'undone') return null
  return (
    <>
      <section aria-labelledby="ingevoerd">
        <h2 id="ingevoerd">{text.done.title}</h2>
        <ul>
          {effects
            .filter(effect => (imported?.[effect] ?? 0) > 0)
            .map(effect => (
              <li key={effect}>{countText(language, imported?.[effect] ?? 0, text.done[effect])}</li>
            ))}
        </ul>
        {state === 'undone' && <p>{text.done.undone}</p>}
      </section>
      {state === 'done' && <Undo upload={upload} onGo={onGo} />}
    </>
  )
}

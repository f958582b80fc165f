import { useState } from 'react'
import { rounds } from '../../../functions/rounds/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = {
  round: { id: string; version: number }
  unsaved: boolean
  busy: boolean
  onPublish: () => void
  onRemoved: () => void
}

/** Publishing and throwing away a draft; each asks once, because neither can be taken back. */
export const Publish = ({ round, unsaved, busy, onPublish, onRemoved }: Props) => {
  const text = useText({ nl, en })
  const [asking, setAsking] = useState<'publish' | 'discard'>()
  const removing = useCommand(rounds.removeRound)
  const close = () => setAsking(undefined)
  const go = () => {
    close()
    onPublish()
  }
  const publishing = asking === 'publish'
  return (
    <>
      <Button off={unsaved} busy={busy} onClick={() => setAsking('publish')}>
        {busy ? text.publishing : text.publish}
      </Button>
      <Button purpose="subtle" negative onClick={() => setAsking('discard')}>
        {text.discard}
      </Button>
      {unsaved && <span className="naober-small">{text.saveFirst}</span>}
      <Dialog
        open={asking !== undefined}
        onClose={close}
        title={publishing ? text.publishTitle : text.discardTitle}
        actions={
          <>
            {publishing ? (
              <Button purpose="primary" onClick={go}>
                {text.publishGo}
              </Button>
            ) : (
              <Button
                purpose="primary"
                negative
                busy={removing.isPending}
                onClick={() => removing.mutate(round, { onSuccess: onRemoved })}
              >
                {text.discardGo}
              </Button>
            )}
            <Button onClick={close}>{text.notYet}</Button>
          </>
        }
      >
        <p>{publishing ? text.publishText : text.discardText}</p>
        {removing.error && <Refused refusal={removing.error} />}
      </Dialog>
    </>
  )
}

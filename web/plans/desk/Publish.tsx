import { useState } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The draft becomes public after one question. */
export const Publish = ({ off, busy, onPublish }: { off: boolean; busy: boolean; onPublish: () => void }) => {
  const text = useText({ nl, en })
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button off={off} busy={busy} onClick={() => setOpen(true)}>
        {text.publish}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.publishAsk}
        actions={
          <Button
            purpose="primary"
            onClick={() => {
              setOpen(false)
              onPublish()
            }}
          >
            {text.publishYes}
          </Button>
        }
      >
        <p>{text.publishHelp}</p>
      </Dialog>
    </>
  )
}

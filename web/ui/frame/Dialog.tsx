import './dialog.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../form/Button.tsx'
import { en, nl } from '../words.ts'

type Props = { open: boolean; onClose: () => void; title: string; children: ReactNode; actions?: ReactNode }

/** The browser's own dialog: keeps the focus inside, closes with Escape, gives the focus back. */
export const Dialog = ({ open, onClose, title, children, actions }: Props) => {
  const text = useText({ nl, en })
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = box.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog ref={box} className="naober-dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <header className="naober-dialog__head">
            <h2 id={titleId}>{title}</h2>
            <Button purpose="subtle" icon="close" iconOnly onClick={onClose}>
              {text.close}
            </Button>
          </header>
          <div className="naober-dialog__body">{children}</div>
          {actions && <footer className="naober-row">{actions}</footer>}
        </>
      )}
    </dialog>
  )
}

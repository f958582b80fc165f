import './dialog.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../form/Button.tsx'
import { en, nl } from '../words.ts'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  actions?: ReactNode
  /** As wide as the screen allows, for things beside each other. */
  wide?: boolean
  /** Id of what takes the focus when it opens; the close button without it. */
  focus?: string | undefined
}

/** The browser's own dialog: keeps the focus inside, closes with Escape, gives the focus back. */
export const Dialog = ({ open, onClose, title, children, actions, wide, focus }: Props) => {
  const text = useText({ nl, en })
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = box.current
    if (open && !dialog?.open) {
      dialog?.showModal()
      if (focus) document.getElementById(focus)?.focus()
    }
    if (!open && dialog?.open) dialog.close()
  }, [open, focus])
  return (
    <dialog
      ref={box}
      className={wide ? 'naober-dialog naober-dialog--wide' : 'naober-dialog'}
      aria-labelledby={titleId}
      onClose={onClose}
    >
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

import { useState } from 'react'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** A moment (ISO) as the clock in Drenthe shows it: `14.03`. */
const clockText = (language: 'nl' | 'en', iso: string): string => {
  const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
  return language === 'nl' ? time.format(new Date(iso)).replace(':', '.') : time.format(new Date(iso))
}

/** When it was kept on this device, and a way to erase it. */
export const Saved = ({ at, onErase }: { at: string | undefined; onErase: () => void }) => {
  const text = useText({ nl, en }).form
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  return (
    <div className="naober-submit__saved">
      <p>
        <Icon name={at ? 'check' : 'info'} size={20} /> {at ? text.saved(clockText(language, at)) : text.notSaved}
      </p>
      {at && (
        <Button purpose="subtle" onClick={() => setAsking(true)}>
          {text.erase}
        </Button>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.eraseTitle}
        actions={
          <>
            <Button
              purpose="primary"
              negative
              onClick={() => {
                setAsking(false)
                onErase()
              }}
            >
              {text.eraseYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.eraseNo}</Button>
          </>
        }
      >
        <p>{text.eraseHelp}</p>
      </Dialog>
    </div>
  )
}

import { useState } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

/** Pass it on: with the device's own share sheet where there is one, by copying the address elsewhere, or on paper. */
export const Share = ({ title }: { title: string }) => {
  const text = useText({ nl, en }).act
  const [told, setTold] = useState('')
  const share = async () => {
    const url = window.location.href
    if ('share' in navigator) {
      await navigator.share({ title, url }).catch(() => undefined)
      return
    }
    const done = await window.navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    )
    setTold(done ? text.copied : text.notCopied)
  }
  return (
    <div className="naober-no-print">
      <div className="naober-row">
        <Button icon="share" onClick={() => void share()}>
          {text.share}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
      <p className="naober-small" role="status">
        {told}
      </p>
    </div>
  )
}

import './code.css'
import { useState } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** The code in large groups, easy to read, to say and to write down. */
export const Code = ({ code }: { code: string }) => {
  const text = useText({ nl, en }).receipt
  const [copied, setCopied] = useState<boolean>()
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  const groups = code.split('-')
  return (
    <>
      <p className="naober-code">
        {groups.map((group, at) => (
          <span key={group}>
            <span className="naober-code__group">{group}</span>
            {at < groups.length - 1 && <span className="naober-code__dash">-</span>}
          </span>
        ))}
      </p>
      <div className="naober-row naober-no-print">
        <Button icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
        <Button onClick={() => void copy()}>{text.copy}</Button>
        <span role="status">{copied !== undefined && (copied ? text.copied : text.notCopied)}</span>
      </div>
    </>
  )
}

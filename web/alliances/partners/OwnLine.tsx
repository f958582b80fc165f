import { useEffect, useRef, useState } from 'react'
import type { Line, Terms } from '../../../functions/alliances/alliance.ts'
import { alliances } from '../../../functions/alliances/contract.ts'
import { useCommand } from '../../api/ask.ts'
import type { Refusal } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { after } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Sign } from './Sign.tsx'
import { TermsForm } from './TermsForm.tsx'

type Verdict = { yes: boolean; because?: string | undefined }
type Props = {
  id: string
  line: Line
  /** For who came by a link. */
  token?: string | undefined
  name: string
  fill: Verdict
  onLine: (line: Line) => void
}

const Signature = ({ signed }: { signed: NonNullable<Line['signed']> }) => {
  const text = useText({ nl, en }).line
  return (
    <div className="naober-signature">
      <Icon name="check" size={32} />
      <p>
        <span className="naober-signature__name">{text.signedBy(signed.name)}</span>
        <br />
        {text.signedOn} <DateText at={signed.at} time />
      </p>
    </div>
  )
}

/** The one line that is one's own: fill it in, sign it; whoever was first is never overwritten. */
export const OwnLine = ({ id, line, token, name, fill, onLine }: Props) => {
  const text = useText({ nl, en }).line
  const filling = useCommand(alliances.fillLine, { refresh: after })
  const signing = useCommand(alliances.signLine, { refresh: after })
  const [told, setTold] = useState<'saved' | 'signed' | 'clash'>()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (told) box.current?.focus()
  }, [told])
  const own = { id, line: line.id, token, version: line.version }
  const refused = (refusal: Refusal) => {
    if (refusal.code !== 'changed' || !refusal.current) return
    onLine(refusal.current as Line)
    setTold('clash')
  }
  const save = (terms: Terms) =>
    filling.mutate(
      { ...own, terms },
      {
        onSuccess: next => {
          onLine(next)
          setTold(next.state === 'signed' ? undefined : 'saved')
        },
        onError: refused,
      },
    )
  const sign = (signer: string) =>
    signing.mutate(
      { ...own, name: signer },
      {
        onSuccess: next => {
          onLine(next)
          setTold('signed')
        },
        onError: refused,
      },
    )
  const refusal = [filling.error, signing.error].find(each => each && each.code !== 'changed')
  const isSignable = line.terms !== undefined && line.state !== 'signed' && line.terms.role !== ''
  return (
    <section className="naober-panel" aria-labelledby="eigen-regel">
      <h2 id="eigen-regel">{text.title}</h2>
      {fill.yes && <p>{text.help}</p>}
      <div ref={box} tabIndex={-1} role="status">
        {told === 'saved' && line.state !== 'signed' && <Notice kind="ok">{text.saved}</Notice>}
        {told === 'signed' && <Notice kind="ok">{text.keep}</Notice>}
        {told === 'clash' && <Notice kind="waiting">{text.clash}</Notice>}
      </div>
      {line.signed && <Signature signed={line.signed} />}
      {refusal && <Refused refusal={refusal} />}
      {fill.yes ? (
        <>
          {line.signed && <p className="naober-soft">{text.changeSigned}</p>}
          <TermsForm key={line.version} terms={line.terms} busy={filling.isPending} onSave={save} />
        </>
      ) : (
        <Notice kind="info">{fill.because === 'not-allowed' ? text.notProvince : text.notNow}</Notice>
      )}
      {isSignable && fill.because !== 'not-allowed' && (
        <Sign organisation={line.organisation.name} name={name} busy={signing.isPending} onSign={sign} />
      )}
    </section>
  )
}

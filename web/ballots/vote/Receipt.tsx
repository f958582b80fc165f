import type { Question } from '../../../functions/recount/round.ts'
import { saveFile } from '../../text/csv.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = {
  question: Question
  receipt: string
  again: (() => void) | undefined
  forget: (() => void) | undefined
}

/** The receipt to keep: a hash by which the ballot is found in the public list. */
export const Receipt = ({ question, receipt, again, forget }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const lines = [
    saidIn(language, question.title),
    `${text.receipt}:`,
    receipt,
    `${location.origin}/stemmen/${question.id}#lijst`,
  ]
  return (
    <div className="naober-card">
      <p>{text.doneLead}</p>
      <p>
        <span className="naober-soft">{text.receipt}</span>
        <br />
        <code className="naober-hash">{receipt}</code>
      </p>
      <p className="naober-row naober-no-print">
        <Button onClick={() => saveFile(text.file, `${lines.join('\n')}\n`, 'text/plain;charset=utf-8')}>
          {text.save}
        </Button>
        <Button onClick={() => window.print()}>{text.print}</Button>
        <a href="#lijst">{text.listLink}</a>
      </p>
      <p className="naober-row naober-no-print">
        {again && <Button onClick={again}>{text.again}</Button>}
        {forget && (
          <Button purpose="subtle" onClick={forget}>
            {text.forget}
          </Button>
        )}
      </p>
    </div>
  )
}

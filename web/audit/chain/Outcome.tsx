import { useState } from 'react'
import type { Head } from '../../../functions/audit/rules.ts'
import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Verdict } from './check.ts'

const WrittenHead = ({ head }: { head: Head }) => {
  const text = useText({ nl, en }).check
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(`${head.number} ${head.hash}`)
    setCopied(true)
  }
  return (
    <div className="naober-card naober-chain__head">
      <h3>{text.head}</h3>
      <dl>
        <dt>{text.number}</dt>
        <dd className="naober-number">{head.number}</dd>
        <dt>{text.hash}</dt>
        <dd>
          <code>
            {head.hash.match(/.{1,8}/g)?.map(four => (
              <span key={four}>{four}</span>
            ))}
          </code>
        </dd>
      </dl>
      <p>{text.headHelp}</p>
      <Button onClick={() => void copy()}>{copied ? text.copied : text.copy}</Button>
    </div>
  )
}

/** What the check found, in sentences, and the head to write down. `noted` is the number that was filled in. */
export const Outcome = ({ verdict, noted }: { verdict: Verdict; noted: number | undefined }) => {
  const text = useText({ nl, en }).check
  const language = useLanguage()
  const { finding, links, entries } = verdict
  const write = (value: number) => numberText(language, value)
  const asNoted = { same: text.notedSame, other: text.notedOther, far: text.notedFar }
  if (!finding.whole)
    return (
      <Notice kind="wrong" title={text.brokenTitle}>
        <p>{text.broken[finding.because](write(finding.at))}</p>
        <p>{text.whatNow}</p>
      </Notice>
    )
  return (
    <>
      <Notice kind="ok" title={text.wholeTitle}>
        <p>{text.whole(write(links), write(entries))}</p>
      </Notice>
      {verdict.noted && noted !== undefined && (
        <Notice kind={verdict.noted === 'same' ? 'ok' : 'wrong'}>
          <p>{asNoted[verdict.noted](write(noted))}</p>
        </Notice>
      )}
      <WrittenHead head={finding.head} />
    </>
  )
}

import { useText } from '../../text/language.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import type { Item } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { reasonLabel } from '../reason.ts'

/** The refusal, what the author says against it, and who may decide now. */
export const Appeal = ({ found }: { found: Item }) => {
  const { item: text, reasons } = useText({ nl, en })
  const refusal = found.history.findLast(step => step.verdict === 'refuse' && !step.undone)
  return (
    <Notice kind="waiting" title={text.appealTitle}>
      {found.appeal && (
        <>
          <p>
            {text.appealSays} <DateText at={found.appeal.at} />
          </p>
          <blockquote className="naober-quoted" lang="nl">
            {found.appeal.why}
          </blockquote>
        </>
      )}
      {refusal && (
        <>
          <p>
            <strong>{text.refusedBecause}:</strong> {reasonLabel(reasons, refusal.reason)}
            {refusal.why && `: ${refusal.why}`}
          </p>
          <p className="naober-small">
            {text.refusedBy(refusal.by)} <DateText at={refusal.at} />
          </p>
          {refusal.letter && (
            <Disclosure summary={text.refusalLetter}>
              <p className="naober-letter" lang="nl">
                {refusal.letter}
              </p>
            </Disclosure>
          )}
        </>
      )}
      <p>{text.appealRule}</p>
    </Notice>
  )
}

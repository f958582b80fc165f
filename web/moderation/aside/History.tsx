import { useText } from '../../text/language.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import type { Item } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { reasonLabel } from '../reason.ts'

/** Everything that was decided about this before, with the letters as they went. */
export const History = ({ found }: { found: Item }) => {
  const { history: text, reasons } = useText({ nl, en })
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{text.title}</h2>
      {found.history.length === 0 && <p>{text.none}</p>}
      <ol className="naober-past naober-plain-list">
        {found.history.map(step => (
          <li key={step.id}>
            <p>
              <strong>{text.past[step.verdict] ?? step.verdict}</strong> {text.by} {step.by}
              <br />
              <span className="naober-small naober-soft">
                <DateText at={step.at} time />
              </span>
            </p>
            {step.reason && <p className="naober-small">{reasonLabel(reasons, step.reason)}</p>}
            {step.why && (
              <p className="naober-small" lang="nl">
                {step.why}
              </p>
            )}
            {step.undone && (
              <p className="naober-small">
                {text.undone} <DateText at={step.undone} time />
              </p>
            )}
            {step.letter && (
              <Disclosure summary={text.letter}>
                <p className="naober-letter" lang="nl">
                  {step.letter}
                </p>
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

import type { Own } from '../../../functions/ideas/contract.ts'
import { useText } from '../../text/language.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { ReadAloud } from '../../ui/show/ReadAloud.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** The letters that came, newest first. They are written in Dutch. */
export const Letters = ({ own: { letters, idea } }: { own: Own }) => {
  const text = useText({ nl, en }).letters
  return (
    <section aria-labelledby="berichten">
      <h2 id="berichten">{text.title}</h2>
      {letters.length === 0 && idea.answerBy && (
        <p>
          {text.none} <DateText at={idea.answerBy} />.
        </p>
      )}
      <ol className="naober-plain-list naober-stack">
        {letters
          .toSorted((one, next) => next.at.localeCompare(one.at))
          .map(letter => (
            <li key={letter.at} className="naober-card">
              <h3>{text.names[letter.verdict] ?? text.other}</h3>
              <p className="naober-soft naober-small">
                <DateText at={letter.at} time />
              </p>
              <p className="naober-own__written" lang="nl">
                {letter.text}
              </p>
              <ReadAloud text={letter.text} language="nl" />
            </li>
          ))}
      </ol>
    </section>
  )
}

import type { Shown } from '../../functions/assemblies/contract.ts'
import { dateText, numberText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { DataTable } from '../ui/chart/DataTable.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { usePercent } from './words.ts'

/** How it was decided who got a letter. */
export const LettersSection = ({ shown: { letters } }: { shown: Shown }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (
    <section aria-labelledby="brieven">
      <h2 id="brieven">{text.letters}</h2>
      {!letters && <p>{text.lettersNone}</p>}
      {letters && (
        <>
          <p>{text.lettersSaid(letters.sent, letters.addresses, dateText(language, letters.at))}</p>
          <Disclosure summary={text.perPlace}>
            <DataTable
              caption={text.letters}
              captionHidden
              rows={letters.strata}
              rowKey={({ name }) => name}
              columns={[
                { id: 'name', head: text.stratum, cell: ({ name }) => name },
                {
                  id: 'addresses',
                  head: text.addresses,
                  number: true,
                  cell: ({ addresses }) => numberText(language, addresses),
                },
                { id: 'sent', head: text.sent, number: true, cell: each => numberText(language, each.letters) },
              ]}
            />
            <p>
              {text.event}: <span lang="nl">{letters.event}</span>
            </p>
          </Disclosure>
        </>
      )}
    </section>
  )
}

const Outcome = ({ draw }: { draw: NonNullable<Shown['draw']> }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { outcome } = draw
  if (!outcome) return <Notice kind="waiting">{text.promisedNext}</Notice>
  return (
    <>
      <p>{text.drawn(dateText(language, outcome.drawnAt, true))}</p>
      <p>{text.event}:</p>
      <ul lang="nl">
        {outcome.events.map(event => (
          <li key={event}>{event}</li>
        ))}
      </ul>
      <h3>{text.panel}</h3>
      <p>{text.panelHelp}</p>
      <ul className="naober-assembly__panel">
        {outcome.panel.map(person => (
          <li key={person}>{person}</li>
        ))}
      </ul>
      {outcome.replaced.length > 0 && (
        <>
          <h3>{text.replaced}</h3>
          <ul>
            {outcome.replaced.map(({ out, into }) => (
              <li key={out}>{into ? text.replacedBy(out, into) : text.replacedByNobody(out)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The draw of who takes part: the promise, what happened in public, and who was drawn. */
export const DrawSection = ({ shown: { assembly, draw } }: { shown: Shown }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const percent = usePercent()
  return (
    <section aria-labelledby="loting">
      <h2 id="loting">{text.draw}</h2>
      {!draw && <p>{text.drawNone}</p>}
      {draw && (
        <>
          <p>{text.promised(dateText(language, draw.committedAt, true), draw.people, draw.size)}</p>
          <p>{text.chances(percent(draw.chances.least), percent(draw.chances.most))}</p>
          <p>
            {text.fingerprint}: <span className="naober-assembly__hash">{draw.commitment}</span>
          </p>
          <Outcome draw={draw} />
          {draw.outcome && (
            <LinkButton to={`/burgerberaden/${assembly.id}/loting`} icon="check">
              {text.checkYourself}
            </LinkButton>
          )}
        </>
      )}
    </section>
  )
}

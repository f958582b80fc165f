import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Upload } from './follow.ts'

const Tile = ({ words, kind, icon }: { words: string; kind: string; icon: 'check' | 'warning' | 'info' }) => (
  <li className={`naober-found__tile naober-found__tile--${kind}`}>
    <Icon name={icon} /> {words}
  </li>
)

/** What the check found in the file as a whole, and the workbook that goes back. */
export const Found = ({ upload }: { upload: Upload }) => {
  const text = useText({ nl, en }).upload.found
  const language = useLanguage()
  const { id, counts, notes, sameAs, kind } = upload
  if (!counts || kind === 'one') return null
  const bad = counts.rows - counts.good
  return (
    <section aria-labelledby="gevonden">
      <h2 id="gevonden">{text.title}</h2>
      <ul className="naober-plain-list naober-found">
        <Tile words={countText(language, counts.rows, text.rows)} kind="plain" icon="info" />
        <Tile words={countText(language, counts.good, text.good)} kind="ok" icon="check" />
        {bad > 0 && <Tile words={countText(language, bad, text.bad)} kind="wrong" icon="warning" />}
      </ul>
      {sameAs && (
        <Notice kind="waiting">
          <p>
            {text.same} <Link to={`/bureau/gemeente/uploads/${sameAs}`}>{text.toSame}</Link>
          </p>
        </Notice>
      )}
      {notes && notes.unknown.length > 0 && (
        <Notice kind="info">
          <p className="naober-written">{text.unknown(notes.unknown.join(', '))}</p>
        </Notice>
      )}
      {bad === 0 && !sameAs && <p>{text.allGood}</p>}
      <p>
        <a className="nl-button nl-button--secondary" href={`/api/uploads/${id}/checked`} download>
          {text.workbook}
        </a>
      </p>
      {bad > 0 && <p className="naober-soft">{text.workbookHelp}</p>}
    </section>
  )
}

import { termOf } from '../../../functions/rounds/rules.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import type { Desk } from './desk.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { found: Desk; round: Desk['rounds'][number] }

/** How far the municipality is, drawn and in words, and until when. */
export const Standing = ({ found, round }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [given, of] = [found.advices.length, found.projects.length]
  const { advise } = found.can
  const term = termOf(round, 'advice')
  const isOver = !advise.yes && advise.because === 'too-late'
  return (
    <div className="naober-advise__standing">
      <p className="naober-advise__given" role="status">
        {text.given(given, of)}
      </p>
      <svg className="naober-advise__bar" width="100%" height="16" aria-hidden="true" focusable="false">
        <rect x="1" y="1" width="99.5%" height="14" rx="6" />
        {given > 0 && (
          <rect
            className="naober-advise__done"
            x="1"
            y="1"
            width={`${(given / Math.max(of, 1)) * 99.5}%`}
            height="14"
            rx="6"
          />
        )}
      </svg>
      {advise.yes && given === of && of > 0 && <p>{text.allGiven}</p>}
      {term && advise.yes && <p>{text.until(dateText(language, term.until, true))}</p>}
      {term && !advise.yes && !isOver && <p>{text.from(dateText(language, term.from, true))}</p>}
      {isOver && (
        <p>
          {text.over} <Link to={`/rondes/${round.id}/advies`}>{text.toPublic}</Link>
        </p>
      )}
    </div>
  )
}

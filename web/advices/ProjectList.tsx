import { opinions } from '../../functions/advices/rules.ts'
import { useText } from '../text/language.tsx'
import { municipalityName } from '../ui/idea/places.ts'
import { Money } from '../ui/show/Money.tsx'
import { en } from './en.ts'
import { useSaid } from './HeatMap.tsx'
import { nl } from './nl.ts'
import { type Picture, type Row, spokenFirst } from './picture.ts'
import { Sign } from './Sign.tsx'

type Props = { rows: readonly Row[]; picture: Pick<Picture, 'municipalities' | 'themes' | 'planned'> }

const Said = ({ row, picture }: { row: Row } & Pick<Props, 'picture'>) => {
  const text = useText({ nl, en })
  const said = useSaid()
  const places = picture.planned.starts[row.project.id] ?? {}
  const all = picture.municipalities.map(each => each.slug)
  return (
    <ul className="naober-plain-list naober-said-of">
      {spokenFirst(row, all).map(([slug, advice]) => (
        <li key={slug}>
          <Sign of={advice?.opinion ?? 'open'} />
          <div>
            <strong>{municipalityName(slug)}</strong>: {said(advice).toLowerCase()}
            {places[slug] && <> ({text.starts(places[slug])})</>}
            {(advice?.condition || advice?.reason) && (
              <p className="naober-written" lang="nl">
                {advice.condition ?? advice.reason}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Every project with how many said what, and in full when it is opened. */
export const ProjectList = ({ rows, picture }: Props) => {
  const text = useText({ nl, en })
  return (
    <ol className="naober-plain-list naober-heard-list">
      {rows.map(row => (
        <li key={row.project.id}>
          <details className="naober-disclosure">
            <summary>
              <span lang="nl">{row.project.title}</span>
              <span className="naober-heard-list__counts">
                {opinions
                  .filter(opinion => row.count[opinion] > 0)
                  .map(opinion => (
                    <span key={opinion}>
                      <Sign of={opinion} size={20} /> {row.count[opinion]} {text.opinions[opinion].short}
                    </span>
                  ))}
                <strong>{text.heard(row.given, picture.municipalities.length)}</strong>
              </span>
            </summary>
            <div className="naober-disclosure__body">
              <p lang="nl">{row.project.summary}</p>
              <p>
                <span lang="nl">{row.project.applicant}</span>. {text.asked}: <Money cents={row.project.ask} />
              </p>
              <Said row={row} picture={picture} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}

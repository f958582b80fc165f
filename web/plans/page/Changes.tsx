import type { PlanChange, PlanDocument } from '../../../functions/plans/plan.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const useSaid = () => {
  const { changes: text } = useText({ nl, en })
  const language = useLanguage()
  return ({ what, from = 0, to = 0 }: PlanChange): string => {
    const shown = (value: number) => (what === 'startYear' ? String(value) : moneyText(language, value))
    return text.what[what](shown(from), shown(to))
  }
}

/** What differs from what was published before: worked out from both documents, so that nothing goes unsaid. */
export const Changes = ({ document }: { document: PlanDocument }) => {
  const { changes: text } = useText({ nl, en })
  const say = useSaid()
  const { changes, round } = document
  return (
    <section aria-labelledby="veranderd">
      <h2 id="veranderd">{text.title}</h2>
      {!changes && <p>{text.first}</p>}
      {changes && (
        <p>
          {text.since[changes.since.kind]}{' '}
          <Link to={`/jaarplan/${round.id}?soort=${changes.since.kind}&nr=${changes.since.number}`}>
            <DateText at={changes.since.at} />
          </Link>
          . {changes.list.length === 0 && text.none}
        </p>
      )}
      {changes && changes.list.length > 0 && (
        <ul className="naober-plan-changes">
          {changes.list.map(change => (
            <li key={`${change.id} ${change.what}`}>
              <a href={`#project-${change.id}`} lang="nl">
                {change.title}
              </a>
              : {say(change)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import type { Village } from '../../functions/villages/rules.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import * as en from './en.ts'
import * as nl from './nl.ts'

/** Places in columns, each with the number of its ideas where there are any. */
export const PlacesOf = ({ places, counts }: { places: readonly Village[]; counts: Record<string, number> }) => {
  const text = useText({ nl, en }).village
  const language = useLanguage()
  return (
    <ul className="naober-places naober-plain-list">
      {places.map(place => {
        const count = counts[place.slug] ?? 0
        return (
          <li key={place.slug}>
            <Link to={`/dorpen/${place.slug}`}>{place.name}</Link>
            {count > 0 && <span className="naober-places__count"> {countText(language, count, text.ideas)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

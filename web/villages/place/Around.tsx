import { useMemo } from 'react'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import type { Village } from '../../../functions/villages/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { countText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { nearby } from './nearby.ts'

/** The places around a village, with how far and how many ideas. */
export const Around = ({ village }: { village: Village }) => {
  const text = useText({ nl, en }).village
  const language = useLanguage()
  const counts = useAsk(catalogue.mapIdeas, {}).data?.villages
  const neighbours = useMemo(() => nearby(village), [village])
  return (
    <section aria-labelledby="buurt">
      <h2 id="buurt">{text.near}</h2>
      <ul className="naober-around naober-plain-list">
        {neighbours.map(({ village: one, kilometres }) => (
          <li key={one.slug}>
            <Link to={`/dorpen/${one.slug}`}>{one.name}</Link>
            <span className="naober-number naober-soft">
              {text.away(numberText(language, Math.max(1, Math.round(kilometres))))}
              {counts?.[one.slug] ? `, ${countText(language, counts[one.slug] ?? 0, text.ideas)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

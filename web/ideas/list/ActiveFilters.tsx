import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { municipalityName, villageName } from '../../ui/idea/places.ts'
import { useThemes } from '../../ui/idea/themes.ts'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { type Narrowing, narrowing, useQueryOfList } from './query.ts'

/** What is chosen now, each with a cross that takes it away. */
export const ActiveFilters = () => {
  const text = useText({ nl, en }).list
  const { states } = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const themes = useThemes()
  const { query, to } = useQueryOfList()
  const chosen = narrowing.filter(name => query[name])
  const words = (name: Narrowing): string => {
    if (name === 'text') return text.words(query.text ?? '')
    if (name === 'theme') return themes.find(theme => theme.slug === query.theme)?.name[language] ?? query.theme ?? ''
    if (name === 'municipality') return `${text.municipality} ${municipalityName(query.municipality ?? '')}`
    if (name === 'village') return villageName(query.village ?? '')
    return query.state ? states[query.state] : ''
  }
  if (chosen.length === 0) return null
  return (
    <ul className="naober-active-filters naober-plain-list" aria-label={text.active}>
      {chosen.map(name => (
        <li key={name}>
          <Link className="naober-active-filter" to={to({ [name]: undefined })} aria-label={text.remove(words(name))}>
            {words(name)} <Icon name="close" size={18} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

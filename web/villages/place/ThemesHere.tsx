import '../../ui/chart/chart.css'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { useThemes } from '../../ui/idea/themes.ts'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

/** How many ideas of a place there are per theme, as short bars that lead to the list. */
export const ThemesHere = ({ counts, of }: { counts: Record<string, number>; of: Record<string, string> }) => {
  const text = useText({ nl, en }).village
  const language = useLanguage()
  const themes = useThemes().filter(theme => (counts[theme.slug] ?? 0) > 0)
  const most = Math.max(1, ...Object.values(counts))
  if (themes.length === 0) return null
  return (
    <section aria-labelledby="themas">
      <h2 id="themas">{text.themes}</h2>
      <ul className="naober-theme-counts naober-plain-list">
        {themes.map(theme => {
          const count = counts[theme.slug] ?? 0
          return (
            <li key={theme.slug}>
              <Icon name={theme.icon} />
              <Link to={`/ideeen?${new URLSearchParams({ ...of, theme: theme.slug })}`}>{theme.short[language]}</Link>
              <span className="naober-number">{countText(language, count, text.ideas)}</span>
              <svg width="100%" height="8" aria-hidden="true" focusable="false">
                <rect className="naober-bar__ground" width="100%" height="8" rx="4" />
                <rect
                  className="naober-bar__part naober-bar__part--committed"
                  width={`${(count / most) * 100}%`}
                  height="8"
                  rx="4"
                />
              </svg>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

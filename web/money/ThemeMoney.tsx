import { committed, free, type Theme } from '../../functions/agendas/rules.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { MoneyBar } from '../ui/chart/MoneyBar.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { Money } from '../ui/show/Money.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = {
  theme: Theme
  /** The largest ceiling in cents: the full width of every bar. */
  widest: number
  ideas: number | undefined
}

/** One theme: what is bound and what is free, opening to each project on the same scale. */
export const ThemeMoney = ({ theme, widest, ideas }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const name = theme.name[language]
  return (
    <article className="naober-theme-money">
      <div className="naober-theme-money__what">
        <h3>
          <Icon name={theme.icon} size={32} /> {name}
        </h3>
        <p className="naober-soft">{theme.goal[language]}</p>
        {ideas !== undefined && ideas > 0 && (
          <Link to={`/ideeen?theme=${theme.slug}`}>{countText(language, ideas, text.seeIdeas)}</Link>
        )}
        {ideas === 0 && <Link to="/ideeen/nieuw">{text.bring}</Link>}
      </div>
      <div>
        <p className="naober-theme-money__sum">
          <Money cents={theme.totalBudget} />
        </p>
        <MoneyBar
          label={name}
          full={widest}
          withTable={false}
          parts={[
            { name: text.projects, cents: committed(theme), kind: 'committed' },
            { name: text.free, cents: free(theme), kind: 'free' },
          ]}
        />
        <Disclosure summary={countText(language, theme.projects.length, text.seeProjects)}>
          <ul className="naober-plain-list">
            {theme.projects.map(project => (
              <li key={project.slug}>
                <MoneyBar
                  label={project.name[language]}
                  full={widest}
                  withTable={false}
                  parts={[{ name: project.name[language], cents: project.budget, kind: 'committed' }]}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </article>
  )
}

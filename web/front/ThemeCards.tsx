import { agendas } from '../../functions/agendas/contract.ts'
import { committed, free, type Theme } from '../../functions/agendas/rules.ts'
import { useAsk } from '../api/ask.ts'
import { shortMoneyText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { MoneyBar } from '../ui/chart/MoneyBar.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const ThemeCard = ({ theme, full }: { theme: Theme; full: number }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const name = theme.name[language]
  return (
    <li className="naober-card naober-theme-card">
      <div className="naober-theme-card__head">
        <Icon name={theme.icon} size={40} />
        <h3>
          <Link to={`/ideeen?theme=${theme.slug}`} className="naober-cover">
            {name}
          </Link>
        </h3>
      </div>
      <p>{theme.goal[language]}</p>
      <MoneyBar
        label={text.moneyOf(name)}
        full={full}
        withTable={false}
        parts={[
          { name: text.free, cents: free(theme), kind: 'free' },
          { name: text.committed, cents: committed(theme), kind: 'committed' },
        ]}
      />
    </li>
  )
}

/** The six themes with their goal and their money; bars are drawn to one scale, so that they compare. */
export const ThemeCards = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { data, error } = useAsk(agendas.readAgenda, {})
  const full = Math.max(0, ...(data?.themes ?? []).map(theme => theme.totalBudget))
  return (
    <section>
      <h2>{text.themesTitle}</h2>
      <p className="naober-front__money">
        {data && text.themes(shortMoneyText(language, data.totals.all), data.years.from, data.years.to)}{' '}
        <Link to="/agenda">{text.seeMoney}</Link>
      </p>
      {error && <Notice kind="wrong">{text.noMoney}</Notice>}
      {data && (
        <ul className="naober-grid naober-plain-list">
          {data.themes.map(theme => (
            <ThemeCard key={theme.slug} theme={theme} full={full} />
          ))}
        </ul>
      )}
      {!data && !error && (
        <div className="naober-front__themes-hold">
          <Loading rows={6} />
        </div>
      )}
    </section>
  )
}

import { agendas } from '../../functions/agendas/contract.ts'
import type { Agenda } from '../../functions/agendas/rules.ts'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { useAsk } from '../api/ask.ts'
import { addressOf } from '../api/client.ts'
import { useText } from '../text/language.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { ThemeMoney } from './ThemeMoney.tsx'
import { WholeTable } from './WholeTable.tsx'

/** Six themes under each other on one scale, each opening to its projects; then the same as one table. */
export const Themes = ({ agenda }: { agenda: Agenda }) => {
  const text = useText({ nl, en })
  const counts = useAsk(catalogue.listIdeas, { size: 1 }).data?.counts.theme
  const widest = Math.max(...agenda.themes.map(theme => theme.totalBudget))
  return (
    <section aria-labelledby="themas">
      <h2 id="themas">{text.perTheme}</h2>
      <p>{text.perThemeHelp}</p>
      <ul className="naober-plain-list">
        {agenda.themes.map(theme => (
          <li key={theme.slug}>
            <ThemeMoney theme={theme} widest={widest} ideas={counts?.[theme.slug]} />
          </li>
        ))}
      </ul>
      <Disclosure summary={text.wholeTable}>
        <WholeTable agenda={agenda} />
      </Disclosure>
      <p className="naober-no-print">
        <a href={addressOf(agendas.agendaCsv, {})} download>
          {text.csv}
        </a>
      </p>
    </section>
  )
}

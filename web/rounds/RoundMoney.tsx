import type { Round } from '../../functions/rounds/round.ts'
import { boundTotal, ceilingTotal, roundTotal } from '../../functions/rounds/rules.ts'
import { moneyText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { type Column, DataTable } from '../ui/chart/DataTable.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Money } from '../ui/show/Money.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Theme = Round['themes'][number]

/** What a round may spend: per theme, by the distribution key, and beside it what the province does itself. */
export const RoundMoney = ({ round }: { round: Round }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const most = Math.max(...round.themes.map(theme => theme.ceiling), 1)
  const bound = boundTotal(round)
  const own = (theme: Theme) => (theme.projects ?? []).reduce((total, project) => total + project.budget, 0)
  const columns: Column<Theme>[] = [
    {
      id: 'theme',
      head: text.theme,
      cell: theme => (
        <span className="naober-round__theme">
          <Icon name={theme.icon} size={22} /> {theme.name[language]}
        </span>
      ),
      sort: theme => theme.name[language],
    },
    {
      id: 'bar',
      head: text.ceilings,
      cell: theme => (
        <svg className="naober-round__bar" width="100%" height="16" aria-hidden="true" focusable="false">
          <rect className="naober-bar__ground" width="100%" height="16" rx="3" />
          <rect className="naober-bar__part--committed" width={`${(theme.ceiling / most) * 100}%`} height="16" rx="3" />
        </svg>
      ),
    },
    {
      id: 'ceiling',
      head: text.ceiling,
      cell: theme => <Money cents={theme.ceiling} />,
      sort: theme => theme.ceiling,
      number: true,
    },
    ...(bound > 0
      ? [{ id: 'own', head: text.own, cell: (theme: Theme) => <Money cents={own(theme)} />, sort: own, number: true }]
      : []),
  ]
  const money = (cents: number) => moneyText(language, cents)
  return (
    <section>
      <h2>{text.money}</h2>
      <p>
        {text.moneyLead(money(ceilingTotal(round)))}
        {bound > 0 && ` ${text.bound(money(bound), money(roundTotal(round)))}`}
      </p>
      <DataTable
        caption={text.ceilings}
        captionHidden
        rows={round.themes}
        rowKey={theme => theme.slug}
        columns={columns}
      />
      <p>{text.key(money(round.key['2']), money(round.key['3']))}</p>
      <p>{round.partial ? text.partial(round.partial.atLeast) : text.whole}</p>
    </section>
  )
}

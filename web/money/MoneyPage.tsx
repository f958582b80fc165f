import './money.css'
import { agendas } from '../../functions/agendas/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { Criteria } from './Criteria.tsx'
import { en } from './en.ts'
import { Fit } from './Fit.tsx'
import { Key } from './Key.tsx'
import { nl } from './nl.ts'
import { Promises } from './Promises.tsx'
import { RoundOpen } from './round/RoundOpen.tsx'
import { Source } from './Source.tsx'
import { Themes } from './Themes.tsx'
import { VillageMoney } from './VillageMoney.tsx'
import { Whole } from './Whole.tsx'

const parts = [
  ['themas', 'perTheme'],
  ['verdeling', 'key'],
  ['dorp', 'village'],
  ['vragen', 'criteria'],
  ['beloften', 'promises'],
] as const

/** The agenda and its money, from the whole down to each project, and how promises are kept. */
export const MoneyPage = () => {
  const text = useText({ nl, en })
  const asked = useAsk(agendas.readAgenda, {})
  const agenda = asked.data
  return (
    <div className="naober-money-page">
      <PageTitle lead={agenda && text.lead(`${agenda.years.from}-${agenda.years.to}`)}>{text.title}</PageTitle>
      <RoundOpen />
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {agenda && (
        <>
          <Whole agenda={agenda} />
          <nav className="naober-money-page__here naober-no-print" aria-label={text.here}>
            <ul className="naober-plain-list naober-row">
              {parts.map(([anchor, name]) => (
                <li key={anchor}>
                  <a href={`#${anchor}`}>{text[name]}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Themes agenda={agenda} />
          <Key agenda={agenda} />
          <VillageMoney agenda={agenda} />
          <Fit agenda={agenda} />
          <Criteria agenda={agenda} />
        </>
      )}
      <Promises />
      {agenda && <Source agenda={agenda} />}
    </div>
  )
}

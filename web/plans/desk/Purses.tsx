import type { PlanAtDesk } from '../../../functions/plans/contract.ts'
import type { PlanRow } from '../../../functions/plans/plan.ts'
import { grantedTo } from '../../../functions/plans/rules.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en } from './en.ts'
import { idOf } from './faults.ts'
import { nl } from './nl.ts'

const Purse = (props: { id: string; name: string; granted: number; most: number }) => {
  const { purse: text } = useText({ nl, en })
  const language = useLanguage()
  const { id, name, granted, most } = props
  const money = (cents: number) => moneyText(language, cents)
  const isOver = granted > most
  const full = Math.max(granted, most, 1)
  const share = (cents: number) => `${Math.round((cents / full) * 1000) / 10}%`
  return (
    <li className={isOver ? 'naober-purse naober-purse--over' : 'naober-purse'} id={id} tabIndex={-1}>
      <span className="naober-purse__name">{name}</span>
      <svg width="100%" height="12" aria-hidden="true" focusable="false">
        <rect className="naober-bar__ground" width="100%" height="12" rx="4" />
        <rect className="naober-bar__part--committed" width={share(Math.min(granted, most))} height="12" rx="4" />
        {isOver && (
          <rect className="naober-bar__part--over" x={share(most)} width={share(granted - most)} height="12" rx="2" />
        )}
      </svg>
      <span className="naober-small">
        {text.of(money(granted), money(most))}:{' '}
        <strong>{isOver ? text.over(money(granted - most)) : text.left(money(most - granted))}</strong>
      </span>
    </li>
  )
}

type Props = Pick<PlanAtDesk, 'round' | 'cards'> & { rows: readonly PlanRow[] }

/** The sums of a plan while it is made: every theme against its ceiling, every kind against the key. */
export const Purses = ({ round, cards, rows }: Props) => {
  const { purse: text } = useText({ nl, en })
  const language = useLanguage()
  const ceiling = round.themes.reduce((sum, theme) => sum + theme.ceiling, 0)
  return (
    <section className="naober-card naober-purses" aria-labelledby="plan-purses">
      <h2 id="plan-purses">{text.title}</h2>
      <ul className="naober-plain-list">
        {round.themes.map(({ slug, name, ceiling: most }) => (
          <Purse
            key={slug}
            id={idOf(`themes.${slug}`)}
            name={name[language]}
            granted={grantedTo(rows, cards, card => card.theme === slug)}
            most={most}
          />
        ))}
      </ul>
      <h3>{text.key}</h3>
      <ul className="naober-plain-list">
        {round.tranches.map(({ id, name }) =>
          id === '1' ? null : (
            <Purse
              key={id}
              id={idOf(`key.${id}`)}
              name={name[language]}
              granted={grantedTo(rows, cards, card => card.tranche === id)}
              most={round.key[id]}
            />
          ),
        )}
        <Purse id={idOf('rows')} name={text.all} granted={grantedTo(rows, cards)} most={ceiling} />
      </ul>
    </section>
  )
}

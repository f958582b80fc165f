import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { newRowId } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { EuroField } from './EuroField.tsx'
import { type MoneyProps, withoutRow, withRow } from './form.ts'
import { RemoveRow } from './RemoveRow.tsx'

const mostCosts = 100

/** What it costs, by kind; what is not eligible stays in sight and says so. */
export const Costs = ({ alliance: { round }, draft: { costs }, set, may }: MoneyProps) => {
  const text = useText({ nl, en }).money
  const language = useLanguage()
  const kinds = round.categories.map(each => ({
    value: each.id,
    label: each.eligible ? each.name[language] : `${each.name[language]} (${text.left})`,
  }))
  const isLeft = (category: string | undefined) => !round.categories.some(each => each.id === category && each.eligible)
  const add = () => {
    const id = newRowId()
    set({ costs: [...costs, { id, category: round.categories.find(each => each.eligible)?.id, what: '', cents: 0 }] })
    // The row is drawn after this; then the next thing to type is its name.
    setTimeout(() => document.getElementById(`post-${id}`)?.focus())
  }
  return (
    <>
      <h3>{text.costs}</h3>
      <p>{text.costsHelp}</p>
      <ul className="naober-plain-list naober-rows">
        {costs.map(row => (
          <li
            key={row.id}
            className={`naober-rows__row naober-rows__row--cost${isLeft(row.category) ? ' naober-rows__row--left' : ''}`}
          >
            <TextField
              id={`post-${row.id}`}
              label={text.what}
              readOnly={!may}
              value={row.what}
              onChange={what => set({ costs: withRow(costs, row.id, { what }) })}
            />
            <Select
              id={`post-soort-${row.id}`}
              label={text.category}
              value={row.category ?? ''}
              onChange={category => set({ costs: withRow(costs, row.id, { category }) })}
              options={kinds}
            />
            <EuroField
              id={`post-bedrag-${row.id}`}
              label={text.amount}
              cents={row.cents}
              readOnly={!may}
              onCents={cents => set({ costs: withRow(costs, row.id, { cents }) })}
            />
            {may && <RemoveRow what={row.what} onRemove={() => set({ costs: withoutRow(costs, row.id) })} />}
            {isLeft(row.category) && (
              <p className="naober-rows__note naober-soft naober-small">
                <Icon name="info" size={18} /> {text.left}
              </p>
            )}
          </li>
        ))}
      </ul>
      {may && costs.length < mostCosts && (
        <Button icon="plus" onClick={add}>
          {text.addCost}
        </Button>
      )}
    </>
  )
}

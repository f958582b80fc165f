import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { newRowId } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { EuroField } from './EuroField.tsx'
import { type MoneyProps, withoutRow, withRow } from './form.ts'
import { RemoveRow } from './RemoveRow.tsx'

const mostFunds = 20

/** Funds and subsidies of others, promised or asked for. */
export const Funds = ({ draft: { otherFunds }, set, may }: MoneyProps) => {
  const text = useText({ nl, en }).money
  const states = [
    { value: 'yes', label: text.certainYes },
    { value: 'no', label: text.certainNo },
  ]
  return (
    <>
      <h3>{text.other}</h3>
      <p>{text.otherHelp}</p>
      <ul className="naober-plain-list naober-rows">
        {otherFunds.map(row => (
          <li key={row.id} className="naober-rows__row naober-rows__row--fund">
            <TextField
              id={`fonds-${row.id}`}
              label={text.fund}
              readOnly={!may}
              value={row.name}
              onChange={name => set({ otherFunds: withRow(otherFunds, row.id, { name }) })}
            />
            <EuroField
              id={`fonds-bedrag-${row.id}`}
              label={text.amount}
              cents={row.cents}
              readOnly={!may}
              onCents={cents => set({ otherFunds: withRow(otherFunds, row.id, { cents }) })}
            />
            <Select
              id={`fonds-zeker-${row.id}`}
              label={text.certain}
              value={row.certain ? 'yes' : 'no'}
              onChange={value => set({ otherFunds: withRow(otherFunds, row.id, { certain: value === 'yes' }) })}
              options={states}
            />
            {may && <RemoveRow what={row.name} onRemove={() => set({ otherFunds: withoutRow(otherFunds, row.id) })} />}
          </li>
        ))}
      </ul>
      {may && otherFunds.length < mostFunds && (
        <Button
          icon="plus"
          onClick={() => set({ otherFunds: [...otherFunds, { id: newRowId(), name: '', cents: 0, certain: false }] })}
        >
          {text.addFund}
        </Button>
      )}
    </>
  )
}

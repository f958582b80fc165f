import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { newRowId } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type MoneyProps, withoutRow, withRow } from './form.ts'
import { RemoveRow } from './RemoveRow.tsx'

const mostRows = 30

/** Hours that people give themselves: seen, and worth no money in the sum. */
export const Hours = ({ draft: { ownHours }, set, may }: MoneyProps) => {
  const text = useText({ nl, en }).money
  return (
    <>
      <h3>{text.hours}</h3>
      <p>{text.hoursHelp}</p>
      <ul className="naober-plain-list naober-rows">
        {ownHours.map(row => (
          <li key={row.id} className="naober-rows__row naober-rows__row--hours">
            <TextField
              id={`uren-wie-${row.id}`}
              label={text.who}
              readOnly={!may}
              value={row.who}
              onChange={who => set({ ownHours: withRow(ownHours, row.id, { who }) })}
            />
            <TextField
              id={`uren-wat-${row.id}`}
              label={text.hoursWhat}
              readOnly={!may}
              value={row.what}
              onChange={what => set({ ownHours: withRow(ownHours, row.id, { what }) })}
            />
            <TextField
              id={`uren-${row.id}`}
              label={text.hoursCount}
              inputMode="numeric"
              readOnly={!may}
              value={row.hours === 0 ? '' : String(row.hours)}
              onChange={typed => {
                const hours = Number(typed.replace(/\D/g, '').slice(0, 5))
                set({ ownHours: withRow(ownHours, row.id, { hours }) })
              }}
            />
            {may && <RemoveRow what={row.who} onRemove={() => set({ ownHours: withoutRow(ownHours, row.id) })} />}
          </li>
        ))}
      </ul>
      {may && ownHours.length < mostRows && (
        <Button
          icon="plus"
          onClick={() => set({ ownHours: [...ownHours, { id: newRowId(), who: '', what: '', hours: 0 }] })}
        >
          {text.addHours}
        </Button>
      )}
    </>
  )
}

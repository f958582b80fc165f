import { useLanguage, useText } from '../../../text/language.tsx'
import { ChoiceCards } from '../../../ui/form/ChoiceCards.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { momentText } from '../../moments.ts'
import { en } from '../en.ts'
import { idOf } from '../form.ts'
import { nl } from '../nl.ts'
import { readTyped, type Typed } from '../typed.ts'

type Props = {
  field: string
  label: string
  value: Typed
  onChange: (value: Typed) => void
  error: string | undefined
}

/** A date and a time by the clock of Drenthe; says it back in words, and asks when the clock shows it twice or never. */
export const MomentField = ({ field, label, value, onChange, error }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const read = readTyped(value)
  const skipped = 'fault' in read && read.fault === 'skipped' ? text.skipped : undefined
  const id = idOf(field)
  const summer = 'moment' in read && isSummer(read.moment)
  return (
    <div className="naober-desk-round__moment">
      <TextField
        id={id}
        type="date"
        wide="short"
        min="2020-01-01"
        max="2099-12-31"
        label={`${label}: ${text.date}`}
        value={value.date}
        onChange={date => onChange({ ...value, date })}
        error={error ?? skipped}
      />
      <TextField
        id={`${id}-time`}
        type="time"
        step={1}
        wide="short"
        label={`${label}: ${text.time}`}
        value={value.time}
        onChange={time => onChange({ ...value, time })}
      />
      {'moment' in read && (
        <p className="naober-small naober-soft">
          {momentText(language, read.moment)} ({summer ? text.summer : text.winter})
        </p>
      )}
      {'moment' in read && read.twice && (
        <ChoiceCards
          id={`${id}-twice`}
          legend={text.twice}
          choices={[
            { value: 'first', label: text.twiceFirst },
            { value: 'second', label: text.twiceSecond },
          ]}
          value={[value.second ? 'second' : 'first']}
          onChange={([chosen]) => onChange({ ...value, second: chosen === 'second' })}
        />
      )}
    </div>
  )
}

/** In summer the clock of Drenthe is two hours ahead of UTC. */
const isSummer = (moment: string): boolean =>
  new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'shortOffset' })
    .format(new Date(moment))
    .endsWith('+2')

import { useState } from 'react'
import { placesIn as placesOf } from '../../../functions/advices/plan.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import type { PictureProject } from '../picture.ts'
import { type Own, type Plan, placesIn, yearsFor } from './desk.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { project: PictureProject; own: Own; plan: Plan; onChange: (plan: Plan) => void }

/** What is wrong with a place, in words. */
export const useFaultSaid = (): ((fault: Own['faults'][number]) => string) => {
  const text = useText({ nl, en })
  return ({ field, code, limit = 0 }) => {
    const name = municipalityName(field.split('.').at(-1) ?? '')
    const known = code in text.faults ? (code as keyof typeof text.faults) : 'no-wish'
    return text.faults[known](name, limit)
  }
}

const Places = ({ project, own, plan, onChange }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const say = useFaultSaid()
  const { id } = project
  const given = plan.starts[id] ?? {}
  const years = yearsFor(own.wishes, plan.room, given)
  const [typed, setTyped] = useState<Record<number, string>>({})
  const setPlaces = (year: number, words: string) => {
    setTyped({ ...typed, [year]: words })
    const places = placesIn(words, 0)
    if (places === undefined) return
    const room = { ...plan.room, own: { ...plan.room.own, [id]: { ...plan.room.own[id], [year]: places } } }
    onChange({ ...plan, room })
  }
  const move = (municipality: string, words: string) => {
    const { [municipality]: _, ...others } = given
    onChange({
      ...plan,
      starts: { ...plan.starts, [id]: words ? { ...others, [municipality]: Number(words) } : others },
    })
  }
  const faultOf = (municipality: string) => own.faults.find(fault => fault.field.endsWith(`.${municipality}`))
  const waits = (from: number, at: number | undefined) =>
    at !== undefined && at > from ? ` ${text.wait}: ${countText(language, at - from, text.waits)}.` : ''
  return (
    <>
      <div className="naober-planner__own">
        {years.map(year => (
          <TextField
            key={year}
            id={`plek-${id}-${year}`}
            label={text.places(year)}
            inputMode="numeric"
            wide="short"
            value={typed[year] ?? String(placesOf(plan.room, id, year))}
            onChange={words => setPlaces(year, words)}
          />
        ))}
      </div>
      <div className="naober-planner__place">
        {own.wishes.map(({ municipality, from }) => {
          const fault = faultOf(municipality)
          return (
            <Select
              key={municipality}
              id={`start-${id}-${municipality}`}
              label={text.startOf(municipalityName(municipality))}
              hint={`${text.wish} ${from}.${waits(from, given[municipality])}`}
              value={given[municipality] ? String(given[municipality]) : ''}
              empty={text.no}
              onChange={words => move(municipality, words)}
              options={years
                .filter(year => year >= from || year === given[municipality])
                .map(year => ({ value: String(year), label: String(year) }))}
              error={fault && say(fault)}
            />
          )
        })}
      </div>
    </>
  )
}

/** The places of one project: per year how many, and who starts when. */
export const ProjectPlan = (props: Props) => {
  const text = useText({ nl, en })
  const { project, own, plan } = props
  const [open, setOpen] = useState(false)
  const given = plan.starts[project.id] ?? {}
  const counts = [...Map.groupBy(Object.values(given), year => year)].toSorted(([one], [other]) => one - other)
  const without = own.wishes.filter(wish => given[wish.municipality] === undefined).length
  return (
    <details className="naober-disclosure" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary id={`start-${project.id}`}>
        <span lang="nl">{project.title}</span>
        <span className="naober-planner__counts">
          {counts.map(([year, all]) => (
            <span key={year}>{text.count(year, all.length)}</span>
          ))}
          {without > 0 && (
            <span className="naober-planner__wrong">
              {text.no}: {without}
            </span>
          )}
          {own.faults.length > 0 && <span className="naober-planner__wrong">⚠ {own.faults.length}</span>}
        </span>
      </summary>
      <div className="naober-disclosure__body">{open && <Places {...props} />}</div>
    </details>
  )
}

import type { Content } from '../../../functions/assemblies/plan.ts'
import { useText } from '../../text/language.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en } from '../desk/en.ts'
import { nl } from '../desk/nl.ts'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'

type Phases = Content['phases']

/** The days of every phase. */
export const Calendar = (props: {
  phases: Phases
  errorOf: (id: string) => string | undefined
  onChange: (phases: Phases) => void
}) => {
  const { phases, errorOf, onChange } = props
  const { form: text } = useText({ nl, en })
  const { phases: names } = useText({ nl: publicNl, en: publicEn })
  const set = (at: number, more: Partial<Phases[number]>) =>
    onChange(phases.map((phase, place) => (place === at ? { ...phase, ...more } : phase)))
  return (
    <>
      <h2>{text.calendar}</h2>
      {phases.map((phase, at) => (
        <fieldset key={phase.id} className="naober-desk-phase">
          <legend>{names[phase.id]}</legend>
          {(['from', 'until'] as const).map(edge => (
            <TextField
              key={edge}
              id={`phases-${at}-${edge}`}
              label={text[edge]}
              type="date"
              wide="short"
              value={phase[edge]}
              error={errorOf(`phases-${at}-${edge}`)}
              onChange={value => set(at, { [edge]: value })}
            />
          ))}
        </fieldset>
      ))}
    </>
  )
}

import { type Outage, phases } from '../../../../functions/rounds/round.ts'
import { useText } from '../../../text/language.tsx'
import { en as publicEn } from '../../en.ts'
import { useNow } from '../../moments.ts'
import { nl as publicNl } from '../../nl.ts'
import { Timeline } from '../../Timeline.tsx'
import { en } from '../en.ts'
import { changedAt, type Fields, phasesOf } from '../form.ts'
import { nl } from '../nl.ts'
import { noTime } from '../typed.ts'
import { CheckField } from './CheckField.tsx'
import { MomentField } from './MomentField.tsx'

/** The steps of a round on its timeline, which follows while one types. */
export const PhaseFields = ({ form, edit, errorOf, outages }: Fields & { outages: readonly Outage[] }) => {
  const text = useText({ nl, en })
  const words = useText({ nl: publicNl, en: publicEn })
  const now = useNow()
  return (
    <>
      <p>{text.timelineLead}</p>
      <Timeline round={{ phases: phasesOf(form), outages: [...outages] }} label={words.timeline} now={now} />
      {phases.map(id => {
        const place = form.phases.findIndex(phase => phase.id === id)
        const phase = form.phases[place]
        const field = `phases.${id}`
        const toggle = (has: boolean) =>
          edit({
            phases: has
              ? [...form.phases, { id, from: { ...noTime, time: '00:00:00' }, until: { ...noTime, time: '23:59:59' } }]
              : form.phases.filter(each => each.id !== id),
          })
        return (
          <fieldset key={id} className="naober-desk-round__phase">
            <legend>{words.phases[id].name}</legend>
            <CheckField field={field} label={text.has} checked={!!phase} onChange={toggle} error={errorOf(field)} />
            {phase &&
              (['from', 'until'] as const).map(edge => (
                <MomentField
                  key={edge}
                  field={`${field}.${edge}`}
                  label={text[edge]}
                  value={phase[edge]}
                  onChange={typed => edit({ phases: changedAt(form.phases, place, { [edge]: typed }) })}
                  error={errorOf(`${field}.${edge}`)}
                />
              ))}
          </fieldset>
        )
      })}
    </>
  )
}

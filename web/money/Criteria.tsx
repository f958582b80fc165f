import type { Agenda } from '../../functions/agendas/rules.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const groups = ['process', 'content', 'finance'] as const

/** The ten criteria of the round, in their three groups, numbered through. */
export const Criteria = ({ agenda }: { agenda: Agenda }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (
    <section aria-labelledby="vragen">
      <h2 id="vragen">{text.criteria}</h2>
      <p>{text.criteriaHelp}</p>
      <div className="naober-grid">
        {groups.map(group => (
          <div key={group} className="naober-card">
            <h3>{text.groups[group]}</h3>
            <ol className="naober-criteria">
              {agenda.criteria.map(
                (one, place) =>
                  one.group === group && (
                    <li key={one.id} value={place + 1}>
                      {one.text[language]}
                    </li>
                  ),
              )}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}

import type { Agenda } from '../../functions/agendas/rules.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The three features, of which an idea has at least one. */
export const Fit = ({ agenda }: { agenda: Agenda }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (
    <section aria-labelledby="past">
      <h2 id="past">{text.features}</h2>
      <p>{text.featuresHelp}</p>
      <ul className="naober-prose">
        {agenda.features.map(feature => (
          <li key={feature.id}>{feature.name[language]}</li>
        ))}
      </ul>
    </section>
  )
}

import type { Agenda } from '../../functions/agendas/rules.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { MoneyBar } from '../ui/chart/MoneyBar.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The distribution key: how the money for ideas is split, and over which kinds of projects. */
export const Key = ({ agenda }: { agenda: Agenda }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { elaboratedIdeas, innovationsAndExperiments } = agenda.distributionKey
  return (
    <section aria-labelledby="verdeling">
      <h2 id="verdeling">{text.key}</h2>
      <p>{text.keyHelp}</p>
      <MoneyBar
        label={text.key}
        parts={[
          { name: text.elaborated, cents: elaboratedIdeas, kind: 'free' },
          { name: text.experiments, cents: innovationsAndExperiments, kind: 'asked' },
        ]}
      />
      <h3>{text.tranches}</h3>
      <ol className="naober-prose">
        {agenda.tranches.map(tranche => (
          <li key={tranche.id} value={tranche.id}>
            {tranche.name[language]}
          </li>
        ))}
      </ol>
    </section>
  )
}

import type { PlanDocument } from '../../../functions/plans/plan.ts'
import { moneyText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { Money } from '../../ui/show/Money.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Project } from '../published.ts'

const Advice = ({ project }: { project: Project }) => {
  const { project: text } = useText({ nl, en })
  const { advice } = project
  if (!advice) return null
  const opinions = (['for', 'condition', 'against', 'none'] as const).filter(opinion => advice[opinion] > 0)
  return (
    <>
      <dt>{text.advice}</dt>
      <dd>
        {opinions.map(opinion => `${advice[opinion]} ${text.opinions[opinion]}`).join(', ')}
        {advice.conditions.map(({ municipality, text: words }) => (
          <p key={municipality} lang="nl">
            {municipalityName(municipality)}: {words}
          </p>
        ))}
      </dd>
    </>
  )
}

const More = ({ project, tranches }: Props) => {
  const { project: text } = useText({ nl, en })
  const language = useLanguage()
  const kind = tranches.find(tranche => tranche.id === project.tranche)?.name[language] ?? project.tranche
  const facts = [
    [text.kind, kind],
    [text.need, moneyText(language, project.need)],
    [text.cash, moneyText(language, project.cash)],
    [text.asks, moneyText(language, project.ask)],
    [text.supporters, numberText(language, project.supporters)],
    [text.version, numberText(language, project.application.version)],
  ] as const
  return (
    <Disclosure summary={text.more}>
      <p className="naober-written" lang="nl">
        {project.summary}
      </p>
      <dl className="naober-plan-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <Advice project={project} />
        </div>
      </dl>
    </Disclosure>
  )
}

type Props = { project: Project; tranches: PlanDocument['tranches'] }

/** One project of the plan: what, who, where, how much and why; the rest for who wants it. */
export const ProjectCard = ({ project, tranches }: Props) => {
  const { project: text } = useText({ nl, en })
  const language = useLanguage()
  const { title, applicant, partners, municipalities, taken, amount, ask, startYear, reason } = project
  return (
    <article className="naober-plan-project" id={`project-${project.id}`}>
      <div className="naober-plan-project__head">
        <h4 lang="nl">{title}</h4>
        {taken ? (
          <p className="naober-plan-project__amount">
            <Money cents={amount} />
            {amount < ask && <span className="naober-small naober-soft">{text.part(moneyText(language, ask))}</span>}
          </p>
        ) : (
          <p className="naober-soft">{text.asked(moneyText(language, ask))}</p>
        )}
      </div>
      <p>
        <span lang="nl">{applicant}</span>
        {partners.length > 0 && <span className="naober-soft"> {text.with(partners.join(', '))}</span>}
      </p>
      <p className="naober-soft naober-small">
        {municipalities.map(municipalityName).join(', ')}
        {taken && ` · ${text.start} ${startYear}`}
      </p>
      {reason !== '' && (
        <p className="naober-plan-project__why">
          <strong>{text.why}:</strong> <span lang="nl">{reason}</span>
        </p>
      )}
      <More project={project} tranches={tranches} />
    </article>
  )
}

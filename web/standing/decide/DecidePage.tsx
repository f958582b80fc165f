import '../standing.css'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { Influence } from './Influence.tsx'
import { nl } from './nl.ts'

const levels = [4, 3, 2, 1] as const

/** What decides what: per road the steps, whose turn it is, and how much a resident's voice counts. */
export const DecidePage = () => {
  const text = useText({ nl, en })
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <div className="naober-ways naober-standing">
        {text.roads.map(road => (
          <section key={road.id} className="naober-way" aria-labelledby={road.id}>
            <h2 id={road.id}>
              <Icon name={road.icon} size={32} /> {road.title}
            </h2>
            <p>{road.says}</p>
            {text.soon[road.id] && (
              <Notice kind="info">
                <p>{text.soon[road.id]}</p>
              </Notice>
            )}
            <ol className="naober-way__steps">
              {road.steps.map(step => (
                <li key={step.name}>
                  <span className="naober-way__step">{step.name}</span>
                  <span>{step.says}</span>
                  <span className="naober-row">
                    <span className="naober-small naober-soft">
                      {text.who} {step.who}
                    </span>
                    <Influence level={step.level} label={text.influence} />
                  </span>
                </li>
              ))}
            </ol>
            {road.to && road.go && (
              <LinkButton to={road.to} purpose="primary">
                {road.go}
              </LinkButton>
            )}
          </section>
        ))}
        <section aria-labelledby="invloed">
          <h2 id="invloed">{text.levelsTitle}</h2>
          <dl>
            {levels.map(level => (
              <div key={level}>
                <dt>
                  <Influence level={level} />
                </dt>
                <dd>{text.levelHelp[level]}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  )
}

import { countText, moneyText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { type Made, type Project, placesOf } from '../desk.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = {
  project: Project
  made: Made
  /** Part of its ask that could be offered beside the scenario that is looked at, in cents. */
  offer: number | undefined
  onDecide: (() => void) | undefined
}

const percent = (language: 'nl' | 'en', share: number): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'percent' }).format(share)

/** In which scenarios it is: words and a sign, never a colour alone. */
const Places = ({ project, made }: Pick<Props, 'project' | 'made'>) => {
  const { scenarios: names, project: text } = useText({ nl, en })
  return (
    <ul className="naober-plain-list naober-shortlist-places" aria-label={text.where}>
      {placesOf(project, made).map(({ name, isIn }) => (
        <li key={name} className={isIn ? 'naober-shortlist-place--in' : undefined}>
          <span aria-hidden="true">{isIn ? '●' : '○'}</span> {names[name]}: {isIn ? text.in : text.out}
        </li>
      ))}
    </ul>
  )
}

const Stability = ({ project, made }: Pick<Props, 'project' | 'made'>) => {
  const { project: text } = useText({ nl, en })
  const language = useLanguage()
  const { stability, score } = project
  if (stability === undefined || score === undefined) return null
  const isIn = made.scenarios.some(({ name, selected }) => name === 'optimum' && selected.includes(project.id))
  const isFirm = stability === (isIn ? 1 : 0)
  return <p>{isFirm ? text.firm[isIn ? 'in' : 'out'] : text.stable(percent(language, stability))}</p>
}

const Why = ({ project, made }: Pick<Props, 'project' | 'made'>) => {
  const { project: text } = useText({ nl, en })
  const language = useLanguage()
  const { why, changes, advice } = project
  if (advice?.advice === 'do-not-admit') return <p>{text.barred}</p>
  if (!why || !changes)
    return made.explained.done < made.explained.of ? <p className="naober-soft">{text.soon}</p> : null
  const all = changes[language]
  return (
    <>
      <p>
        <strong>{text.why}:</strong> {why[language]}
      </p>
      <Disclosure summary={text.change}>
        {all.length === 0 ? (
          <p>{text.unchanged}</p>
        ) : (
          <ul>
            {all.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        <Stability project={project} made={made} />
      </Disclosure>
    </>
  )
}

/** One project: what it asks and scores, where it is in, why, and what would change that. */
export const ProjectCard = ({ project, made, offer, onDecide }: Props) => {
  const { project: text } = useText({ nl, en })
  const language = useLanguage()
  const { id, title, applicant, municipalities, ask, score, supporters, hand, advice } = project
  return (
    <article className="naober-card naober-shortlist-project" aria-labelledby={`titel-${id}`}>
      <h4 id={`titel-${id}`} lang="nl">
        {title}
      </h4>
      <p className="naober-soft naober-small">
        <span lang="nl">{applicant}</span> · {municipalities.map(municipalityName).join(', ')}
      </p>
      <dl className="naober-shortlist-facts">
        <div>
          <dt>{text.asks}</dt>
          <dd>
            <Money cents={ask} />
          </dd>
        </div>
        <div>
          <dt>{text.score}</dt>
          <dd>{score === undefined ? text.noScore : text.points(numberText(language, score))}</dd>
        </div>
        <div>
          <dt className="naober-hidden">{text.supporters.other}</dt>
          <dd>{countText(language, supporters, text.supporters)}</dd>
        </div>
      </dl>
      <Places project={project} made={made} />
      {hand && (
        <p>
          <Chip kind="info" icon="hands">
            {hand.in ? text.handIn : text.handOut}
          </Chip>{' '}
          <span lang="nl">{hand.reason}</span>
        </p>
      )}
      <Why project={project} made={made} />
      {advice?.advice === 'admit-if' && <p>{text.admitIf(advice.condition)}</p>}
      {offer !== undefined && <p>{text.offer(moneyText(language, offer), percent(language, offer / ask))}</p>}
      <Disclosure summary={text.more}>
        <p className="naober-written" lang="nl">
          {project.summary}
        </p>
      </Disclosure>
      {onDecide && (
        <Button onClick={onDecide}>
          {text.decide} <span className="naober-hidden">{text.decideOn(title)}</span>
        </Button>
      )}
    </article>
  )
}

import { useSearchParams } from 'react-router'
import type { PlanDocument } from '../../../functions/plans/plan.ts'
import { countText, moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { MoneyBar } from '../../ui/chart/MoneyBar.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { Money } from '../../ui/show/Money.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type Project, sumOf, type Theme } from '../published.ts'
import { ProjectCard } from './ProjectCard.tsx'

type Props = { theme: Theme; projects: readonly Project[]; document: PlanDocument; isWhole: boolean }

const ThemePlan = ({ theme, projects, document, isWhole }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { granted, ceiling, provincial } = theme
  return (
    <section className="naober-plan-theme" aria-labelledby={`thema-${theme.id}`}>
      <h3 id={`thema-${theme.id}`}>
        <Icon name={theme.icon} size={32} /> {theme.name[language]}
      </h3>
      <p className="naober-soft">{theme.goal[language]}</p>
      {isWhole && document.projects.length > 0 && (
        <MoneyBar
          label={theme.name[language]}
          withTable={false}
          parts={[
            { name: text.money.granted, cents: granted, kind: 'committed' },
            { name: text.money.left, cents: ceiling - granted, kind: 'free' },
          ]}
        />
      )}
      <ul className="naober-plain-list naober-plan-theme__projects">
        {projects.map(project => (
          <li key={project.id}>
            <ProjectCard project={project} tranches={document.tranches} />
          </li>
        ))}
      </ul>
      {projects.length === 0 && document.projects.length > 0 && <p>{text.theme.none}</p>}
      {isWhole && provincial.length > 0 && (
        <>
          <h4>{text.theme.own}</h4>
          <ul className="naober-plain-list naober-plan-own">
            {provincial.map(project => (
              <li key={project.id}>
                <span>{project.name[language]}</span> <Money cents={project.amount} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Every project that gets money, per theme, for all of Drenthe or for one municipality (in the address bar). */
export const Projects = ({ document }: { document: PlanDocument }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [query, setQuery] = useSearchParams()
  const place = query.get('gemeente') ?? ''
  const places = [...new Set(document.projects.flatMap(project => project.municipalities))].sort()
  const taken = document.projects.filter(project => project.taken)
  const shown = place ? taken.filter(project => project.municipalities.includes(place)) : taken
  const choose = (slug: string) => {
    const next = new URLSearchParams(query)
    if (slug) next.set('gemeente', slug)
    else next.delete('gemeente')
    setQuery(next, { replace: true, preventScrollReset: true })
  }
  const said = () => {
    const amount = moneyText(language, sumOf(shown.map(project => project.amount)))
    const name = municipalityName(place)
    if (shown.length === 0) return text.noneInPlace(name)
    return text.inPlace(countText(language, shown.length, text.hero.projects), amount, name)
  }
  return (
    <section aria-labelledby="projecten">
      <h2 id="projecten">{text.parts.projects}</h2>
      {places.length > 0 && (
        <div className="naober-plan-where naober-no-print">
          <Select
            id="plan-gemeente"
            label={text.where}
            value={place}
            onChange={choose}
            empty={text.everywhere}
            options={places.map(slug => ({ value: slug, label: municipalityName(slug) }))}
          />
        </div>
      )}
      <p role="status">{place && said()}</p>
      {document.themes
        .map(theme => ({ theme, projects: shown.filter(project => project.theme === theme.id) }))
        .filter(({ projects }) => !place || projects.length > 0)
        .map(({ theme, projects }) => (
          <ThemePlan key={theme.id} theme={theme} projects={projects} document={document} isWhole={!place} />
        ))}
    </section>
  )
}

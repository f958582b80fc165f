import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { type AtDesk, differs, leading, type Made, type Project, type Summary } from '../desk.ts'
import { en } from '../en.ts'
import { Decide } from '../hand/Decide.tsx'
import { nl } from '../nl.ts'
import { ProjectCard } from './ProjectCard.tsx'

type Props = { found: AtDesk; made: Made; isManager: boolean }

/** What is looked at, from the address bar. */
const useFilter = ({ made }: Props) => {
  const [query, setQuery] = useSearchParams()
  const scenario = made.scenarios.find(({ name }) => name === query.get('volgens')) ?? leading(made)
  const set = (name: string) => (value: string) => {
    const next = new URLSearchParams(query)
    if (value) next.set(name, value)
    else next.delete(name)
    setQuery(next, { replace: true, preventScrollReset: true })
  }
  return { show: query.get('toon') ?? '', theme: query.get('thema') ?? '', scenario, set }
}

const fits = (project: Project, show: string, scenario: Summary | undefined, made: Made): boolean => {
  const isIn = scenario?.selected.includes(project.id) ?? false
  if (show === 'in') return isIn
  if (show === 'uit') return !isIn
  if (show === 'verschilt') return differs(project, made)
  return show === 'hand' ? project.hand !== undefined : true
}

const Filter = ({ found, made, filter }: Props & { filter: ReturnType<typeof useFilter> }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { show, theme, scenario, set } = filter
  return (
    <search className="naober-shortlist-filter naober-no-print" aria-label={text.list.filter}>
      <Select
        id="toon"
        label={text.list.show}
        value={show}
        onChange={set('toon')}
        empty={text.list.all}
        options={[
          { value: 'in', label: text.list.in },
          { value: 'uit', label: text.list.out },
          { value: 'verschilt', label: text.list.differs },
          { value: 'hand', label: text.list.hand },
        ]}
      />
      <Select
        id="volgens"
        label={text.list.scenario}
        value={scenario?.name ?? ''}
        onChange={set('volgens')}
        options={made.scenarios.map(({ name }) => ({ value: name, label: text.scenarios[name] }))}
      />
      <Select
        id="thema"
        label={text.list.theme}
        value={theme}
        onChange={set('thema')}
        empty={text.list.allThemes}
        options={found.round.themes.map(({ slug, name }) => ({ value: slug, label: name[language] }))}
      />
    </search>
  )
}

/** Every project, per theme, the highest score first; filtered by where it is in. */
export const Projects = (props: Props) => {
  const { found, made, isManager } = props
  const text = useText({ nl, en })
  const language = useLanguage()
  const [deciding, setDeciding] = useState<string>()
  const filter = useFilter(props)
  const { show, theme, scenario } = filter
  const shown = found.projects
    .filter(project => (!theme || project.theme === theme) && fits(project, show, scenario, made))
    .toSorted((one, other) => (other.score ?? -1) - (one.score ?? -1))
  const mayDecide = isManager && found.can.choose.yes && !made.stale
  const chosen = found.projects.find(({ id }) => id === deciding)
  const isIn = made.scenarios.some(
    ({ name, selected }) => name === leading(made)?.name && selected.includes(deciding ?? ''),
  )
  return (
    <section aria-labelledby="projecten">
      <h2 id="projecten">{text.list.title}</h2>
      <Filter {...props} filter={filter} />
      <p role="status">{shown.length === 0 ? text.list.nothing : countText(language, shown.length, text.list.shown)}</p>
      {found.round.themes
        .map(each => ({ ...each, projects: shown.filter(project => project.theme === each.slug) }))
        .filter(({ projects }) => projects.length > 0)
        .map(({ slug, name, icon, projects }) => (
          <section key={slug} aria-labelledby={`thema-${slug}`}>
            <h3 id={`thema-${slug}`} className="naober-shortlist-theme">
              <Icon name={icon} size={28} /> {name[language]}
            </h3>
            <ul className="naober-plain-list naober-shortlist-list">
              {projects.map(project => (
                <li key={project.id}>
                  <ProjectCard
                    project={project}
                    made={made}
                    offer={scenario?.offers[project.id]}
                    onDecide={mayDecide ? () => setDeciding(project.id) : undefined}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      <Decide project={chosen} isIn={isIn} found={found} onClose={() => setDeciding(undefined)} />
    </section>
  )
}

import type { Advice } from '../../../functions/advices/rules.ts'
import { useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { useSaid } from '../HeatMap.tsx'
import type { PictureProject } from '../picture.ts'
import { Sign } from '../Sign.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = {
  projects: readonly PictureProject[]
  said: ReadonlyMap<string, Advice>
  here: string
  addressFor: (project: string) => string
}

/** All projects with what was said of each. */
export const Projects = ({ projects, said, here, addressFor }: Props) => {
  const text = useText({ nl, en })
  const say = useSaid()
  return (
    <nav aria-label={text.list}>
      <h2>{text.list}</h2>
      {projects.length === 0 && <p>{text.nothingOpen}</p>}
      <ul className="naober-plain-list naober-advise__list">
        {projects.map(project => {
          const advice = said.get(project.id)
          return (
            <li key={project.id}>
              <Link to={addressFor(project.id)} aria-current={project.id === here ? 'true' : undefined}>
                <Sign of={advice?.opinion ?? 'open'} size={22} />
                <span>
                  <span lang="nl">{project.title}</span>
                  <span className="naober-hidden">: {say(advice)}</span>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

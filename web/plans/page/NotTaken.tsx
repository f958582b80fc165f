import type { PlanDocument } from '../../../functions/plans/plan.ts'
import { useText } from '../../text/language.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { ProjectCard } from './ProjectCard.tsx'

/** What gets no money, each with its reason: as open as what does. */
export const NotTaken = ({ document }: { document: PlanDocument }) => {
  const text = useText({ nl, en })
  const left = document.projects.filter(project => !project.taken)
  return (
    <section aria-labelledby="niet-overgenomen">
      <h2 id="niet-overgenomen">{text.notTaken.title}</h2>
      {document.projects.length === 0 && <p>{text.notTaken.noProjects}</p>}
      {document.projects.length > 0 && <p>{left.length > 0 ? text.notTaken.help : text.notTaken.none}</p>}
      <h3 className="naober-hidden">{text.notTaken.title}</h3>
      <ul className="naober-plain-list naober-plan-left">
        {left.map(project => (
          <li key={project.id}>
            <ProjectCard project={project} tranches={document.tranches} />
          </li>
        ))}
      </ul>
    </section>
  )
}

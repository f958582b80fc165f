import type { Marks } from '../../../functions/reviews/rules.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Review } from './review.ts'

const Shown = ({ name, marks, id }: { name: string; marks: Marks; id: string }) => {
  const text = useText({ nl, en })
  const mark = marks[id]
  return (
    <li className="naober-others__mark">
      <span className="naober-others__score">{mark?.cannot || mark?.score === undefined ? '–' : mark.score}</span>
      <span>
        <strong>{name}</strong> {mark?.cannot && <>({text.cannot}) </>}
        <span lang="nl">{mark?.reason}</span>
      </span>
    </li>
  )
}

/** All marks side by side per question; only after one's own are in. */
export const Others = ({ review }: { review: Review }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { round, others, waiting, kind, marks, handedInAt } = review
  if (!handedInAt) return waiting > 0 ? <p>{text.othersHidden(waiting)}</p> : null
  return (
    <>
      {waiting > 0 && <p>{text.othersWaiting(waiting)}</p>}
      {round.criteria.map(({ id, text: question, plain }) => (
        <section key={id} className="naober-others">
          <h4>
            <span className="naober-mark__id">{id}</span> {(kind === 'experience' ? plain : question)[language]}
          </h4>
          <ul>
            <Shown name={text.you} marks={marks} id={id} />
            {others.map(each => (
              <Shown key={each.name} name={each.name} marks={each.marks} id={id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

import { type Line, needs } from '../../functions/ideas/idea.ts'
import { mayTakePart } from '../../functions/ideas/rules.ts'
import { useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Link } from '../ui/frame/Link.tsx'
import * as en from './en.ts'
import * as nl from './nl.ts'

const most = 5

/** What is needed in a place now, by kind of help, with the ideas that need it. */
export const Wanted = ({ ideas, place }: { ideas: readonly Line[]; place: string }) => {
  const text = useText({ nl, en }).village
  const open = ideas.filter(idea => mayTakePart(idea).yes)
  const wanted = needs
    .map(need => ({ need, ideas: open.filter(idea => idea.needs.includes(need)).slice(0, most) }))
    .filter(one => one.ideas.length > 0)
  if (wanted.length === 0) return null
  return (
    <section className="naober-card naober-wanted" aria-labelledby="gezocht">
      <h2 id="gezocht">{text.wanted}</h2>
      <p>{text.wantedHelp(place)}</p>
      {wanted.map(({ need, ideas: asking }) => (
        <div key={need}>
          <h3>
            <Icon name={need} /> {text.needs[need]}
          </h3>
          <ul className="naober-plain-list">
            {asking.map(idea => (
              <li key={idea.id}>
                <Link to={`/ideeen/${idea.id}`} lang="nl">
                  {idea.title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

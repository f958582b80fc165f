import type { Line } from '../../../functions/ideas/idea.ts'
import { mayTakePart } from '../../../functions/ideas/rules.ts'
import { useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

const most = 6

/** What is needed in a place now: the open ideas that ask for help, each with the kinds of help. */
export const Wanted = ({ ideas, place }: { ideas: readonly Line[]; place: string }) => {
  const text = useText({ nl, en }).village
  const { needs } = useText({ nl: ideaNl, en: ideaEn })
  const asking = ideas.filter(idea => idea.needs.length > 0 && mayTakePart(idea).yes).slice(0, most)
  if (asking.length === 0) return null
  return (
    <section className="naober-card naober-wanted" aria-labelledby="gezocht">
      <h2 id="gezocht">{text.wanted}</h2>
      <p>{text.wantedHelp(place)}</p>
      <ul className="naober-plain-list">
        {asking.map(idea => (
          <li key={idea.id}>
            <Link to={`/ideeen/${idea.id}`} lang="nl">
              {idea.title}
            </Link>
            <span className="naober-wanted__needs">
              {idea.needs.map(need => (
                <Chip key={need} icon={need}>
                  {needs[need]}
                </Chip>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

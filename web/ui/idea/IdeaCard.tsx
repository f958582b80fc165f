import './idea-card.css'
import type { Line } from '../../../functions/ideas/idea.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import { Link } from '../frame/Link.tsx'
import { AnswerBy } from './AnswerBy.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { usePlaceName } from './places.ts'
import { StateChip } from './StateChip.tsx'
import { startOf } from './startOf.ts'
import { useTheme } from './themes.ts'

/** One idea in a list: enough to know whether to open it. `level` is the heading that fits the page. */
export const IdeaCard = ({ idea, level = 3 }: { idea: Line; level?: 2 | 3 | 4 }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const theme = useTheme(idea.theme)
  const place = usePlaceName()
  const Heading = `h${level}` as const
  const needs = new Intl.ListFormat(language).format(idea.needs.map(need => text.needs[need].toLowerCase()))
  return (
    <article className="naober-card naober-idea-line">
      <div className="naober-idea-line__top">
        <span className="naober-idea-line__theme">
          {theme && <Icon name={theme.icon} size={20} />} {theme?.short[language]}
        </span>
        <StateChip state={idea.state} />
      </div>
      <Heading className="naober-idea-line__title">
        <Link to={`/ideeen/${idea.id}`} lang="nl">
          {idea.title}
        </Link>
      </Heading>
      <p className="naober-idea-line__place">
        <Icon name="pin" size={18} /> {place(idea.village, idea.municipality)}
      </p>
      <p className="naober-idea-line__start" lang="nl">
        {startOf(idea.start)}
      </p>
      <p className="naober-idea-line__facts">
        <span>
          <Icon name="heart" size={18} /> {countText(language, idea.supports, text.supports)}
        </span>
        {needs && (
          <span>
            <Icon name="hands" size={18} /> {text.needed(needs)}
          </span>
        )}
        <AnswerBy idea={idea} />
      </p>
    </article>
  )
}

import type { Shown } from '../../../functions/ideas/idea.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { municipalityName, villageName } from '../../ui/idea/places.ts'
import { StateChip } from '../../ui/idea/StateChip.tsx'
import { useTheme } from '../../ui/idea/themes.ts'
import { DateText } from '../../ui/show/DateText.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

/** The village, the municipality, the theme and the day of an idea, as links where there is more to see. */
export const Where = ({ idea }: { idea: Shown }) => {
  const text = useText({ nl, en }).idea
  const words = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const theme = useTheme(idea.theme)
  return (
    <span className="naober-where">
      <span>
        <Icon name="pin" size={20} /> <Link to={`/dorpen/${idea.village}`}>{villageName(idea.village)}</Link>
      </span>
      <Link to={`/gemeenten/${idea.municipality}`}>{words.municipality(municipalityName(idea.municipality))}</Link>
      {theme && (
        <span>
          <Icon name={theme.icon} size={20} /> <Link to={`/ideeen?theme=${theme.slug}`}>{theme.name[language]}</Link>
        </span>
      )}
      {idea.theme && !theme && (
        // About as long as the name that comes, so that what stands below does not move.
        <span className="naober-where__coming">
          <Icon name="brink" size={20} /> {idea.theme}
        </span>
      )}
      <span>
        {text.sentOn} <DateText at={idea.submittedAt} />
      </span>
      <StateChip state={idea.state} />
    </span>
  )
}

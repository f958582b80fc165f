import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import { Money } from '../../ui/show/Money.tsx'
import type { Picture, PictureProject } from '../picture.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { project: PictureProject; themes: Picture['themes']; tenant: string }

/** What an officer needs to know of a project before saying anything. */
export const Facts = ({ project, themes, tenant }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const theme = themes.find(each => each.slug === project.theme)
  return (
    <>
      <p className="naober-row">
        {theme && <Chip icon={theme.icon}>{theme.name[language]}</Chip>}
        <Chip>{text.tranche[project.tranche]}</Chip>
        {project.municipalities.includes(tenant) && (
          <Chip kind="info" icon="pin">
            {text.ours}
          </Chip>
        )}
      </p>
      <p className="naober-written" lang="nl">
        {project.summary}
      </p>
      <dl className="naober-advise__facts">
        <dt>{text.asked}</dt>
        <dd>
          <Money cents={project.ask} />
        </dd>
        <dt>{text.applicant}</dt>
        <dd lang="nl">{project.applicant}</dd>
        {project.partners.length > 0 && (
          <>
            <dt>{text.partners}</dt>
            <dd lang="nl">
              {project.partners.join(', ')}. {!project.definitive && text.notDefinitive}
            </dd>
          </>
        )}
        <dt>{text.reaches}</dt>
        <dd>
          {project.municipalities.map(municipalityName).join(', ')}.{' '}
          {countText(language, project.supporters, text.supporters)}.
        </dd>
        <dt>{text.startYear}</dt>
        <dd>{project.startYear}</dd>
      </dl>
    </>
  )
}

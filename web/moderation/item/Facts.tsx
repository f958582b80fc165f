import { files } from '../../../functions/files/contract.ts'
import type { Shown } from '../../../functions/ideas/idea.ts'
import { addressOf } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { usePlaceName } from '../../ui/idea/places.ts'
import { useTheme } from '../../ui/idea/themes.ts'
import { Money } from '../../ui/show/Money.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** Everything the author filled in beside the text. */
export const Facts = ({ idea }: { idea: Shown }) => {
  const text = useText({ nl, en }).item
  const { needs } = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const theme = useTheme(idea.theme)
  const place = usePlaceName()
  return (
    <dl className="naober-facts">
      <dt>{text.village}</dt>
      <dd>{place(idea.village, idea.municipality)}</dd>
      <dt>{text.theme}</dt>
      <dd>{theme?.name[language] ?? text.noTheme}</dd>
      {idea.forWhom && (
        <>
          <dt>{text.forWhom}</dt>
          <dd lang="nl">{idea.forWhom}</dd>
        </>
      )}
      {idea.needs.length > 0 && (
        <>
          <dt>{text.needs}</dt>
          <dd>{idea.needs.map(need => needs[need]).join(', ')}</dd>
        </>
      )}
      {idea.needNote && (
        <>
          <dt>{text.needNote}</dt>
          <dd lang="nl">{idea.needNote}</dd>
        </>
      )}
      {idea.amount !== undefined && (
        <>
          <dt>{text.amount}</dt>
          <dd>
            <Money cents={idea.amount} />
          </dd>
        </>
      )}
      <dt>{text.kind}</dt>
      <dd>
        {text.kinds[idea.kind]}
        {idea.filledInByHelper && `. ${text.byHelper} ${idea.confirmed ? text.confirmed : text.notConfirmed}`}
      </dd>
      {idea.files.length > 0 && (
        <>
          <dt>{text.files}</dt>
          <dd>
            <ul className="naober-plain-list">
              {idea.files.map(file => (
                <li key={file.id}>
                  {file.shown ? (
                    <a href={addressOf(files.openFile, { id: file.id })} target="_blank" rel="noreferrer">
                      {file.name}
                    </a>
                  ) : (
                    `${file.name} (${text.fileWaits})`
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}

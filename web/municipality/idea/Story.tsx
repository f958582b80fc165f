import { files } from '../../../functions/files/contract.ts'
import { addressOf } from '../../api/client.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { useDeskName } from '../../ui/idea/places.ts'
import { DateText } from '../../ui/show/DateText.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { DeskIdea } from './desk.ts'
import { Said } from './Said.tsx'

/** What the author wrote, and what happened since. */
export const Story = ({ found }: { found: DeskIdea }) => {
  const text = useText({ nl, en }).idea
  const { needs } = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const deskName = useDeskName()
  const { idea, notes } = found
  return (
    <>
      <p className="naober-written" lang="nl">
        {idea.text}
      </p>
      <h2>{text.facts}</h2>
      <dl className="naober-office__facts">
        {idea.forWhom && (
          <>
            <dt>{text.forWhom}</dt>
            <dd lang="nl">{idea.forWhom}</dd>
          </>
        )}
        {idea.needs.length > 0 && (
          <>
            <dt>{text.needs}</dt>
            <dd>
              {idea.needs.map(need => needs[need]).join(', ')}
              {idea.needNote && <span lang="nl">. {idea.needNote}</span>}
            </dd>
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
      </dl>
      <p>{countText(language, idea.supports, text.supports)}</p>
      {idea.files.length > 0 && (
        <>
          <h3>{text.files}</h3>
          <ul>
            {idea.files
              .filter(file => file.shown)
              .map(file => (
                <li key={file.id}>
                  <a href={addressOf(files.openFile, { id: file.id })}>{file.name}</a>
                </li>
              ))}
          </ul>
        </>
      )}
      {idea.answers.length > 0 && <h2>{text.answers}</h2>}
      {idea.answers.map(answer => (
        <Said key={answer.at} {...answer} head={deskName(answer.by)} />
      ))}
      <h2>{text.history}</h2>
      {notes.length === 0 && <p>{text.noHistory}</p>}
      <ol className="naober-plain-list naober-office__past">
        {notes.map(note => (
          <li key={`${note.at} ${note.did}`}>
            <strong>{text.did[note.did] ?? note.did}</strong> {text.by} {note.by}, <DateText at={note.at} time />
            {note.why && note.did !== 'answerIdea' && (
              <p className="naober-written" lang="nl">
                {note.why}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

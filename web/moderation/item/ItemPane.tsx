import { isPublic } from '../../../functions/ideas/rules.ts'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { isOverdue } from '../../ui/idea/AnswerBy.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { ReadAloud } from '../../ui/show/ReadAloud.tsx'
import { type Item, raisedBy } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Appeal } from './Appeal.tsx'
import { Facts } from './Facts.tsx'
import { Marked } from './Marked.tsx'
import { Revision } from './Revision.tsx'

const When = ({ found }: { found: Item }) => {
  const text = useText({ nl, en }).item
  const { idea, reaction } = found
  // For the desk the promise runs from the first day, also while an idea is not public yet.
  const late = isOverdue({ ...idea, state: 'published', answeredAt: idea.answers.at(-1)?.at }, new Date().toISOString())
  return (
    <p className="naober-small naober-case__when">
      <span>
        {text.arrived} <DateText at={reaction?.at ?? idea.submittedAt} time />
      </span>
      {!reaction && idea.answerBy && idea.answers.length === 0 && (
        <span className={late ? 'naober-desk__late' : undefined}>
          <Icon name={late ? 'warning' : 'clock'} size={18} /> {late ? text.late : text.answerBy}{' '}
          <DateText at={idea.answerBy} />
        </span>
      )}
    </p>
  )
}

/** What there is to read: an idea, a changed text, an appeal or a reaction. */
export const ItemPane = ({ found }: { found: Item }) => {
  const { item: text, subjects } = useText({ nl, en })
  const { idea, reaction, revision, subject } = found
  const words = raisedBy(found.hints)
  return (
    <>
      <div className="naober-row naober-case__top">
        <Chip kind={subject === 'appeal' ? 'waiting' : 'info'}>{subjects[subject]}</Chip>
        {isPublic(idea) && <Link to={`/ideeen/${idea.id}`}>{text.openPublic}</Link>}
        <ReadAloud text={reaction?.text ?? `${idea.title}. ${idea.text}`} language="nl" />
      </div>
      {reaction && (
        <>
          <h2>{text.reactionBy(reaction.shownName)}</h2>
          <When found={found} />
          <p className="naober-written naober-case__said" lang="nl">
            <Marked text={reaction.text} words={words} />
          </p>
          <p className="naober-soft naober-case__under">{text.under}</p>
        </>
      )}
      {reaction ? <h3 lang="nl">{idea.title}</h3> : <h2 lang="nl">{idea.title}</h2>}
      {!reaction && <When found={found} />}
      {subject === 'appeal' && <Appeal found={found} />}
      {revision ? (
        <Revision idea={idea} revision={revision} />
      ) : (
        <p className="naober-written" lang="nl">
          <Marked text={idea.text} words={reaction ? [] : words} />
        </p>
      )}
      <Facts idea={idea} />
    </>
  )
}

import type { Shown } from '../../../functions/ideas/idea.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { AnswerBy, isOverdue } from '../../ui/idea/AnswerBy.tsx'
import { useDeskName } from '../../ui/idea/places.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

const kinds = { 'will-do': 'ok', helped: 'ok', 'not-now': 'waiting' } as const

/** The answers given in public; without any, who will answer and by when, and clearly when that day has passed. */
export const Answers = ({ idea }: { idea: Shown }) => {
  const text = useText({ nl, en }).idea
  const language = useLanguage()
  const deskName = useDeskName(true)
  const promised = { ...idea, answeredAt: idea.answers.at(-1)?.at }
  const late = isOverdue(promised, new Date().toISOString())
  if (idea.answers.length === 0 && idea.state !== 'published' && idea.state !== 'takenUp') return null
  return (
    <section aria-labelledby="antwoord">
      <h2 id="antwoord">{text.answers}</h2>
      {idea.answers.length === 0 && !late && (
        <div className="naober-promise">
          <AnswerBy idea={promised} />
          <p>{text.desk(deskName(idea.desk))}</p>
        </div>
      )}
      {late && (
        <Notice kind="wrong" title={text.late}>
          <p>
            {text.lateHelp(dateText(language, idea.answerBy ?? idea.submittedAt), deskName(idea.desk))}{' '}
            <Link to="/agenda#beloften">{text.toPromises}</Link>
          </p>
        </Notice>
      )}
      {idea.answers.map(answer => (
        <article key={answer.at} className="naober-card naober-reply">
          <h3>{text.answerFrom(deskName(answer.by))}</h3>
          <p className="naober-row naober-small">
            {answer.outcome !== 'other' && (
              <Chip kind={kinds[answer.outcome]} icon={answer.outcome === 'not-now' ? 'clock' : 'check'}>
                {text.outcomes[answer.outcome]}
              </Chip>
            )}
            <DateText at={answer.at} />
          </p>
          <p className="naober-written" lang="nl">
            {answer.text}
          </p>
        </article>
      ))}
    </section>
  )
}

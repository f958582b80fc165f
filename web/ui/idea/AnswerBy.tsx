import './answer-by.css'
import { dateAfter } from '../../../functions/ideas/rules.ts'
import { useText } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import { DateText } from '../show/DateText.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Promised = { answerBy?: string | undefined; answeredAt?: string | undefined; state: string }

/** Too late: the last day for an answer (an Amsterdam date) has passed without one. */
export const isOverdue = ({ answerBy, answeredAt, state }: Promised, now: string): boolean =>
  answerBy !== undefined &&
  !answeredAt &&
  (state === 'published' || state === 'takenUp') &&
  answerBy < dateAfter(now, 0)

/** By when an idea gets its answer, or since when it is late; nothing where no answer is due. */
export const AnswerBy = ({ idea }: { idea: Promised }) => {
  const text = useText({ nl, en })
  const late = isOverdue(idea, new Date().toISOString())
  if (idea.answeredAt)
    return (
      <span className="naober-answer-by">
        <Icon name="check" size={18} />
        <span>
          {text.answeredOn} <DateText at={idea.answeredAt} />
        </span>
      </span>
    )
  if (!idea.answerBy || (idea.state !== 'published' && idea.state !== 'takenUp')) return null
  return (
    <span className={late ? 'naober-answer-by naober-answer-by--late' : 'naober-answer-by'}>
      <Icon name={late ? 'warning' : 'clock'} size={18} />
      <span>
        {late ? text.overdue : text.answerBefore} <DateText at={idea.answerBy} />
      </span>
    </span>
  )
}

import type { Own } from '../../../functions/ideas/contract.ts'
import type { State } from '../../../functions/ideas/idea.ts'
import { useText } from '../../text/language.tsx'
import { AnswerBy } from '../../ui/idea/AnswerBy.tsx'
import { useDeskName } from '../../ui/idea/places.ts'
import { DateText } from '../../ui/show/DateText.tsx'
import { StatusRoad } from '../../ui/show/StatusRoad.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const stopOf: Record<State, number> = {
  submitted: 1,
  returned: 1,
  refused: 1,
  appealed: 1,
  published: 2,
  takenUp: 2,
  answered: 3,
  elaborated: 4,
  joined: 2,
  withdrawn: 0,
}

/** Where the idea is now on its road, and by when there is an answer. */
export const Road = ({ own: { idea } }: { own: Own }) => {
  const text = useText({ nl, en })
  const desk = useDeskName()
  const answeredAt = idea.answers.at(-1)?.at
  if (idea.state === 'withdrawn') return null
  return (
    <section>
      <StatusRoad
        label={text.road}
        here={stopOf[idea.state]}
        hereWords={text.here}
        stops={[
          { name: text.stops.sent, note: <DateText at={idea.submittedAt} /> },
          { name: text.stops.read },
          { name: text.stops.published, note: idea.publishedAt && <DateText at={idea.publishedAt} /> },
          { name: text.stops.answered, note: answeredAt && <DateText at={answeredAt} /> },
          { name: text.stops.elaborated },
        ]}
      />
      <p className="naober-own__answer">
        <AnswerBy idea={{ ...idea, answeredAt }} />{' '}
        {idea.state === 'takenUp' && <span>{text.answeredBy(desk(idea.desk))}</span>}
      </p>
    </section>
  )
}

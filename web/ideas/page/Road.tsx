import type { Shown, State } from '../../../functions/ideas/idea.ts'
import { useText } from '../../text/language.tsx'
import { useDeskName } from '../../ui/idea/places.ts'
import { DateText } from '../../ui/show/DateText.tsx'
import { StatusRoad } from '../../ui/show/StatusRoad.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

const stopOf: Partial<Record<State, number>> = { published: 1, takenUp: 2, answered: 3, elaborated: 4 }

/** The five stops of an idea. One that joined another stays where it was: its road goes on there. */
export const Road = ({ idea }: { idea: Shown }) => {
  const text = useText({ nl, en }).idea
  const deskName = useDeskName(true)
  const last = idea.answers.at(-1)
  const here = stopOf[idea.state] ?? (last ? 3 : 1)
  return (
    <StatusRoad
      label={text.road}
      here={here}
      hereWords={text.here}
      stops={[
        { name: text.stops.sent, note: <DateText at={idea.submittedAt} /> },
        { name: text.stops.published, note: idea.publishedAt && <DateText at={idea.publishedAt} /> },
        {
          name: text.stops.takenUp,
          note: here >= 2 && idea.desk !== 'province' && text.takenUpBy(deskName(idea.desk)),
        },
        { name: text.stops.answered, note: last && <DateText at={last.at} /> },
        { name: text.stops.elaborated },
      ]}
    />
  )
}

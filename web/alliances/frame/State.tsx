import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import type { Alliance } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const secondMs = 1000

const Deadline = ({ from, until }: { from: string | undefined; until: string | undefined }) => {
  const text = useText({ nl, en })
  if (!until) return null
  const now = Date.now()
  const isOver = now >= Date.parse(until) + secondMs
  const isAhead = from !== undefined && now < Date.parse(from)
  return (
    <p>
      <Icon name="clock" size={20} /> {isOver ? text.closed : isAhead ? text.opens : text.until}{' '}
      <DateText at={isAhead ? from : until} time />
    </p>
  )
}

/** How an alliance stands: signed or not, until when, and the idea it grew from. */
export const State = ({ alliance }: { alliance: Alliance }) => {
  const text = useText({ nl, en })
  const { definitive, lines, idea, round } = alliance
  const open = lines.filter(line => line.state !== 'signed').length
  return (
    <div className="naober-alliance__state">
      <Chip kind={definitive ? 'ok' : 'waiting'} icon={definitive ? 'check' : 'clock'}>
        {definitive ? text.definitive : text.provisional(open)}
      </Chip>
      <Deadline from={round.from} until={round.until} />
      {idea && (
        <p>
          {text.fromIdea}{' '}
          <Link to={`/ideeen/${idea.id}`} lang="nl">
            {idea.title}
          </Link>
        </p>
      )}
    </div>
  )
}

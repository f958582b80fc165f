import { shortlist } from '../../../functions/shortlist/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import type { AtDesk, Made } from '../desk.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Effect } from './Effect.tsx'
import { handOf } from './hand.ts'

type Props = { found: AtDesk; made: Made; isManager: boolean }

/** Everything that was decided by hand, with its reasons and what it did. */
export const Decided = ({ found, made, isManager }: Props) => {
  const { hand: text } = useText({ nl, en })
  const saving = useCommand(shortlist.saveHand, { refresh: [shortlist.deskShortlist] })
  const decided = found.projects.flatMap(({ hand, ...project }) => (hand ? [{ ...project, hand }] : []))
  if (decided.length === 0) return null
  const undo = (id: string) =>
    saving.mutate({
      ...{ round: found.round.id, version: found.version },
      hand: handOf(found).filter(each => each.id !== id),
    })
  return (
    <section className="naober-card naober-shortlist-hand" aria-labelledby="met-de-hand">
      <h2 id="met-de-hand">{text.title}</h2>
      <p>{text.help}</p>
      <ul className="naober-plain-list">
        {decided.map(({ id, title, hand }) => (
          <li key={id}>
            <p>
              <strong lang="nl">{title}</strong>{' '}
              <Chip kind={hand.in ? 'ok' : 'wrong'}>{hand.in ? text.is.in : text.is.out}</Chip>
            </p>
            <p lang="nl" className="naober-written">
              {hand.reason}
            </p>
            <p className="naober-soft naober-small">
              <DateText at={hand.at} time /> {hand.by && text.by(hand.by)}
            </p>
            {isManager && found.can.choose.yes && (
              <Button busy={saving.isPending} onClick={() => undo(id)} aria-label={`${text.undo}: ${title}`}>
                {text.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {saving.error && <Refused refusal={saving.error} />}
      <h3>{text.effect}</h3>
      {made.hand && <Effect trial={made.hand} found={found} />}
    </section>
  )
}

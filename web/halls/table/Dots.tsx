import { useState } from 'react'
import { sumOf, withDot } from '../../../functions/harvests/rules.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { dotsWith } from './overlay.ts'
import type { Table } from './useTable.ts'

/** More chairs than most tables have: where no seat plan says how many, who sits at none gives no dots. */
const usualChairs = 8

/** The small vote: a table, or each person at it, divides a few dots. */
export const Dots = ({ table }: { table: Table }) => {
  const text = useText({ nl, en })
  const [chosen, setChair] = useState(1)
  const { state, queue, hand } = table
  if (!state) return null
  const { each, by } = state.course.dots
  const chairs = state.chairs ?? usualChairs
  const chair = Math.min(chosen, chairs)
  const isDone = (number: number) => sumOf(dotsWith(state, queue, number).given) === each
  const seat = by === 'table' ? 0 : chair
  const { given, refused, waiting } = dotsWith(state, queue, seat)
  const left = each - sumOf(given)
  const change = (cluster: string, by: 1 | -1) =>
    hand({ kind: 'dots', entry: `dots ${seat}`, what: { seat, given: { ...withDot(given, cluster, by, each) } } })
  return (
    <section aria-labelledby="stippen">
      <h2 id="stippen">{text.dotsTitle}</h2>
      <p>{by === 'table' ? text.dotsTable(each) : text.dotsPerson(each)}</p>
      {by === 'person' && (
        <fieldset className="naober-dots__chairs">
          <legend>{text.seats}</legend>
          {Array.from({ length: chairs }, (_, at) => at + 1).map(number => (
            <Button key={number} pressed={number === chair} onClick={() => setChair(number)}>
              {text.seat(number, isDone(number))}
            </Button>
          ))}
          {state.chairs === undefined && <p className="naober-small naober-soft">{text.emptySeats}</p>}
        </fieldset>
      )}
      {state.clusters.length === 0 && <p className="naober-soft">{text.noClusters}</p>}
      <p className="naober-dots__left" role="status">
        {text.left(left)}
      </p>
      <ul className="naober-plain-list naober-dots">
        {state.clusters.map(({ id, name }) => {
          const here = given[id] ?? 0
          return (
            <li key={id} className="naober-dots__one">
              <span className="naober-dots__name">{name}</span>
              <span className="naober-dots__count" aria-hidden="true">
                {'●'.repeat(here)}
              </span>
              <span className="naober-dots__keys">
                <Button aria-label={text.takeDot(name)} off={here === 0} onClick={() => change(id, -1)}>
                  −
                </Button>
                <span className="naober-number">{here}</span>
                <Button aria-label={text.giveDot(name)} off={left === 0} onClick={() => change(id, 1)}>
                  +
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      {waiting && <p className="naober-small naober-soft">{text.dotsWait}</p>}
      {refused && (
        <Notice kind="waiting" live>
          <p>{text.dotsRefused[refused] ?? refused}</p>
        </Notice>
      )}
    </section>
  )
}

import './road.css'
import type { ReactNode } from 'react'
import { useText } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import { en, nl } from '../words.ts'

export type Stop = { name: string; note?: ReactNode }

type Props = {
  label: string
  stops: readonly Stop[]
  /** Place of the stop where it is now, from 0. */
  here: number
  /** "hier is uw idee nu" */
  hereWords?: string
}

/** Where something is on its way, as a road with stops: behind is done, ahead is still to come. */
export const StatusRoad = ({ label, stops, here, hereWords }: Props) => {
  const text = useText({ nl, en })
  return (
    <ol className="naober-road" aria-label={label}>
      {stops.map((stop, place) => {
        const state = place < here ? 'done' : place === here ? 'here' : 'ahead'
        return (
          <li
            key={stop.name}
            className={`naober-road__stop naober-road__stop--${state}`}
            aria-current={state === 'here' ? 'step' : undefined}
          >
            <span className="naober-road__dot">{state === 'done' && <Icon name="check" size={16} />}</span>
            <span className="naober-road__name">{stop.name}</span>
            {state === 'here' && <span className="naober-road__here">{hereWords ?? text.hereNow}</span>}
            {state !== 'here' && <span className="naober-hidden">({state === 'done' ? text.done : text.toCome})</span>}
            {stop.note && <span className="naober-road__note">{stop.note}</span>}
          </li>
        )
      })}
    </ol>
  )
}

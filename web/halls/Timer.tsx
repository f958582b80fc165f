import './timer.css'
import { useEffect, useState } from 'react'
import type { Clock } from '../../functions/halls/plan.ts'
import { leftOn } from '../../functions/halls/rules.ts'
import { useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const two = (number: number): string => String(number).padStart(2, '0')
/** `4:05`; the minutes of an hour and a half are 90. */
export const minutesText = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(Math.floor(seconds) % 60)}`

/** The clock of a step, by the server's time (`ahead` of this device, in milliseconds), also without network. */
export const Timer = ({ clock, ahead }: { clock: Clock; ahead: number }) => {
  const text = useText({ nl, en })
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const left = leftOn(clock, new Date(now + ahead).toISOString())
  const isOver = left <= -1
  const words = clock.pausedAt ? text.paused : isOver ? text.overTime : text.timeLeft
  return (
    <p className={`naober-timer ${isOver ? 'naober-timer--over' : left <= 60 ? 'naober-timer--soon' : ''}`}>
      <span className="naober-timer__words">
        <Icon name="clock" size={20} /> {words}
      </span>{' '}
      <span className="naober-timer__digits" role="timer">
        {isOver ? `+${minutesText(-left)}` : minutesText(Math.max(0, Math.ceil(left)))}
      </span>
    </p>
  )
}

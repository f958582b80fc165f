import type { RoundLine } from '../../functions/rounds/contract.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { en } from './en.ts'
import { daysBetween, edgeText, momentText } from './moments.ts'
import { nl } from './nl.ts'
import { runningIn } from './place.ts'

type Dated = Pick<RoundLine, 'phases' | 'outages'>

/** How a round stands today, in a few words. */
export const useStanding = (round: Dated, now: string): string => {
  const text = useText({ nl, en })
  const { here, next } = runningIn(round, now)
  if (here) return text.nowIs(text.phases[here.id].name)
  if (!next) return text.over
  return round.phases.some(phase => Date.parse(phase.until) < Date.parse(now)) ? text.between : text.notYet
}

/** What is going on in a round now, until when, and what comes after. */
export const Standing = ({ round, now }: { round: Dated; now: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { here, next } = runningIn(round, now)
  return (
    <>
      {here && (
        <>
          <p>{text.phases[here.id].now}</p>
          <p className="naober-round__until">
            <strong>{text.until(momentText(language, here.until))}</strong>{' '}
            {text.daysLeft(daysBetween(now, here.until))}
          </p>
        </>
      )}
      {next && <p>{text.next(edgeText(language, next.from), text.phases[next.id].later)}</p>}
    </>
  )
}

import { useContext, useLayoutEffect, useRef } from 'react'
import { useText } from '../../text/language.tsx'
import { ArrivalContext } from '../../ui/frame/arrival.ts'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { type Step, steps } from '../draft/check.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = { step: Step; title: string; lead?: string | undefined }

/** The question of this step as heading. A new step is a new page to whoever reads: it takes the focus and starts on top. */
export const StepTitle = ({ step, title, lead }: Props) => {
  const text = useText({ nl, en }).form
  const arrival = useContext(ArrivalContext)
  const before = useRef(step)
  const place = steps.indexOf(step) + 1
  useLayoutEffect(() => {
    if (before.current === step) return
    before.current = step
    arrival.waiting = true
    window.scrollTo(0, 0)
  }, [step, arrival])
  return (
    <>
      <PageTitle
        key={step}
        title={text.tab(place, steps.length, title)}
        above={text.above(place, steps.length)}
        lead={lead}
      >
        {title}
      </PageTitle>
      <ol className="naober-steps" aria-label={text.progress}>
        {steps.map((one, at) => (
          <li
            key={one}
            className={at < place ? 'naober-steps__step naober-steps__step--reached' : 'naober-steps__step'}
            aria-current={one === step ? 'step' : undefined}
          >
            {text.names[one]}
          </li>
        ))}
      </ol>
    </>
  )
}

import { useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { type CaseKey, caseAddress, type Step, steps } from './place.ts'

/** On a narrow screen the panes are steps: the queue, reading, what to look at. */
export const Steps = ({ open, step }: { open: CaseKey | undefined; step: Step }) => {
  const text = useText({ nl, en }).steps
  if (!open) return null
  return (
    <nav className="naober-steps naober-no-print" aria-label={text.label}>
      <ul className="naober-plain-list">
        {steps.map(one => (
          <li key={one}>
            <Link to={caseAddress(open, one)} aria-current={one === step ? 'step' : undefined}>
              {text[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

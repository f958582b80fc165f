import type { VerdictKind } from '../../../functions/moderation/contract.ts'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import type { Item } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const keys = { publish: 'p', return: 'a', refuse: 'w' } as const

/** Which decisions there are for this: a reaction cannot be sent back. */
export const verdictsFor = (found: Item): VerdictKind[] =>
  found.subject === 'reaction' ? ['publish', 'refuse'] : ['publish', 'return', 'refuse']

type Props = { found: Item; onChoose: (verdict: VerdictKind) => void; keysOn: boolean }

/** The decisions as buttons with their keys; or why nothing can be decided here. */
export const Verdicts = ({ found, onChoose, keysOn }: Props) => {
  const { item: text, doing } = useText({ nl, en })
  const { decide } = found.can
  if (!decide.yes) {
    const own = decide.because === 'own-decision'
    const why = own
      ? text.blocked['own-decision'][found.subject === 'appeal' ? 'appeal' : 'other']
      : decide.because === 'wrong-state'
        ? text.blocked['wrong-state']
        : text.blocked.other
    return (
      <p className="naober-verdicts naober-verdicts--not">
        <Icon name="info" size={20} /> {why}
      </p>
    )
  }
  return (
    <fieldset className="naober-verdicts naober-no-print">
      <legend className="naober-hidden">{text.verdicts}</legend>
      {verdictsFor(found).map(verdict => (
        <Button
          key={verdict}
          purpose={verdict === 'publish' ? 'primary' : 'secondary'}
          onClick={() => onChoose(verdict)}
          aria-keyshortcuts={keysOn ? keys[verdict] : undefined}
        >
          {doing[verdict]}
          {keysOn && (
            <span className="naober-key" aria-hidden="true">
              {keys[verdict]}
            </span>
          )}
        </Button>
      ))}
    </fieldset>
  )
}

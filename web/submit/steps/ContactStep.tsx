import { useSession } from '../../app/session.tsx'
import { useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { idOf } from '../draft/check.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { StepProps } from './step.ts'

/** How to reach the author: all of it may be left open, with what that means. */
export const ContactStep = ({ draft, set, errorOf }: StepProps) => {
  const text = useText({ nl, en })
  const who = draft.forSomebody ? text.other : text.you
  const isOfficer = useSession().roles.includes('officer')
  const kinds = (['resident', 'village', 'partner', 'municipality'] as const).filter(
    kind => kind !== 'municipality' || isOfficer || draft.kind === kind,
  )
  return (
    <>
      <TextField
        id={idOf('name')}
        label={who.name}
        optional
        autoComplete={draft.forSomebody ? 'off' : 'name'}
        value={draft.name}
        onChange={name => set({ name })}
        error={errorOf('name')}
      />
      <TextField
        id={idOf('email')}
        label={who.email}
        hint={who.emailHint}
        optional
        type="email"
        autoComplete={draft.forSomebody ? 'off' : 'email'}
        value={draft.email}
        onChange={email => set({ email })}
        error={errorOf('email')}
      />
      <TextField
        id={idOf('phone')}
        label={who.phone}
        hint={who.phoneHint}
        optional
        wide="middle"
        type="tel"
        autoComplete={draft.forSomebody ? 'off' : 'tel'}
        value={draft.phone}
        onChange={phone => set({ phone })}
        error={errorOf('phone')}
      />
      <Disclosure summary={who.contactWhy}>
        <p>{who.contactHow}</p>
      </Disclosure>
      <ChoiceCards
        id={idOf('kind')}
        legend={who.kind}
        choices={kinds.map(kind => ({ value: kind, label: text.contact.kinds[kind] }))}
        value={[draft.kind]}
        onChange={([kind]) => set({ kind: kind ?? 'resident' })}
        error={errorOf('kind')}
      />
    </>
  )
}

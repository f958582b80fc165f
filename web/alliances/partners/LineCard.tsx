import type { ReactNode } from 'react'
import { useText } from '../../text/language.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Money } from '../../ui/show/Money.tsx'
import type { Line } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const looks = { invited: 'plain', filled: 'waiting', signed: 'ok' } as const
const icons = { invited: 'mail', filled: 'clock', signed: 'check' } as const

const Promised = ({ line }: { line: Line }) => {
  const text = useText({ nl, en }).partners
  const { terms } = line
  if (!terms) return <p className="naober-soft">{text.nothing}</p>
  return (
    <dl className="naober-facts">
      <dt>{text.role}</dt>
      <dd>{terms.role}</dd>
      <dt>{text.cash}</dt>
      <dd>
        <Money cents={terms.cash} />
      </dd>
      {terms.tasks && (
        <>
          <dt>{text.tasks}</dt>
          <dd className="naober-written">{terms.tasks}</dd>
        </>
      )}
      {terms.until && (
        <>
          <dt>{text.until}</dt>
          <dd>
            <DateText at={`${terms.until}T12:00:00Z`} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** One partner: what it promises and whether it has signed. What the lead can do with it stands below. */
export const LineCard = ({ line, children }: { line: Line; children?: ReactNode }) => {
  const text = useText({ nl, en }).partners
  const { organisation, state, signed, isApplicant, own, contact } = line
  return (
    <li className={`naober-card naober-line naober-line--${state === 'signed' ? 'signed' : 'open'}`}>
      <h3>{organisation.name}</h3>
      <div className="naober-row">
        <Chip kind={looks[state]} icon={icons[state]}>
          {text.states[state]}
        </Chip>
        {isApplicant && <Chip icon="person">{text.applicant}</Chip>}
        {own && !isApplicant && <Chip icon="person">{text.own}</Chip>}
      </div>
      {organisation.chamberNumber && (
        <p className="naober-soft naober-small">
          {text.chamber} <span className="naober-number">{organisation.chamberNumber}</span>
        </p>
      )}
      <Promised line={line} />
      {signed && (
        <p className="naober-small">
          {text.signed(signed.name)} <DateText at={signed.at} />
        </p>
      )}
      {contact && !signed && (
        <p className="naober-soft naober-small">
          {text.contact} {contact.name}, {contact.email}
        </p>
      )}
      {children}
    </li>
  )
}

import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { type OrganisationShown, type PersonShown, people } from '../../../functions/people/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useAddress, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type Rights, RightsFields } from './RightsFields.tsx'
import { chosen, idOf, useFaults } from './rights.ts'

type Props = {
  person: PersonShown
  organisations: readonly OrganisationShown[]
  list: string
  onDone: (sentence: string) => void
  /** Asks again how the rights stand, when somebody else was first. */
  onClash: () => void
}

/** Somebody's roles, municipality and organisation, and blocking; always with a reason. */
export const ChangeRights = ({ person, organisations, list, onDone, onClash }: Props) => {
  const text = useText({ nl, en })
  const navigate = useNavigate()
  const address = useAddress()
  const sending = useCommand(people.changeRights, { refresh: [people.listPeople] })
  const [version, setVersion] = useState(person.version)
  const [rights, setRights] = useState<Rights>({
    roles: person.roles,
    tenant: person.tenant ?? '',
    organisation: person.organisation ?? '',
  })
  const [blocked, setBlocked] = useState(person.blocked)
  const [why, setWhy] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [tried, setTried] = useState(false)
  const clash = sending.error?.code === 'changed'
  const missing = tried && !why.trim() ? [{ id: idOf('why'), sentence: text.form.whyEmpty }] : []
  const { errors, errorOf } = useFaults(sending.error, missing, 'roles')

  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!why.trim()) setAttempt(count => count + 1)
    if (!why.trim() || sending.isPending) return
    sending.mutate(
      { id: person.id, version, roles: rights.roles, ...chosen(rights), blocked, why },
      {
        onSuccess: () => {
          onDone(text.form.saved(person.name))
          void navigate(address(list))
        },
        onError: refusal => {
          setAttempt(count => count + 1)
          const { version: newer } = (refusal.current ?? {}) as { version?: number }
          if (refusal.code !== 'changed' || !newer) return
          setVersion(newer)
          onClash()
        },
      },
    )
  }
  const now = [
    person.roles.map(role => text.roles[role].label).join(', ') || text.noRoles,
    person.tenant ? municipalityName(person.tenant) : '',
    person.blocked ? text.blocked : '',
  ]
  return (
    <>
      <p>
        <Link to={list}>{text.back}</Link>
      </p>
      <PageTitle lead={text.form.changeLead} above={person.email}>
        {person.name}
      </PageTitle>
      <form onSubmit={send} noValidate className="naober-people__form">
        <ErrorSummary errors={errors} attempt={attempt} />
        {clash && (
          <Notice kind="wrong" title={text.form.changedTitle} live>
            <p>{text.form.changed}</p>
            <p>
              <strong>{now.filter(Boolean).join(' · ')}</strong>
            </p>
            <p>{text.form.changedGo}</p>
          </Notice>
        )}
        <RightsFields rights={rights} onChange={setRights} organisations={organisations} errorOf={errorOf} />
        <ChoiceCards
          id={idOf('blocked')}
          legend={text.form.blocked}
          several
          value={blocked ? ['yes'] : []}
          onChange={value => setBlocked(value.length > 0)}
          choices={[{ value: 'yes', label: text.form.blockedLabel, hint: text.form.blockedHint }]}
        />
        <TextArea
          id={idOf('why')}
          label={text.form.why}
          hint={text.form.whyHint}
          rows={2}
          most={5000}
          value={why}
          onChange={setWhy}
          error={errorOf('why')}
        />
        <Button type="submit" purpose="primary" busy={sending.isPending}>
          {sending.isPending ? text.form.busy : text.form.save}
        </Button>
      </form>
    </>
  )
}

import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { type OrganisationShown, people } from '../../../functions/people/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useAddress, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type Rights, RightsFields } from './RightsFields.tsx'
import { chosen, idOf, useFaults } from './rights.ts'

type Props = { organisations: readonly OrganisationShown[]; list: string; onDone: (sentence: string) => void }

/** An invitation by e-mail address; sent once, however often the button is pressed. */
export const Invite = ({ organisations, list, onDone }: Props) => {
  const { form: text, name: nameWord, email: emailWord, back } = useText({ nl, en })
  const navigate = useNavigate()
  const address = useAddress()
  const sending = useCommand(people.invitePerson, { refresh: [people.listPeople] })
  const [key] = useState(() => crypto.randomUUID())
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [rights, setRights] = useState<Rights>({ roles: [], tenant: '', organisation: '' })
  const [attempt, setAttempt] = useState(0)
  const { errors, errorOf } = useFaults(sending.error, [], 'email')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (sending.isPending) return
    sending.mutate(
      { key, name, email, roles: rights.roles, ...chosen(rights) },
      {
        onSuccess: person => {
          onDone(text.invited(person.name))
          void navigate(address(list))
        },
        onError: () => setAttempt(count => count + 1),
      },
    )
  }
  return (
    <>
      <p>
        <Link to={list}>{back}</Link>
      </p>
      <PageTitle lead={text.inviteLead}>{text.inviteTitle}</PageTitle>
      <form onSubmit={send} noValidate className="naober-people__form">
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextField id={idOf('name')} label={nameWord} value={name} onChange={setName} error={errorOf('name')} />
        <TextField
          id={idOf('email')}
          type="email"
          label={emailWord}
          value={email}
          onChange={setEmail}
          error={errorOf('email')}
        />
        <RightsFields rights={rights} onChange={setRights} organisations={organisations} errorOf={errorOf} />
        <Button type="submit" purpose="primary" busy={sending.isPending}>
          {sending.isPending ? text.busy : text.invite}
        </Button>
      </form>
    </>
  )
}

import { useNavigate } from 'react-router'
import { alliances } from '../../../functions/alliances/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'
import { useAddress, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { after } from '../alliance.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** With an account one sees the whole plan; without one, one's own line is enough. */
export const Join = ({ token }: { token: string }) => {
  const text = useText({ nl, en })
  const session = useSession()
  const navigate = useNavigate()
  const address = useAddress()
  const joining = useCommand(alliances.joinAlliance, { refresh: after })
  const join = () =>
    joining.mutate({ token }, { onSuccess: ({ id }) => void navigate(address(`/allianties/${id}?deel=plan`)) })
  return (
    <section className="naober-panel naober-panel--quiet" aria-labelledby="meelezen">
      <h2 id="meelezen">{text.join}</h2>
      <p>{text.joinHelp}</p>
      {joining.error && <Refused refusal={joining.error} />}
      {session.person ? (
        <Button icon="arrow" busy={joining.isPending} onClick={join}>
          {joining.isPending ? text.joining : text.joinGo}
        </Button>
      ) : (
        <a className="nl-button nl-button--secondary" href={session.login}>
          <span className="nl-button__label">{text.signIn}</span>
        </a>
      )}
    </section>
  )
}

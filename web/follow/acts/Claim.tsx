import { ideas } from '../../../functions/ideas/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { NotDone } from './NotDone.tsx'
import { SignInButton } from './SignInButton.tsx'

/** Puts an idea that was brought in without an account under one's own name. */
export const Claim = ({ code }: { code: string }) => {
  const text = useText({ nl, en }).claim
  const session = useSession()
  const sending = useCommand(ideas.claimIdea, { refresh: [ideas.myIdeas] })
  if (!session.known) return null
  if (sending.isSuccess)
    return (
      <Notice kind="ok" live>
        <p>{text.done}</p>
        <LinkButton to="/mijn">{text.toMine}</LinkButton>
      </Notice>
    )
  return (
    <section className="naober-no-print" aria-labelledby="account">
      <h2 id="account">{text.title}</h2>
      <p>{text.help}</p>
      {sending.error?.code === 'already-used' ? (
        <Notice kind="waiting" live>
          {text.taken}
        </Notice>
      ) : (
        <NotDone refusal={sending.error} />
      )}
      {session.person ? (
        <Button busy={sending.isPending} onClick={() => sending.mutate({ code })}>
          {sending.isPending ? text.busy : text.button}
        </Button>
      ) : (
        <SignInButton>{text.signIn}</SignInButton>
      )}
    </section>
  )
}

import { useState } from 'react'
import type { Question } from '../../../functions/recount/round.ts'
import { rights } from '../../../functions/rights/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { refusalOf } from '../../api/client.ts'
import { useSession } from '../../app/session.tsx'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { fetchMyRight } from './casting.ts'
import { en } from './en.ts'
import type { Kept } from './keep.ts'
import { nl } from './nl.ts'

/** Who may be on a list of voters is told to sign in. */
export const SignInToVote = () => {
  const text = useText({ nl, en }).account
  const { known, person, login } = useSession()
  if (!known || person) return null
  return (
    <p className="naober-vote__sign-in">
      {text.invite} <a href={login}>{text.signIn}</a>
    </p>
  )
}

/** Who is signed in and may vote needs no code. */
export const AccountRight = ({ question, done }: { question: Question; done: (right: Kept) => void }) => {
  const text = useText({ nl, en })
  const { person, name } = useSession()
  const found = useAsk(rights.myRight, { id: question.id }, { wait: !person })
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<keyof typeof nl.account.faults>()
  if (!person || !found.data?.group) return null
  const fetch = async () => {
    setBusy(true)
    setFault(undefined)
    try {
      done(await fetchMyRight(question, person))
    } catch (error) {
      const { code } = refusalOf(error)
      setFault(code === 'already-used' ? 'used' : code === 'offline' ? 'offline' : 'other')
      setBusy(false)
    }
  }
  return (
    <div className="naober-vote__account">
      <p>{text.account.lead(name)}</p>
      <Button purpose="primary" busy={busy} onClick={() => void fetch()}>
        {busy ? text.fetching : text.account.next}
      </Button>
      {fault && (
        <Notice kind="wrong" live>
          <p>{text.account.faults[fault]}</p>
        </Notice>
      )}
      <p className="naober-small naober-soft">{text.account.secret}</p>
      <p>{text.account.orCode}</p>
    </div>
  )
}

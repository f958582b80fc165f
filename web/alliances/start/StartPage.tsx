import '../alliances.css'
import { useSearchParams } from 'react-router'
import { ideas } from '../../../functions/ideas/contract.ts'
import { rounds } from '../../../functions/rounds/contract.ts'
import { phaseOf } from '../../../functions/rounds/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'
import { useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { SignIn } from '../frame/SignIn.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { StartForm } from './StartForm.tsx'

const starters = ['resident', 'officer', 'partner'] as const

/** Begins an alliance in a round that is open, from an idea (`?idee=`) or from scratch. */
export const StartPage = () => {
  const text = useText({ nl, en })
  const session = useSession()
  const [query] = useSearchParams()
  const idea = query.get('idee') ?? ''
  const known = useAsk(ideas.readIdea, { id: idea }, { wait: !idea })
  const found = useAsk(rounds.listRounds, {})
  if (session.known && !session.person) return <SignIn title={text.signIn} />
  if (session.known && !session.roles.some(role => starters.some(one => one === role)))
    return <PageTitle lead={text.provinceHelp}>{text.province}</PageTitle>
  const now = new Date().toISOString()
  const open = (found.data?.rounds ?? []).filter(round => {
    const phase = phaseOf(round, now)
    return phase === 'ideas' || phase === 'applications'
  })
  const wait = !session.known || found.isPending || (idea !== '' && known.isPending)
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      {found.error && <Refused refusal={found.error} again={() => void found.refetch()} />}
      {wait && <Loading rows={2} />}
      {!wait && found.data && open.length === 0 && (
        <Empty title={text.noRound} icon="clock" action={<LinkButton to="/rondes">{text.rounds}</LinkButton>}>
          <p>{text.noRoundHelp}</p>
        </Empty>
      )}
      {!wait && open.length > 0 && <StartForm rounds={open} idea={known.data?.idea} />}
    </>
  )
}

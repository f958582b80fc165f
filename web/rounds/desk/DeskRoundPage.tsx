import './desk.css'
import { useNavigate, useParams } from 'react-router'
import { rounds } from '../../../functions/rounds/contract.ts'
import { useAsk, useRefresh } from '../../api/ask.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Editor } from './Editor.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** One round at the programme manager's desk: everything in it, until it is right. */
export const DeskRoundPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const go = useNavigate()
  const address = useAddress()
  const forget = useRefresh()
  const [, keep] = useDraft(`naoberplein-round-${id}`)
  const asked = useAsk(rounds.deskRound, { id })
  const round = asked.data?.round
  const removed = () => {
    keep('')
    forget([rounds.deskRounds])
    void go(address('/bureau/rondes?weg=1'))
  }
  return (
    <>
      <PageTitle above={<Link to="/bureau/rondes">{text.back}</Link>}>{round?.name[language] ?? text.name}</PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {round?.state === 'published' && (
        <p className="naober-row">
          <Link to={`/rondes/${id}`}>{text.see}</Link>
          <Link to={`/bureau/rondes/${id}/beoordeling`}>{text.reviews}</Link>
          <Link to={`/bureau/rondes/${id}/voorselectie`}>{text.shortlist}</Link>
          <Link to={`/bureau/rondes/${id}/advies`}>{text.advice}</Link>
          <Link to={`/bureau/jaarplan/${id}`}>{text.plan}</Link>
        </p>
      )}
      {asked.data && <Editor key={id} found={asked.data} onRemoved={removed} />}
    </>
  )
}

import { ballots } from '../../../functions/ballots/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Ballot rounds at which somebody at the polling desk can work: those that are not counted yet. */
export const PollingPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(ballots.listBallots, {})
  const running = asked.data?.ballots.filter(({ state }) => state === 'published')
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      {asked.isPending && <Loading rows={2} />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {running?.length === 0 && (
        <Empty title={text.none}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      <ul className="naober-plain-list naober-stack">
        {running?.map(({ id, title, closes }) => (
          <li key={id} className="naober-card">
            <Link to={`/bureau/stembureau/${id}`}>{saidIn(language, title)}</Link> · {text.until}{' '}
            <DateText at={closes} time />
          </li>
        ))}
      </ul>
    </>
  )
}

import './rounds.css'
import { useParams } from 'react-router'
import { rounds } from '../../functions/rounds/contract.ts'
import { termOf } from '../../functions/rounds/rules.ts'
import { useAsk } from '../api/ask.ts'
import { addressOf } from '../api/client.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { Changed, Outages } from './Changed.tsx'
import { en } from './en.ts'
import { useNow } from './moments.ts'
import { nl } from './nl.ts'
import { whereIs } from './place.ts'
import { Asked, Costs, Weighed } from './Questions.tsx'
import { RoundMoney } from './RoundMoney.tsx'
import { Standing, useStanding } from './Standing.tsx'
import { Timeline } from './Timeline.tsx'

const none = { phases: [], outages: [] }

/** One round for everybody: how it stands, its dates, its money, what is asked and how it is weighed, what changed. */
export const RoundPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const now = useNow()
  const { id = '' } = useParams()
  const asked = useAsk(rounds.readRound, { id })
  const round = asked.data?.round
  const advice = round && termOf(round, 'advice')
  const standing = useStanding(round ?? none, now)
  const name = round?.name[language] ?? text.title
  return (
    <div className="naober-rounds">
      <PageTitle above={<Link to="/rondes">{text.back}</Link>}>{name}</PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {round && (
        <>
          <section className="naober-card naober-round naober-round--open">
            <h2 className="naober-round__now">
              <Icon name="clock" /> {standing}
            </h2>
            <Standing round={round} now={now} />
          </section>
          <section>
            <h2>{text.timeline}</h2>
            <Outages round={round} />
            <Timeline round={round} label={text.timelineOf(name)} now={now} />
            <p className="naober-small naober-soft">{text.clock}</p>
            <p className="naober-no-print">
              <a href={addressOf(rounds.roundDates, { id, lang: language })} download>
                {text.calendar}
              </a>
            </p>
            {advice && whereIs(advice, now) === 'done' && (
              <p>
                <Link to={`/rondes/${id}/advies`}>{text.advice}</Link>
              </p>
            )}
          </section>
          <RoundMoney round={round} />
          <Asked round={round} />
          <Weighed round={round} />
          <Costs round={round} />
          <Changed round={round} />
        </>
      )}
    </div>
  )
}

import './rounds.css'
import { type RoundLine, rounds } from '../../functions/rounds/contract.ts'
import { useAsk } from '../api/ask.ts'
import { moneyText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { edgeText, useNow } from './moments.ts'
import { nl } from './nl.ts'
import { byUse, runningIn } from './place.ts'
import { Standing, useStanding } from './Standing.tsx'
import { Timeline } from './Timeline.tsx'

const RoundCard = ({ round, now, open }: { round: RoundLine; now: string; open?: boolean }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const name = round.name[language]
  const standing = useStanding(round, now)
  return (
    <article className={open ? 'naober-card naober-round naober-round--open' : 'naober-card naober-round'}>
      <header className="naober-round__head">
        <h3>
          <Link to={`/rondes/${round.id}`}>{name}</Link>
        </h3>
        <p className="naober-round__standing">
          <Icon name={open ? 'check' : 'clock'} size={20} /> {standing}
        </p>
        <p className="naober-round__money">{text.toShare(moneyText(language, round.total))}</p>
      </header>
      <Standing round={round} now={now} />
      {open ? (
        <>
          <Timeline round={round} label={text.timelineOf(name)} now={now} />
          <LinkButton to={`/rondes/${round.id}`} purpose="primary" icon="arrow">
            {text.see(name)}
          </LinkButton>
        </>
      ) : null}
    </article>
  )
}

const NothingOpen = ({ all, now }: { all: readonly RoundLine[]; now: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const coming = all
    .map(round => ({ round, next: runningIn(round, now).next }))
    .findLast(({ next }) => next?.id === 'applications' || next?.id === 'ideas')
  return (
    <Empty title={text.nothingOpen} icon="clock">
      <p>
        {coming?.next ? text.opensOn(coming.round.name[language], edgeText(language, coming.next.from)) : text.noneSoon}
      </p>
      <LinkButton to="/ideeen/nieuw" purpose="primary">
        {text.shareIdea}
      </LinkButton>
    </Empty>
  )
}

/** What is open now, until when, and what happens after; then every other round. */
export const RoundsPage = () => {
  const text = useText({ nl, en })
  const now = useNow()
  const asked = useAsk(rounds.listRounds, {})
  const all = asked.data?.rounds ?? []
  const { open, rest } = byUse(all, now)
  return (
    <div className="naober-rounds">
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && all.length === 0 && (
        <Empty title={text.none} icon="clock">
          <p>{text.noneHelp}</p>
          <LinkButton to="/ideeen/nieuw" purpose="primary">
            {text.shareIdea}
          </LinkButton>
        </Empty>
      )}
      {all.length > 0 && (
        <section>
          {open.length > 0 && <h2>{text.openNow}</h2>}
          {open.length === 0 && <NothingOpen all={all} now={now} />}
          {open.map(round => (
            <RoundCard key={round.id} round={round} now={now} open />
          ))}
        </section>
      )}
      {rest.length > 0 && (
        <section>
          <h2>{text.otherRounds}</h2>
          <div className="naober-rounds__rest">
            {rest.map(round => (
              <RoundCard key={round.id} round={round} now={now} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

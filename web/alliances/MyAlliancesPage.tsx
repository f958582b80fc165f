import './alliances.css'
import { alliances } from '../../functions/alliances/contract.ts'
import { applications } from '../../functions/applications/contract.ts'
import type { Answered } from '../../functions/http/endpoint.ts'
import { useAsk } from '../api/ask.ts'
import { useSession } from '../app/session.tsx'
import { useLanguage, useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Chip } from '../ui/show/Chip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { SignIn } from './frame/SignIn.tsx'
import { nl } from './nl.ts'

type Mine = Answered<typeof alliances.myAlliances>['alliances'][number]
type Sent = Answered<typeof applications.myApplications>['applications'][number]

const Card = ({ one, application }: { one: Mine; application: Sent | undefined }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { round } = one
  const isSent = application?.state === 'submitted'
  return (
    <li className="naober-card naober-alliance__mine">
      <div className="naober-row">
        <Chip kind={one.definitive ? 'ok' : 'waiting'} icon={one.definitive ? 'check' : 'clock'}>
          {text.signedOf(one.signed, one.partners)}
        </Chip>
        <Chip kind={isSent ? 'ok' : 'plain'} icon={isSent ? 'mail' : 'advice'}>
          {isSent ? text.mine.sent(application.version) : application ? text.mine.withdrawn : text.mine.notSent}
        </Chip>
      </div>
      <h2>
        <Link to={`/allianties/${one.id}`} lang="nl">
          {one.name}
        </Link>
      </h2>
      <p>{text.mine.rights[one.right]}</p>
      <p className="naober-soft">
        {round.name[language]}
        {round.until && (
          <>
            {' · '}
            {Date.now() > Date.parse(round.until) ? text.closed : text.until} <DateText at={round.until} time />
          </>
        )}
      </p>
    </li>
  )
}

/** Every alliance somebody takes part in, and the way to start one. */
export const MyAlliancesPage = () => {
  const text = useText({ nl, en }).mine
  const session = useSession()
  const found = useAsk(alliances.myAlliances, {}, { wait: !session.person })
  const sent = useAsk(applications.myApplications, {}, { wait: !session.person }).data?.applications ?? []
  if (session.known && !session.person) return <SignIn title={text.title} />
  const list = found.data?.alliances ?? []
  const start = (
    <LinkButton to="/allianties/nieuw" purpose="primary" icon="plus">
      {text.start}
    </LinkButton>
  )
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      {found.error && <Refused refusal={found.error} again={() => void found.refetch()} />}
      {!found.data && !found.error && <Loading rows={2} />}
      {found.data && list.length === 0 && (
        <Empty title={text.none} icon="people" action={start}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {list.length > 0 && (
        <>
          <ul className="naober-plain-list naober-grid">
            {list.map(one => (
              <Card key={one.id} one={one} application={sent.find(each => each.id === one.id)} />
            ))}
          </ul>
          <p className="naober-sign">{start}</p>
        </>
      )}
    </>
  )
}

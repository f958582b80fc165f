import './decisions.css'
import { useParams } from 'react-router'
import { ballots } from '../../../functions/ballots/contract.ts'
import { decisions } from '../../../functions/decisions/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { tablesOf } from '../../../functions/recount/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Proposal } from './Proposal.tsx'

const Body = ({ decision, changes }: Answered<typeof decisions.readDecision>) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const round = useAsk(ballots.readBallot, { id: decision.id })
  const [table] = tablesOf(round.data?.outcome?.result.rounds ?? [])
  const votesFor = (option: string): string | undefined => {
    const row = table?.kind === 'answers' ? table.rows.find(each => each.option === option) : undefined
    return row && text.votes(row.yes, row.no)
  }
  const [passed, failed] = [decision.items.filter(item => item.passed), decision.items.filter(item => !item.passed)]
  return (
    <div className="naober-decision">
      {decision.assembly && (
        <p>
          {text.fromAssembly}{' '}
          <Link to={`/burgerberaden/${decision.assembly.id}`} lang="nl">
            {decision.assembly.title}
          </Link>
        </p>
      )}
      {decision.intro && (
        <p className="naober-written" lang="nl">
          {decision.intro}
        </p>
      )}
      <p>
        <strong>{text.influence}:</strong> {saidIn(language, decision.influence)}
      </p>
      <section aria-labelledby="aangenomen">
        <h2 id="aangenomen">{text.passedTitle}</h2>
        <ul className="naober-plain-list naober-stack">
          {passed.map(item => (
            <Proposal
              key={item.option}
              item={item}
              votes={votesFor(item.option)}
              changes={changes.filter(({ option }) => option === item.option)}
            />
          ))}
        </ul>
      </section>
      {failed.length > 0 && (
        <section aria-labelledby="niet-aangenomen">
          <h2 id="niet-aangenomen">{text.failedTitle}</h2>
          <ul>
            {failed.map(({ option, name }) => (
              <li key={option}>
                {saidIn(language, name)} <span className="naober-soft">{votesFor(option)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="volggroep">
        <h2 id="volggroep">{text.monitors}</h2>
        <p>{decision.monitors.length === 0 ? text.noMonitors : text.monitorsLead}</p>
        {decision.monitors.length > 0 && (
          <ul lang="nl">
            {decision.monitors.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
      </section>
      <p>
        <Link to={`/stemmen/${decision.id}`}>{text.ballot}</Link>
      </p>
    </div>
  )
}

/** One citizens' decision: what was decided, who takes care of it, and how it stands. */
export const DecisionPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(decisions.readDecision, { id })
  const found = asked.data
  return (
    <>
      <PageTitle
        above={
          <>
            <Link to="/burgerbesluiten">{text.title}</Link>
            {found && (
              <>
                {' · '}
                {text.decided} <DateText at={found.decision.decidedAt} />
              </>
            )}
          </>
        }
      >
        {found ? saidIn(language, found.decision.title) : text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={3} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {found && <Body {...found} />}
    </>
  )
}

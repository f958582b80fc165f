import './ballots.css'
import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { ballots } from '../../functions/ballots/contract.ts'
import { phaseOf } from '../../functions/ballots/rules.ts'
import { useAsk } from '../api/ask.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Chip } from '../ui/show/Chip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Money } from '../ui/show/Money.tsx'
import { ReadAloud } from '../ui/show/ReadAloud.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { CheckReceipt } from './CheckReceipt.tsx'
import { Became } from './decisions/Became.tsx'
import { en } from './en.ts'
import { Facts } from './Facts.tsx'
import { nl } from './nl.ts'
import { saidIn } from './said.ts'

// A round is voted in or has a result: nobody needs both at once.
const Vote = lazy(() => import('./vote/Vote.tsx').then(vote => ({ default: vote.Vote })))
const Result = lazy(() => import('./result/Result.tsx').then(result => ({ default: result.Result })))

/** A ballot round: the question and its rules, voting while it is open, and the result after. */
export const BallotPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(ballots.readBallot, { id })
  const found = asked.data
  if (!found)
    return (
      <>
        <PageTitle>{text.list}</PageTitle>
        {asked.isPending && <Loading rows={3} tall="page" />}
        {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      </>
    )
  const { question } = found
  const phase = phaseOf(found.state, question, new Date().toISOString())
  const title = saidIn(language, question.title)
  const said = saidIn(language, question.question)
  const options = question.options.map(({ name, about }) => [saidIn(language, name), about && saidIn(language, about)])
  return (
    <div className="naober-ballot">
      <PageTitle above={<Link to="/stemmen">{text.list}</Link>} lead={said}>
        {title}
      </PageTitle>
      <p className="naober-row">
        <Chip kind={phase === 'open' ? 'ok' : 'plain'}>{text.phases[phase]}</Chip>
        <span>
          {text.moments[phase]} <DateText at={phase === 'before' ? question.opens : question.closes} time />
        </span>
        <ReadAloud text={[title, said, ...options.flat()].filter(Boolean).join('. ')} />
      </p>
      {found.declaredAt && <Became ballot={id} />}
      {found.outcome && (
        <Suspense fallback={<Loading rows={6} />}>
          <Result found={{ ...found, outcome: found.outcome }} />
        </Suspense>
      )}
      {phase === 'open' && (
        <Suspense fallback={<Loading rows={3} />}>
          <Vote question={question} terms={found.terms} />
        </Suspense>
      )}
      {phase === 'closed' && <p>{text.wait}</p>}
      <section aria-labelledby="opties">
        <h2 id="opties">{phase === 'before' || phase === 'open' ? text.options : text.optionsAfter}</h2>
        <ol className="naober-ballot-options">
          {question.options.map(({ id: option, name, about, cost }) => (
            <li key={option}>
              <strong>{saidIn(language, name)}</strong>
              {cost !== undefined && (
                <>
                  {' · '}
                  {text.money} <Money cents={cost} />
                </>
              )}
              {about && <p>{saidIn(language, about)}</p>}
            </li>
          ))}
        </ol>
      </section>
      <Facts question={question} paper={found.paper} open={phase !== 'open'} />
      <CheckReceipt id={id} />
    </div>
  )
}

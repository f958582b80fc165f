import { ballots } from '../../functions/ballots/contract.ts'
import { phaseOf } from '../../functions/ballots/rules.ts'
import { useAsk } from '../api/ask.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Chip } from '../ui/show/Chip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { saidIn } from './said.ts'

/** Every ballot round that people may know of. */
export const BallotsPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(ballots.listBallots, {})
  const now = new Date().toISOString()
  return (
    <>
      <PageTitle lead={text.listLead}>{text.list}</PageTitle>
      <p>
        <Link to="/burgerbesluiten">{text.decisions}</Link>
      </p>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data?.ballots.length === 0 && (
        <Empty title={text.none}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      <ul className="naober-plain-list naober-stack">
        {asked.data?.ballots.map(({ id, title, question, state, opens, closes }) => {
          const phase = phaseOf(state, { opens, closes }, now)
          return (
            <li key={id} className="naober-card">
              <h2>
                <Link to={`/stemmen/${id}`}>{saidIn(language, title)}</Link>
              </h2>
              <p>{saidIn(language, question)}</p>
              <p className="naober-row">
                <Chip kind={phase === 'open' ? 'ok' : 'plain'}>{text.phases[phase]}</Chip>
                <span>
                  {text.moments[phase]} <DateText at={phase === 'before' ? opens : closes} time />
                </span>
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}

import '../advices.css'
import './planner.css'
import { useParams } from 'react-router'
import { advices } from '../../../functions/advices/contract.ts'
import { termOf } from '../../../functions/rounds/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Whole } from '../Whole.tsx'
import type { Desk } from './desk.ts'
import { en } from './en.ts'
import { Heard } from './Heard.tsx'
import { nl } from './nl.ts'
import { Planner } from './Planner.tsx'

const Standing = ({ found }: { found: Desk }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const term = termOf(found.round, 'advice')
  const now = Date.now()
  if (!term) return <p>{text.noPhase}</p>
  if (now < Date.parse(term.from)) return <p>{text.ahead(dateText(language, term.from, true))}</p>
  if (now < Date.parse(term.until) + 1000) return <p>{text.running(dateText(language, term.until, true))}</p>
  return (
    <p>
      {text.over} <Link to={`/rondes/${found.round.id}/advies`}>{text.toPublic}</Link>
    </p>
  )
}

/** The programme manager's page of an advice round: who was heard, what was said, who starts when. */
export const ManagerPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(advices.deskRoundAdvices, { id })
  const found = asked.data
  return (
    <div className="naober-advices">
      <PageTitle above={<Link to={`/bureau/rondes/${id}`}>{text.back}</Link>}>
        {text.title(found?.round.name[language] ?? id)}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && !found && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {found && (
        <>
          <Standing found={found} />
          <Heard found={found} round={id} />
          <Whole picture={found} />
          {found.projects.length > 0 && (
            <section>
              <h2>{text.planner}</h2>
              <Planner found={found} round={id} />
            </section>
          )}
        </>
      )}
    </div>
  )
}

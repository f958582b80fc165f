import '../decisions.css'
import { useParams } from 'react-router'
import { decisions } from '../../../../functions/decisions/contract.ts'
import { useAsk, useCommand } from '../../../api/ask.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Link } from '../../../ui/frame/Link.tsx'
import { PageTitle } from '../../../ui/frame/PageTitle.tsx'
import { Chip } from '../../../ui/show/Chip.tsx'
import { Loading } from '../../../ui/show/Loading.tsx'
import { Refused } from '../../../ui/show/Refused.tsx'
import { saidIn } from '../../said.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { MakeIdeas } from './MakeIdeas.tsx'
import { Monitors } from './Monitors.tsx'
import { Promises } from './Promises.tsx'
import { refresh } from './refresh.ts'

/** One citizens' decision at the desk: promises, publishing, monitor group, ideas. */
export const DeskDecisionPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(decisions.deskDecision, { id })
  const publish = useCommand(decisions.publishDecision, { refresh })
  const found = asked.data
  const decision = found?.decision
  return (
    <>
      <PageTitle above={<Link to="/bureau/burgerbesluiten">{text.title}</Link>}>
        {decision ? saidIn(language, decision.title) : text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={3} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {found && decision && (
        <div className="naober-decision">
          <p className="naober-row">
            <Chip kind={decision.state === 'published' ? 'ok' : 'plain'}>{text.desk.states[decision.state]}</Chip>
            {decision.state === 'published' && <Link to={`/burgerbesluiten/${id}`}>{text.seePage}</Link>}
          </p>
          <Promises key={decision.state} decision={decision} />
          {decision.state === 'draft' && (
            <>
              {publish.error && <Refused refusal={publish.error} again={() => void asked.refetch()} />}
              <Button
                purpose="primary"
                busy={publish.isPending}
                off={!found.can.publish.yes}
                onClick={() => publish.mutate({ id, version: decision.version })}
              >
                {text.desk.publish}
              </Button>
              <p className="naober-small naober-soft">{text.desk.publishHint}</p>
            </>
          )}
          <Monitors decision={decision} />
          {decision.state === 'published' && <MakeIdeas decision={decision} />}
        </div>
      )}
    </>
  )
}

import { useNavigate } from 'react-router'
import { decisions } from '../../../../functions/decisions/contract.ts'
import { useAsk, useCommand } from '../../../api/ask.ts'
import { useAddress, useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Link } from '../../../ui/frame/Link.tsx'
import { PageTitle } from '../../../ui/frame/PageTitle.tsx'
import { Chip } from '../../../ui/show/Chip.tsx'
import { Loading } from '../../../ui/show/Loading.tsx'
import { Refused } from '../../../ui/show/Refused.tsx'
import { saidIn } from '../../said.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** The facilitator's citizens' decisions, and declared rounds that wait for one. */
export const DeskDecisionsPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(decisions.deskDecisions, {})
  const make = useCommand(decisions.makeDecision, { refresh: [decisions.deskDecisions] })
  const [go, address] = [useNavigate(), useAddress()]
  return (
    <>
      <PageTitle lead={text.desk.lead}>{text.title}</PageTitle>
      {asked.isPending && <Loading rows={2} />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && (
        <>
          <h2>{text.desk.fresh}</h2>
          {asked.data.rounds.length === 0 && <p>{text.desk.noFresh}</p>}
          {make.error && <Refused refusal={make.error} />}
          <ul className="naober-plain-list naober-stack">
            {asked.data.rounds.map(({ id, title }) => (
              <li key={id}>
                <Button
                  busy={make.isPending && make.variables.id === id}
                  onClick={() =>
                    make.mutate({ id }, { onSuccess: () => void go(address(`/bureau/burgerbesluiten/${id}`)) })
                  }
                >
                  {text.desk.make(saidIn(language, title))}
                </Button>
              </li>
            ))}
          </ul>
          <h2>{text.desk.all}</h2>
          {asked.data.decisions.length === 0 && <p>{text.none}.</p>}
          <ul className="naober-plain-list naober-stack">
            {asked.data.decisions.map(({ id, title, state }) => (
              <li key={id} className="naober-card">
                <Link to={`/bureau/burgerbesluiten/${id}`}>{saidIn(language, title)}</Link>{' '}
                <Chip kind={state === 'published' ? 'ok' : 'plain'}>{text.desk.states[state]}</Chip>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

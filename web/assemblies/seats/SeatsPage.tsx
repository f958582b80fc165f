import '../desk/desk.css'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import { handouts } from '../../../functions/handouts/contract.ts'
import { seats, type TablePlan } from '../../../functions/seats/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { addressOf } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { PlanForm } from './PlanForm.tsx'

const lookMs = 1500

const Working = ({ again }: { again: () => void }) => {
  const text = useText({ nl, en })
  useEffect(() => {
    const timer = setInterval(again, lookMs)
    return () => clearInterval(timer)
  }, [again])
  return (
    <>
      <p role="status">{text.working}</p>
      <Loading rows={1} />
    </>
  )
}

type Called = (pseudonym: string) => string

const Rounds = ({ tables, called }: { tables: TablePlan; called: Called }) => {
  const text = useText({ nl, en })
  const { plan, guests, figures } = tables
  return (
    <>
      {figures && <p>{text.figures(figures.pairsThatMeetTwice, figures.pairs)}</p>}
      {plan.map((round, number) => (
        <section key={text.round(number + 1)} className="naober-seats">
          <h2>{text.round(number + 1)}</h2>
          <div className="naober-grid">
            {round.map((table, at) => (
              <div key={text.table(at + 1)} className="naober-card">
                <h3>{text.table(at + 1)}</h3>
                <ul className="naober-plain-list">
                  {table.map(place => (
                    <li key={place}>{called(guests[place] ?? '')}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

/** Who sits where in each dialogue round; again in seconds after late arrivals and no-shows. */
export const SeatsPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(seats.deskSeats, { id })
  const people = useAsk(assemblies.deskCandidates, { id })
  const names = new Map(
    (people.data?.people ?? []).flatMap(({ pseudonym, contact }) =>
      pseudonym ? [[pseudonym, contact.name ? `${contact.name} (${pseudonym})` : pseudonym]] : [],
    ),
  )
  const called: Called = pseudonym => names.get(pseudonym) ?? pseudonym
  const { tables, panel, can } = asked.data ?? {}
  const isAtWork = tables?.state === 'asked'
  return (
    <>
      <PageTitle above={<Link to={`/bureau/burgerberaden/${id}`}>{text.back}</Link>} lead={text.lead}>
        {text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && !asked.data && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {can && !can.plan.yes && (
        <Notice kind="info">
          <p>{text.notYet}</p>
        </Notice>
      )}
      {isAtWork && <Working again={() => void asked.refetch()} />}
      {can?.plan.yes && panel && !isAtWork && (
        <PlanForm key={tables?.version ?? 0} id={id} panel={panel} tables={tables} called={called} />
      )}
      {tables && !isAtWork && (
        <>
          <p className="naober-row naober-no-print">
            <a
              className="nl-button nl-button--subtle"
              href={addressOf(handouts.cardsPdf, { id, lang: language })}
              download
            >
              {text.cards}
            </a>
            <Button purpose="subtle" icon="print" onClick={() => window.print()}>
              {text.print}
            </Button>
          </p>
          <Rounds tables={tables} called={called} />
        </>
      )}
    </>
  )
}

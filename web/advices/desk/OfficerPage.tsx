import '../advices.css'
import './desk.css'
import { useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { advices } from '../../../functions/advices/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { useSaid } from '../HeatMap.tsx'
import { AdviceCard } from './AdviceCard.tsx'
import type { Desk } from './desk.ts'
import { en } from './en.ts'
import { Facts } from './Facts.tsx'
import { nl } from './nl.ts'
import { Projects } from './Projects.tsx'
import { Standing } from './Standing.tsx'

type Show = 'alles' | 'open'
const shows = ['alles', 'open'] as const satisfies Show[]

const Told = ({ found, id }: { found: Desk; id: string }) => {
  const said = useSaid()
  const advice = found.advices.find(each => each.application === id)
  return (
    <>
      <p>
        <strong>{said(advice)}</strong>
      </p>
      {advice && (
        <p className="naober-written" lang="nl">
          {advice.condition ?? advice.reason}
        </p>
      )}
    </>
  )
}

const Cards = ({ found, round, tenant }: { found: Desk; round: string; tenant: string }) => {
  const text = useText({ nl, en })
  const go = useNavigate()
  const address = useAddress()
  const [search] = useSearchParams()
  const [done, setDone] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const card = useRef<HTMLElement>(null)
  const said = new Map(found.advices.map(advice => [advice.application, advice]))
  const show: Show = search.get('toon') === 'open' ? 'open' : 'alles'
  const { projects } = found
  const open = projects.filter(project => !said.has(project.id))
  const here = projects.find(each => each.id === search.get('project')) ?? open[0] ?? projects[0]
  const at = here ? projects.indexOf(here) : -1
  const addressFor = (project: string) => `/bureau/gemeente/advies?ronde=${round}&toon=${show}&project=${project}`
  const visit = (id: string | undefined) => {
    if (!id) return
    void go(address(addressFor(id)), { preventScrollReset: true, replace: true })
    requestAnimationFrame(() => heading.current?.focus())
  }
  if (!here) return null
  const saved = () => {
    setDone(text.saved(here.title))
    const after = [...projects.slice(at + 1), ...projects.slice(0, at)]
    visit((after.find(each => !said.has(each.id)) ?? after[0])?.id)
  }
  const step = (by: 1 | -1) => visit(projects[at + by]?.id)
  return (
    <div className="naober-advise__columns">
      <section ref={card} className="naober-card naober-advise__card" aria-labelledby="advies-project">
        <div role="status">{done && <p className="naober-small">{done}</p>}</div>
        <div className="naober-row">
          <span className="naober-soft">{text.place(at + 1, projects.length)}</span>
          <Button purpose="subtle" off={at === 0} onClick={() => step(-1)}>
            {text.previous}
          </Button>
          <Button purpose="subtle" off={at === projects.length - 1} onClick={() => step(1)}>
            {text.next}
          </Button>
        </div>
        <h2 id="advies-project" ref={heading} tabIndex={-1} lang="nl">
          {here.title}
        </h2>
        <Facts project={here} themes={found.themes} tenant={tenant} />
        {found.can.advise.yes ? (
          <>
            <AdviceCard
              key={`${round} ${here.id}`}
              round={round}
              project={here}
              advice={said.get(here.id)}
              card={card}
              onSaved={saved}
              onStep={step}
            />
            <p className="naober-small naober-soft">{text.keys}</p>
          </>
        ) : (
          <Told found={found} id={here.id} />
        )}
      </section>
      <div>
        <Select
          id="advies-toon"
          label={text.show}
          value={show}
          onChange={value =>
            void go(address(`/bureau/gemeente/advies?ronde=${round}&toon=${value}&project=${here.id}`), {
              replace: true,
            })
          }
          options={shows.map(value => ({ value, label: text.shows[value] }))}
        />
        <Projects projects={show === 'open' ? open : projects} said={said} here={here.id} addressFor={addressFor} />
      </div>
    </div>
  )
}

const OfRound = ({ tenant }: { tenant: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const go = useNavigate()
  const address = useAddress()
  const [search] = useSearchParams()
  const chosen = search.get('ronde')
  // Going to a project names the round in the address: another question, and the card must stay under the hands meanwhile.
  const asked = useAsk(advices.deskAdvices, chosen ? { round: chosen } : {}, { keepOld: true })
  const found = asked.data
  const round = found?.rounds.find(each => each.id === found.round)
  if (asked.isPending) return <Loading rows={1} tall="page" />
  if (asked.error && !found) return <Refused refusal={asked.error} again={() => void asked.refetch()} />
  if (!found || !round)
    return (
      <Empty title={text.noRound} icon="advice">
        <p>{text.noRoundHelp}</p>
      </Empty>
    )
  return (
    <>
      {found.rounds.length > 1 && (
        <Select
          id="advies-ronde"
          label={text.round}
          value={round.id}
          onChange={value => void go(address(`/bureau/gemeente/advies?ronde=${value}`))}
          options={found.rounds.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      )}
      {found.projects.length === 0 ? (
        <Empty title={text.noProjects} icon="advice">
          <p>{text.noProjectsHelp}</p>
        </Empty>
      ) : (
        <>
          <Standing found={found} round={round} />
          <Cards key={round.id} found={found} round={round.id} tenant={tenant} />
        </>
      )}
    </>
  )
}

/** The desk where a municipality says of each project what it thinks: a card at a time, saved per card. */
export const OfficerPage = () => {
  const text = useText({ nl, en })
  const { tenant } = useSession()
  return (
    <>
      <PageTitle>{text.title(tenant ? municipalityName(tenant) : '')}</PageTitle>
      {tenant ? (
        <OfRound tenant={tenant} />
      ) : (
        <Notice kind="waiting">
          <p>{text.noTenant}</p>
        </Notice>
      )}
    </>
  )
}

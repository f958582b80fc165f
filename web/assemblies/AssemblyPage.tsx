import './assemblies.css'
import { useParams } from 'react-router'
import { assemblies, type Shown } from '../../functions/assemblies/contract.ts'
import { useAsk } from '../api/ask.ts'
import { dateText, moneyText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { ReadAloud } from '../ui/show/ReadAloud.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { Became } from './Became.tsx'
import { Composition } from './Composition.tsx'
import { DrawSection, LettersSection } from './Draws.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { useAreaName, useDay } from './words.ts'

const Join = ({ shown }: { shown: Shown }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const day = useDay()
  const { assembly, canRegister } = shown
  const until = assembly.phases.find(({ id }) => id === 'register')?.until ?? ''
  if (canRegister.yes)
    return (
      <p className="naober-row">
        <LinkButton
          to={assembly.lettersOnly ? '/meedoen' : `/meedoen?beraad=${assembly.id}`}
          purpose="primary"
          icon="people"
        >
          {text.join}
        </LinkButton>
        <span>{text.joinUntil(day(until))}</span>
      </p>
    )
  return (
    <Notice kind="info">
      <p>{canRegister.from ? text.joinFrom(dateText(language, canRegister.from)) : text.joinOver}</p>
    </Notice>
  )
}

const Calendar = ({ shown: { assembly, phase } }: { shown: Shown }) => {
  const text = useText({ nl, en })
  const day = useDay()
  return (
    <section aria-labelledby="kalender">
      <h2 id="kalender">{text.calendar}</h2>
      <ol className="naober-assembly__calendar">
        {assembly.phases.map(({ id, from, until }) => (
          <li key={id} aria-current={id === phase ? 'step' : undefined}>
            <strong>{text.phases[id]}</strong>
            {id === phase && <span className="naober-assembly__now"> · {text.hereNow}</span>}
            <br />
            {text.until(day(from), day(until))}
          </li>
        ))}
      </ol>
    </section>
  )
}

const Body = ({ shown }: { shown: Shown }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const day = useDay()
  const { assembly } = shown
  return (
    <div className="naober-assembly">
      <div className="naober-assembly__first">
        <h2 className="naober-hidden">{text.question}</h2>
        <p className="naober-assembly__question" lang="nl">
          {assembly.question}
        </p>
        <ReadAloud text={assembly.question} language="nl" />
        <Join shown={shown} />
        {shown.draw?.outcome && (
          <p>
            <Link to={`/burgerberaden/${assembly.id}/zaal`}>{text.followHall}</Link>
          </p>
        )}
        <Became assembly={assembly.id} />
        {assembly.about !== '' && (
          <p className="naober-written" lang="nl">
            {assembly.about}
          </p>
        )}
        <section aria-labelledby="invloed">
          <h2 id="invloed">{text.influenceTitle}</h2>
          <p>
            <strong>{text.influence[assembly.influence]}.</strong> {text.influenceHelp[assembly.influence]}
          </p>
          <p>{text.answers(assembly.answers, day(assembly.answerBy))}</p>
        </section>
      </div>
      <aside className="naober-assembly__aside">
        <Calendar shown={shown} />
        {assembly.houseRules.length > 0 && (
          <section aria-labelledby="huisregels">
            <h2 id="huisregels">{text.rules}</h2>
            <ul lang="nl">
              {assembly.houseRules.map(rule => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </section>
        )}
      </aside>
      <div>
        <section aria-labelledby="wie">
          <h2 id="wie">{text.who}</h2>
          <p>
            {text.size(assembly.size, assembly.fromAge)} {assembly.lettersOnly ? text.lettersOnly : text.everybody}
          </p>
          <p>{text.profiles[assembly.profile]}</p>
          {assembly.perHead > 0 && <p>{text.perHead(moneyText(language, assembly.perHead))}</p>}
          <Composition categories={assembly.categories} />
        </section>
        <LettersSection shown={shown} />
        <DrawSection shown={shown} />
      </div>
    </div>
  )
}

/** One assembly, public from the first day. */
export const AssemblyPage = () => {
  const text = useText({ nl, en })
  const area = useAreaName()
  const { id = '' } = useParams()
  const asked = useAsk(assemblies.readAssembly, { id })
  const shown = asked.data
  const above = (
    <>
      <Link to="/burgerberaden">{text.title}</Link>
      {shown && ` · ${area(shown.assembly.area)}`}
    </>
  )
  return (
    <>
      <PageTitle above={above}>{shown?.assembly.title ?? text.above}</PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && !shown && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {shown && <Body shown={shown} />}
    </>
  )
}

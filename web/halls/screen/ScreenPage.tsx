import './screen.css'
import { useParams } from 'react-router'
import { halls, type InHall } from '../../../functions/halls/contract.ts'
import { courseIn } from '../../../functions/halls/plan.ts'
import { stepNow } from '../../../functions/halls/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { clockText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en as sharedEn } from '../en.ts'
import { useAhead, useLive } from '../live.ts'
import { nl as sharedNl } from '../nl.ts'
import { Timer } from '../Timer.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { AllItems, Clusters, DotBars, Lately, Seats } from './parts.tsx'
import { Results } from './Results.tsx'

const Rules = ({ rules }: { rules: readonly string[] }) => {
  const shared = useText({ nl: sharedNl, en: sharedEn })
  if (rules.length === 0) return null
  return (
    <section aria-labelledby="regels">
      <h2 id="regels">{shared.rules}</h2>
      <ol className="naober-hall__rules">
        {rules.map(rule => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </section>
  )
}

/** What belongs on the screen now. A round without a seat plan shows its talk rules instead. */
const Part = ({ hall }: { hall: InHall }) => {
  const { shows, course } = hall
  if (course.state === 'closed') return <Results hall={hall} />
  if (shows === 'seats' && hall.seats) return <Seats hall={hall} />
  if (shows === 'harvest') return <AllItems hall={hall} />
  if (shows === 'clusters') return <Clusters hall={hall} />
  if (shows === 'dots') return <DotBars hall={hall} />
  if (shows === 'results') return <Results hall={hall} />
  const kind = stepNow(course)?.kind
  return (
    <div className="naober-hall__beside">
      {kind === 'panels' ? <Results hall={hall} /> : <Rules rules={course.rules} />}
      {(kind === 'dialogue' || kind === 'break') && <Lately hall={hall} />}
    </div>
  )
}

const Hall = ({ hall, ahead }: { hall: InHall; ahead: number }) => {
  const text = useText({ nl, en })
  const shared = useText({ nl: sharedNl, en: sharedEn })
  const { course, question, title } = hall
  const step = stepNow(course)
  const above = step ? `${shared.step(course.place + 1, course.steps.length)} · ${step.title}` : title
  const heading = course.state === 'closed' ? text.over : (step?.question ?? text.soon)
  return (
    <>
      <div className="naober-hall__top">
        <PageTitle above={above}>{heading || question}</PageTitle>
        {step && course.clock && <Timer clock={course.clock} ahead={ahead} />}
      </div>
      {course.state === 'ready' && <p className="naober-hall__question">{question}</p>}
      <Part hall={hall} />
    </>
  )
}

/** The screen in the hall, which needs no hands: it follows the facilitator's desk. */
export const ScreenPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(halls.readHall, { id })
  useLive(asked)
  const { data, error } = asked
  const ahead = useAhead(data?.now, asked.dataUpdatedAt)
  return (
    <div className="naober-hall">
      {data ? (
        <>
          {error && (
            <p role="status" className="naober-hall__off">
              {text.off(clockText(language, data.now))}
            </p>
          )}
          <Hall hall={{ ...data, course: courseIn(language, data.course) }} ahead={ahead} />
        </>
      ) : (
        <>
          <PageTitle above={<Link to={`/burgerberaden/${id}`}>{text.back}</Link>}>{text.title}</PageTitle>
          {asked.isPending && <Loading rows={2} tall="page" />}
          {error?.code === 'not-found' && <p>{text.none}</p>}
          {error && error.code !== 'not-found' && <Refused refusal={error} again={() => void asked.refetch()} />}
        </>
      )}
    </div>
  )
}

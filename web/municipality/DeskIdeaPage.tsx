import './municipality.css'
import { useEffect, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { municipality } from '../../functions/municipality/contract.ts'
import { useAsk, useRefresh } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { isOverdue } from '../ui/idea/AnswerBy.tsx'
import { usePlaceName } from '../ui/idea/places.ts'
import { StateChip } from '../ui/idea/StateChip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { Answer } from './idea/Answer.tsx'
import { after, type DeskIdea } from './idea/desk.ts'
import { HandBack } from './idea/HandBack.tsx'
import { ProposeJoin } from './idea/ProposeJoin.tsx'
import { Story } from './idea/Story.tsx'
import { TakeOver } from './idea/TakeOver.tsx'
import { nl } from './nl.ts'

const Promised = ({ idea }: Pick<DeskIdea, 'idea'>) => {
  const text = useText({ nl, en }).idea
  const late = isOverdue({ ...idea, answeredAt: idea.answers.at(-1)?.at }, new Date().toISOString())
  return (
    <p className="naober-office__promise">
      {idea.answers.length === 0 && idea.answerBy && (
        <span className={late ? 'naober-office__late' : undefined}>
          <Icon name={late ? 'warning' : 'clock'} size={20} /> {late ? text.late : text.answerBy}{' '}
          <DateText at={idea.answerBy} />
        </span>
      )}
      <span>{idea.desk === 'province' ? text.atProvince : text.atOurs}</span>
    </p>
  )
}

/** One idea at the desk of a municipality: the story left, what may be done right. */
export const DeskIdeaPage = () => {
  const text = useText({ nl, en })
  const place = usePlaceName()
  const { id = '' } = useParams()
  const { data, error, refetch } = useAsk(municipality.deskIdea, { id })
  const [done, setDone] = useState('')
  const refresh = useRefresh()
  const told = useRef<HTMLDivElement>(null)
  // The button that did it is gone: the focus goes to what was done.
  useEffect(() => {
    if (done) told.current?.focus()
  }, [done])
  const back = (
    <p className="naober-no-print">
      <Link to="/bureau/gemeente">{text.idea.back}</Link>
    </p>
  )
  if (error && !data)
    return (
      <>
        {back}
        <PageTitle>{text.title('')}</PageTitle>
        <Refused refusal={error} again={() => void refetch()} />
      </>
    )
  if (!data) return <Loading rows={1} tall="page" />
  const { idea } = data
  const finished = (sentence: string) => {
    setDone(sentence)
    refresh(after)
  }
  const acts = { found: data, onDone: finished, onReload: () => void refetch() }
  return (
    <>
      {back}
      <PageTitle title={idea.title} above={place(idea.village, idea.municipality)}>
        <span lang="nl">{idea.title}</span>
      </PageTitle>
      <div className="naober-row">
        <StateChip state={idea.state} />
        <Link to={`/ideeen/${idea.id}`}>{text.idea.public}</Link>
      </div>
      <Promised idea={idea} />
      <div role="status" ref={told} tabIndex={-1}>
        {done && (
          <Notice kind="ok">
            <p>{done}</p>
          </Notice>
        )}
      </div>
      <div className="naober-office__columns">
        <div>
          <Story found={data} />
        </div>
        <section aria-labelledby="doen" className="naober-no-print">
          <h2 id="doen">{text.idea.do}</h2>
          <TakeOver key={`oppakken ${idea.version}`} {...acts} />
          <Answer key={`antwoord ${idea.version}`} {...acts} />
          <HandBack key={`terug ${idea.version}`} {...acts} />
          <ProposeJoin key={`samen ${idea.version}`} {...acts} />
        </section>
      </div>
    </>
  )
}

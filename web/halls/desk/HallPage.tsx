import './desk.css'
import { useParams } from 'react-router'
import { type HallAtDesk, halls } from '../../../functions/halls/contract.ts'
import { courseIn } from '../../../functions/halls/plan.ts'
import { useAsk } from '../../api/ask.ts'
import { clockText } from '../../text/format.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { useAhead, useLive } from '../live.ts'
import { Control } from './Control.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Setup } from './Setup.tsx'
import { Tables } from './Tables.tsx'

/** The usual sentences of a meeting in the language of this desk. */
const hallIn = (language: 'nl' | 'en', hall: HallAtDesk): HallAtDesk => ({
  ...hall,
  suggested: courseIn(language, hall.suggested),
  course: hall.course && courseIn(language, hall.course),
})

/** The facilitator's desk of a meeting. */
export const HallPage = () => {
  const text = useText({ nl, en })
  const [address, language] = [useAddress(), useLanguage()]
  const { id = '' } = useParams()
  const asked = useAsk(halls.deskHall, { id })
  useLive(asked)
  const hall = asked.data && hallIn(language, asked.data)
  const ahead = useAhead(hall?.now, asked.dataUpdatedAt)
  return (
    <>
      <PageTitle
        above={<Link to={`/bureau/burgerberaden/${id}`}>{hall?.title ?? text.back}</Link>}
        lead={hall?.course ? undefined : text.lead}
      >
        {text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && !hall && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.error && hall && (
        <Notice kind="waiting" live>
          <p>{text.off(clockText(language, hall.now))}</p>
        </Notice>
      )}
      {hall && !hall.course && (
        <>
          <Notice kind="info">
            <p>{text.notYet}</p>
          </Notice>
          <Setup id={id} hall={hall} />
        </>
      )}
      {hall?.course && (
        <div className="naober-desk-hall">
          <Control {...{ id, hall, course: hall.course, ahead }} />
          <p className="naober-row">
            <LinkButton to={`/bureau/burgerberaden/${id}/zaal/muur`} icon="hands">
              {text.toWall}
            </LinkButton>
            <a href={address(`/burgerberaden/${id}/zaal`)} target="_blank" rel="noreferrer">
              {text.toScreen}
            </a>
          </p>
          <Tables id={id} hall={hall} />
          <Disclosure summary={text.change}>
            <Setup key={hall.course.state === 'ready' ? 'ready' : hall.course.place} id={id} hall={hall} />
          </Disclosure>
        </div>
      )}
    </>
  )
}

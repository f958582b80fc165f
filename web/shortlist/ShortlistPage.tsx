import './shortlist.css'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { shortlist } from '../../functions/shortlist/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useSession } from '../app/session.tsx'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { Check } from './Check.tsx'
import type { AtDesk, Made } from './desk.ts'
import { en } from './en.ts'
import { Decided } from './hand/Decided.tsx'
import { nl } from './nl.ts'
import { Projects } from './projects/Projects.tsx'
import { Standing } from './Standing.tsx'
import { Scenarios } from './scenarios/Scenarios.tsx'

const pollMs = 1500

/** Explanations follow by themselves: asks again until all are there. */
const useExplained = (made: Made | undefined, refetch: () => void): void => {
  const isWaiting = made !== undefined && made.explained.done < made.explained.of
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(refetch, pollMs)
    return () => clearInterval(timer)
  }, [isWaiting, refetch])
}

const Whole = ({ found, refetch }: { found: AtDesk; refetch: () => void }) => {
  const isManager = useSession().roles.includes('manager')
  const { made } = found
  useExplained(made, refetch)
  return (
    <>
      <Standing found={found} isManager={isManager} />
      {made && (
        <>
          <Scenarios found={found} made={made} isManager={isManager} />
          <Decided found={found} made={made} isManager={isManager} />
          <Projects found={found} made={made} isManager={isManager} />
          <Check round={found.round.id} hash={made.hash} />
        </>
      )}
    </>
  )
}

/** The shortlist of a round: scenarios side by side, why each project is in or out, decided by hand, and chosen. */
export const ShortlistPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(shortlist.deskShortlist, { round: id })
  const name = asked.data?.round.name[language]
  return (
    <div className="naober-shortlist">
      <PageTitle above={<Link to="/bureau/rondes">{text.back}</Link>} lead={text.lead}>
        {name ? text.title(name) : text.name}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && <Whole found={asked.data} refetch={asked.refetch} />}
    </div>
  )
}

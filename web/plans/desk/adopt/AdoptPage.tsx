import '../desk.css'
import { useParams } from 'react-router'
import { plans } from '../../../../functions/plans/contract.ts'
import { planYear } from '../../../../functions/plans/plan.ts'
import { useAsk } from '../../../api/ask.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import { Link } from '../../../ui/frame/Link.tsx'
import { PageTitle } from '../../../ui/frame/PageTitle.tsx'
import { Loading } from '../../../ui/show/Loading.tsx'
import { Refused } from '../../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Adoption } from './Adoption.tsx'

/** The executive's page: everything of the plan in sight, and one decision. */
export const AdoptPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { round = '' } = useParams()
  const asked = useAsk(plans.deskPlan, { round })
  const name = asked.data?.round.name[language]
  return (
    <>
      <PageTitle above={<Link to="/bureau/jaarplan">{text.back}</Link>} lead={text.adopt.lead}>
        {name ? text.adopt.title(planYear(name)) : text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && <Adoption key={round} found={asked.data} />}
    </>
  )
}

import './desk.css'
import { useParams } from 'react-router'
import { plans } from '../../../functions/plans/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Editor } from './Editor.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The manager's desk for the plan of one round. */
export const DeskPlanPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { round: id = '' } = useParams()
  const asked = useAsk(plans.deskPlan, { round: id })
  const found = asked.data
  const save = found?.can.save
  return (
    <>
      <PageTitle above={<Link to="/bureau/jaarplan">{text.back}</Link>} title={text.title}>
        {text.title} {found?.round.name[language]}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {save && !save.yes && (
        <Notice kind="info">
          <p>{text.closed(save.from ? dateText(language, save.from, true) : '')}</p>
        </Notice>
      )}
      {found && save?.yes && <Editor key={id} found={found} />}
    </>
  )
}

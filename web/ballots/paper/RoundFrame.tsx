import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { papers } from '../../../functions/papers/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

export type AtDesk = Answered<typeof papers.deskPapers>

/** A page of one step at the polling desk, once the round is known. */
export const RoundFrame = ({
  title,
  lead,
  children,
}: {
  title: string
  lead: string
  children: (found: AtDesk) => ReactNode
}) => {
  const text = useText({ nl, en })
  const { id = '' } = useParams()
  const asked = useAsk(papers.deskPapers, { id })
  return (
    <>
      <PageTitle above={<Link to={`/bureau/stembureau/${id}`}>{text.back}</Link>} lead={lead}>
        {title}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && children(asked.data)}
    </>
  )
}

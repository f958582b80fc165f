import '../uploads.css'
import type { ComponentType } from 'react'
import { useParams } from 'react-router'
import { applications } from '../../../functions/applications/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { SendDocuments } from './SendDocuments.tsx'

type Props = { Documents: ComponentType<{ alliance: { id: string } }> }

/** The documents of an application that a municipality brought in: add them, and submit it anew with them. */
export const ProposalDocumentsPage = ({ Documents }: Props) => {
  const text = useText({ nl, en }).upload
  const language = useLanguage()
  const { id = '' } = useParams()
  const { data, error, refetch } = useAsk(applications.readProposal, { id })
  const back = data?.upload ? `/bureau/gemeente/uploads/${data.upload}` : '/bureau/gemeente/uploads'
  return (
    <div className="naober-stack">
      <p className="naober-no-print">
        <Link to={back}>{data?.upload ? text.documents.toUpload : text.back}</Link>
      </p>
      <PageTitle above={data?.round.name[language]} lead={text.documents.lead}>
        {data ? text.documents.title(data.title) : text.documents.name}
      </PageTitle>
      {error && !data && <Refused refusal={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={2} />}
      {data && (
        <>
          <Documents alliance={{ id }} />
          <SendDocuments found={data} />
        </>
      )}
    </div>
  )
}

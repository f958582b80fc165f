import './uploads.css'
import { useSearchParams } from 'react-router'
import { uploads } from '../../functions/uploads/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { ProposalForm } from './one/ProposalForm.tsx'

/** One proposal of a municipality, on a form made from the round. */
export const ProposalPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [query] = useSearchParams()
  const { data, error, refetch } = useAsk(uploads.proposalForm, { round: query.get('ronde') ?? '' })
  return (
    <>
      <p className="naober-no-print">
        <Link to="/bureau/gemeente/uploads">{text.upload.back}</Link>
      </p>
      <PageTitle lead={data && text.one.lead(data.round.name[language])}>{text.one.title}</PageTitle>
      {error && <Refused refusal={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data && <ProposalForm {...data} />}
    </>
  )
}

import './audit.css'
import { useText } from '../text/language.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { CheckChain } from './chain/CheckChain.tsx'
import { en } from './en.ts'
import { Log } from './log/Log.tsx'
import { nl } from './nl.ts'

/** The desk of the auditor: check the chain, read the log. */
export const AuditPage = () => {
  const text = useText({ nl, en })
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <CheckChain />
      <Log />
    </>
  )
}

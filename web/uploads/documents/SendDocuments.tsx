import { useRef } from 'react'
import { applications } from '../../../functions/applications/contract.ts'
import { attachments } from '../../../functions/attachments/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { isOpen, unsent } from './unsent.ts'

type Found = Answered<typeof applications.readProposal>

/** Submitting a municipality's application anew with its documents as they are, or that nothing has changed since. */
export const SendDocuments = ({ found }: { found: Found }) => {
  const text = useText({ nl, en }).upload.documents
  const listed = useAsk(attachments.listAttachments, { id: found.id }).data
  const sending = useCommand(applications.submitDocuments, { refresh: [applications.readProposal] })
  // What was sent takes the button along that had the focus.
  const told = useRef<HTMLParagraphElement>(null)
  if (!listed) return null
  const { id, version, at, can, documents } = found
  if (!can.send.yes) return can.send.because === 'wrong-state' ? <p>{text.withdrawn}</p> : null
  const isSame = !unsent(listed.documents, documents)
  const isEmpty = listed.documents.length === 0
  return (
    <section className="naober-card" aria-labelledby="insturen">
      <h2 id="insturen">{text.send}</h2>
      <p>{text.help}</p>
      {listed.documents.some(isOpen) && <Notice kind="waiting" title={text.waiting} />}
      <p role="status" tabIndex={-1} ref={told}>
        {sending.data && isSame && `${text.sent(sending.data.number)} `}
        {isSame && isEmpty && text.nothing}
        {isSame && !isEmpty && (
          <>
            {text.same(version)} <DateText at={at} time />.
          </>
        )}
      </p>
      {!isSame && (
        <Button
          purpose="primary"
          busy={sending.isPending}
          onClick={() =>
            sending.mutate({ id, version, documents: listed.version }, { onSuccess: () => told.current?.focus() })
          }
        >
          {sending.isPending ? text.busy : isEmpty ? text.without : text.go}
        </Button>
      )}
      {sending.error && <Refused refusal={sending.error} />}
    </section>
  )
}

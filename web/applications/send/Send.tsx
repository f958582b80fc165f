import '../applications.css'
import { useEffect, useRef, useState } from 'react'
import { alliances } from '../../../functions/alliances/contract.ts'
import { applications } from '../../../functions/applications/contract.ts'
import { stoppersIn } from '../../../functions/applications/rules.ts'
import { attachments } from '../../../functions/attachments/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { type Alliance, missingFrom } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Missing } from './Missing.tsx'
import { Versions } from './Versions.tsx'
import { Withdraw } from './Withdraw.tsx'

const Receipt = ({ receipt }: { receipt: Answered<typeof applications.submitApplication> }) => {
  const text = useText({ nl, en }).send
  return (
    <Notice kind="ok" title={text.receipt}>
      <p>
        {text.receiptAt(receipt.number)} <DateText at={receipt.at} time />.
      </p>
      <p>{text.mailed(receipt.mailedTo)}</p>
    </Notice>
  )
}

const Stops = ({ alliance }: { alliance: Alliance }) => {
  const text = useText({ nl, en })
  const stoppers = stoppersIn(alliance.text, alliance.round)
  if (stoppers.length === 0) return null
  const names = stoppers.map(({ field }) => text.plan.fields[field as 'title' | 'theme' | 'tranche'])
  return (
    <Notice kind="wrong">
      <p>
        {text.send.must} {names.join(', ')}.
      </p>
    </Notice>
  )
}

/** Submitting: what is still open, what follows from that, the receipt, and every version that was frozen. */
export const Send = ({ alliance }: { alliance: Alliance }) => {
  const text = useText({ nl, en }).send
  const { id, me, can, round } = alliance
  const found = useAsk(applications.readApplication, { id })
  const attached = useAsk(attachments.listAttachments, { id })
  const unchecked = (attached.data?.documents ?? [])
    .filter(({ versions }) => versions[0]?.state !== 'clean' && versions[0]?.state !== 'not-scanned')
    .map(each => each.id)
  const sending = useCommand(applications.submitApplication, {
    refresh: [applications.readApplication, applications.myApplications],
  })
  const [clash, setClash] = useState(false)
  const told = useRef<HTMLDivElement>(null)
  const receipt = sending.data
  useEffect(() => {
    if (receipt || clash) told.current?.focus()
  }, [receipt, clash])
  const reread = useCommand(alliances.readAlliance, { refresh: [alliances.readAlliance] })
  const send = () => {
    setClash(false)
    sending.mutate(
      {
        id,
        text: alliance.text.version,
        money: alliance.money.version,
        documents: alliance.documents.version,
      },
      {
        onError: refusal => {
          if (refusal.code !== 'changed') return
          setClash(true)
          reread.mutate({ id })
        },
      },
    )
  }
  const missing = missingFrom(alliance, unchecked)
  const sent = found.data
  const isLead = me.right === 'lead'
  const isStopped = stoppersIn(alliance.text, round).length > 0
  const words = sent ? text.goAgain : missing.length > 0 ? text.goAnyway : text.go
  return (
    <section aria-labelledby="insturen">
      <h2 id="insturen">{text.title}</h2>
      <div ref={told} tabIndex={-1} role="status">
        {receipt && <Receipt receipt={receipt} />}
        {clash && <Notice kind="waiting">{text.changed}</Notice>}
      </div>
      {sent?.card.state === 'withdrawn' && <Notice kind="waiting">{text.withdrawn}</Notice>}
      {can.write.yes && (
        <>
          <h3>{text.list}</h3>
          <Stops alliance={alliance} />
          <Missing alliance={alliance} missing={missing} />
        </>
      )}
      {sending.error && !clash && <Refused refusal={sending.error} />}
      {isLead && can.invite.yes && (
        <p>
          <Button purpose="primary" icon="mail" busy={sending.isPending} off={isStopped} onClick={send}>
            {sending.isPending ? text.busy : words}
          </Button>
        </p>
      )}
      {!isLead && <p className="naober-soft">{text.onlyLead}</p>}
      {sent ? <Versions id={id} sent={sent} /> : <p className="naober-soft">{text.none}</p>}
      {sent?.can.withdraw.yes && <Withdraw id={id} version={sent.card.version} />}
    </section>
  )
}

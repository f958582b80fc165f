import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Line } from '../../../functions/alliances/alliance.ts'
import { alliances } from '../../../functions/alliances/contract.ts'
import { keyOf } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'
import { useText } from '../../text/language.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import type { Alliance } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Invite } from './Invite.tsx'
import { LeadActs } from './LeadActs.tsx'
import { LineCard } from './LineCard.tsx'
import { Members } from './Members.tsx'
import { OwnLine } from './OwnLine.tsx'

/** Every partner with its line, one's own line to fill in and sign, and for the lead: inviting. */
export const Partners = ({ alliance }: { alliance: Alliance }) => {
  const text = useText({ nl, en }).partners
  const kept = useQueryClient()
  const session = useSession()
  const [done, setDone] = useState<{ sentence: string }>()
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (done) told.current?.focus()
  }, [done])
  const { id, lines, can } = alliance
  const own = lines.find(line => line.own)
  const keepLine = (next: Line) =>
    kept.setQueryData<Alliance>(
      keyOf(alliances.readAlliance, { id }),
      before =>
        before && { ...before, lines: before.lines.map(line => (line.id === next.id ? { ...line, ...next } : line)) },
    )
  return (
    <>
      <section aria-labelledby="partners">
        <h2 id="partners">{text.title}</h2>
        <p>{text.help}</p>
        <div role="status" ref={told} tabIndex={-1}>
          {done && <Notice kind="ok">{done.sentence}</Notice>}
        </div>
        <ul className="naober-plain-list naober-grid">
          {lines.map(line => (
            <LineCard key={line.id} line={line}>
              {can.invite.yes && <LeadActs id={id} line={line} onDone={sentence => setDone({ sentence })} />}
            </LineCard>
          ))}
        </ul>
      </section>
      <div className="naober-panels">
        {own && <OwnLine id={id} line={own} name={session.name} fill={can.fill} onLine={keepLine} />}
        {can.invite.yes && <Invite id={id} onDone={sentence => setDone({ sentence })} />}
      </div>
      <Members alliance={alliance} />
    </>
  )
}

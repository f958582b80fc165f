import type { applications } from '../../../functions/applications/contract.ts'
import { documents } from '../../../functions/documents/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { addressOf } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

export type Sent = Answered<typeof applications.readApplication>

/** Every frozen version, newest first, each with its hash and its copy. */
export const Versions = ({ id, sent }: { id: string; sent: Sent }) => {
  const text = useText({ nl, en }).send
  return (
    <section aria-labelledby="versies">
      <h3 id="versies">{text.versions}</h3>
      <ol className="naober-plain-list naober-stack" reversed>
        {sent.versions.toReversed().map(({ number, hash, at }) => (
          <li key={number} className="naober-card naober-receipt">
            <div className="naober-row">
              <strong>{text.version(number)}</strong>
              <DateText at={at} time />
              {number === sent.card.version && sent.card.state === 'submitted' && (
                <Chip kind="ok" icon="check">
                  {text.newest}
                </Chip>
              )}
            </div>
            <code title={text.hash}>{hash}</code>
            <a href={addressOf(documents.applicationPdf, { id, number: String(number) })} download>
              {text.pdf}
              <span className="naober-hidden"> ({text.version(number)})</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="naober-soft naober-small">
        {text.hash}: {text.hashHelp}
      </p>
    </section>
  )
}

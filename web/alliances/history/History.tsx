import { alliances } from '../../../functions/alliances/contract.ts'
import { useAskPages } from '../../api/pages.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import type { Alliance } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Difference } from './Difference.tsx'

/** Fields that are shown at once; more are behind a click. */
const few = 4

/** Who changed what and when, newest first. */
export const History = ({ alliance }: { alliance: Alliance }) => {
  const text = useText({ nl, en }).history
  const { parts, refusal, loading, busy, more, fetchMore, again } = useAskPages(alliances.allianceHistory, {
    id: alliance.id,
  })
  const changes = parts.flatMap(part => part.changes)
  const nameOf = (of: string | undefined) => alliance.lines.find(line => line.id === of)?.organisation.name
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{text.title}</h2>
      <p>{text.help}</p>
      {refusal && <Refused refusal={refusal} again={again} />}
      {loading && <Loading rows={3} />}
      {!loading && !refusal && changes.length === 0 && <Empty title={text.none} icon="clock" />}
      <ol className="naober-plain-list">
        {changes.map(change => {
          const fields = (
            <dl className="naober-change__fields">
              {change.fields.map(field => (
                <Difference key={field.field} alliance={alliance} change={field} />
              ))}
            </dl>
          )
          const of = change.thing === 'line' ? nameOf(change.of) : undefined
          return (
            <li key={`${change.since} ${change.thing} ${change.of ?? ''}`} className="naober-change">
              <p>
                <strong>{text.did(change.by, text.things[change.thing])}</strong>
                {of && ` (${of})`}
                <br />
                <span className="naober-soft naober-small">
                  <DateText at={change.at} time />
                </span>
              </p>
              {change.fields.length <= few ? (
                fields
              ) : (
                <Disclosure summary={text.show(change.fields.length)}>{fields}</Disclosure>
              )}
            </li>
          )
        })}
      </ol>
      {more && (
        <Button busy={busy} onClick={fetchMore}>
          {text.more}
        </Button>
      )}
    </section>
  )
}

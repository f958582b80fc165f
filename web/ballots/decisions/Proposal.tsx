import type { Change, Item } from '../../../functions/decisions/decision.ts'
import { isLate } from '../../../functions/decisions/rules.ts'
import { dateOf } from '../../../functions/terms/rules.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const kinds = { waiting: 'waiting', busy: 'info', done: 'ok', stopped: 'plain' } as const

type Props = { item: Item; votes: string | undefined; changes: readonly Change[] }

/** What somebody of the monitor group told: when, how far, in their own words. */
const Told = ({ change: { at, by, status, text: told } }: { change: Change }) => {
  const text = useText({ nl, en })
  return (
    <div className="naober-decision-told">
      <strong>
        <DateText at={at} />: {text.statuses[status]}
      </strong>
      <p className="naober-written" lang="nl">
        {told}
      </p>
      <p className="naober-small naober-soft" lang="nl">
        {by}
      </p>
    </div>
  )
}

/** A proposal that passed: who, by when, how far, and all that the monitor group told about it. */
export const Proposal = ({ item, votes, changes }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [newest, ...older] = changes
  const today = dateOf(new Date().toISOString())
  return (
    <li className="naober-card">
      <h3>{saidIn(language, item.name)}</h3>
      <p className="naober-row">
        <Chip kind={kinds[item.status]}>{text.statuses[item.status]}</Chip>
        {isLate(item, today) && (
          <Chip kind="wrong" icon="clock">
            {text.late}
          </Chip>
        )}
        {votes && <span className="naober-soft">{votes}</span>}
      </p>
      <dl className="naober-decision-facts">
        <div>
          <dt>{text.who}</dt>
          <dd lang="nl">{item.who}</dd>
        </div>
        {item.by && (
          <div>
            <dt>{text.by}</dt>
            <dd>
              <DateText at={item.by} />
            </dd>
          </div>
        )}
      </dl>
      {item.idea && (
        <p>
          <Link to={`/ideeen/${item.idea}`}>{text.idea}</Link>
        </p>
      )}
      {newest ? <Told change={newest} /> : <p className="naober-small naober-soft">{text.noHistory}</p>}
      {older.length > 0 && (
        <Disclosure summary={text.history(older.length)}>
          <ol className="naober-plain-list naober-stack">
            {older.map(change => (
              <li key={change.id}>
                <Told change={change} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </li>
  )
}

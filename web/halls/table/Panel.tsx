import { type Field, fields, mostIn } from '../../../functions/halls/plan.ts'
import type { AtTable } from '../../../functions/harvests/contract.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en as sharedEn } from '../en.ts'
import { nl as sharedNl } from '../nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Table } from './useTable.ts'

type Proposal = AtTable['proposals'][number]
type Props = { table: Table; proposal: Proposal; field: Field }

const Line = ({ table, proposal, field }: Props) => {
  const text = useText({ nl, en })
  const { fields: names } = useText({ nl: sharedNl, en: sharedEn })
  const entry = `${proposal.cluster} ${field}`
  const sent = proposal.texts[field]
  const waiting = table.queue.find(each => each.entry === entry)
  const mine = waiting?.kind === 'text' ? waiting : undefined
  const value = mine?.what.text ?? sent?.text ?? ''
  const write = (typed: string, version: number) =>
    table.hand({ kind: 'text', entry, what: { cluster: proposal.cluster, field, text: typed, version } })
  return (
    <div className="naober-work__line">
      <TextArea
        id={`${field}-${proposal.cluster}`}
        label={names[field]}
        rows={field === 'title' ? 2 : 3}
        most={mostIn[field]}
        value={value}
        onChange={typed => {
          if (typed.length <= mostIn[field]) write(typed, mine?.what.version ?? sent?.version ?? 0)
        }}
      />
      {value !== '' && !mine?.refused && <p className="naober-small naober-soft">{mine ? text.saving : text.saved}</p>}
      {mine?.refused === 'changed' && mine.current && (
        <Notice kind="waiting" live>
          <p>{text.clash}</p>
          <blockquote className="naober-written">{mine.current.text}</blockquote>
          <p className="naober-row">
            <Button onClick={() => write(mine.what.text, mine.current?.version ?? 0)}>{text.keepMine}</Button>
            <Button onClick={() => table.letGo(entry)}>{text.takeTheirs}</Button>
          </p>
        </Notice>
      )}
      {mine?.refused && mine.refused !== 'changed' && (
        <Notice kind="wrong" live>
          <p>
            {text.standing.refused}: {text.because[mine.refused] ?? mine.refused}
          </p>
        </Notice>
      )}
    </div>
  )
}

/** What a panel makes of what was laid together; every device of the table writes in the same proposal. */
export const Panel = ({ table, proposal }: { table: Table; proposal: Proposal }) => {
  const text = useText({ nl, en })
  const { table: tableName } = useText({ nl: sharedNl, en: sharedEn })
  return (
    <section className="naober-card naober-work" aria-labelledby={`paneel-${proposal.cluster}`}>
      <h2 id={`paneel-${proposal.cluster}`}>{text.panel(proposal.name)}</h2>
      <p>{text.panelLead}</p>
      <Disclosure summary={text.from}>
        <ul>
          {proposal.from.map(({ table: number, text: said }) => (
            <li key={`${number} ${said}`}>
              {said} <span className="naober-soft">({tableName(number)})</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      {fields.map(field => (
        <Line key={field} table={table} proposal={proposal} field={field} />
      ))}
    </section>
  )
}

import { useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Outcome } from './outcome.ts'

/** Who judges milder and who stricter than the others on the same applications. */
export const Leniency = ({ outcome }: { outcome: Outcome }) => {
  const text = useText({ nl, en })
  const says = (leniency: number | undefined): string => {
    if (leniency === undefined) return ''
    if (leniency === 0) return text.even
    return leniency > 0 ? `+${leniency} (${text.mild})` : `−${-leniency} (${text.strict})`
  }
  return (
    <section>
      <h2>{text.experts}</h2>
      <p>{text.expertsLead}</p>
      <DataTable
        caption={text.experts}
        captionHidden
        rows={outcome.experts}
        rowKey={each => each.person}
        dense
        columns={[
          { id: 'name', head: text.expertColumns.name, cell: each => each.name, sort: each => each.name },
          {
            id: 'leniency',
            head: text.expertColumns.leniency,
            cell: each => says(each.leniency),
            sort: each => each.leniency ?? 0,
          },
          {
            id: 'mean',
            head: text.expertColumns.mean,
            cell: each => each.mean ?? '',
            sort: each => each.mean ?? 0,
            number: true,
          },
          {
            id: 'compared',
            head: text.expertColumns.compared,
            cell: each => each.compared,
            sort: each => each.compared,
            number: true,
          },
        ]}
      />
    </section>
  )
}

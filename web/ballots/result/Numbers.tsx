import type { CountOutcome } from '../../../functions/ballots/round.ts'
import { groupFloor } from '../../../functions/recount/rules.ts'
import { useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Row = { name: string; count: number }

const Counts = ({
  caption,
  rows,
  captionHidden,
}: {
  caption: string
  rows: readonly Row[]
  captionHidden: boolean
}) => {
  const text = useText({ nl, en })
  const [whole] = rows.slice(-1)
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { id: 'what', head: text.what, cell: row => (row === whole ? <strong>{row.name}</strong> : row.name) },
        {
          id: 'count',
          head: text.count,
          cell: row => (row === whole ? <strong>{row.count}</strong> : row.count),
          number: true,
        },
      ]}
    />
  )
}

type Props = { numbers: CountOutcome['numbers']; paper: NonNullable<CountOutcome['paper']> }

const Paper = ({ numbers, paper }: Props) => {
  const text = useText({ nl, en })
  const { together = 0, spoilt } = paper
  const given = numbers.groups.reduce((all, { exchanged = 0 }) => all + exchanged, 0)
  const isFew = numbers.paper > 0 && numbers.paper < groupFloor
  const nameOf = ({ reason, count }: (typeof spoilt)[number]): Row => ({ name: text.reasons[reason], count })
  return (
    <>
      <h3>{text.paperTitle}</h3>
      {together >= groupFloor ? <p>{text.mixed(together)}</p> : isFew && <p>{text.few}</p>}
      <p>{text.paperSum}</p>
      <Counts
        caption={text.paperTitle}
        captionHidden
        rows={[
          { name: text.left, count: paper.left },
          ...(paper.lost > 0 ? [{ name: text.lost, count: paper.lost }] : []),
          ...spoilt.filter(({ reason }) => reason === 'returned').map(nameOf),
          { name: text.given, count: given },
          { name: text.printed, count: paper.printed },
        ]}
      />
      {paper.note && (
        <p lang="nl">
          {text.lost}: {paper.note}
        </p>
      )}
      <Counts
        caption={text.givenTitle}
        captionHidden={false}
        rows={[
          { name: text.valid, count: numbers.paper },
          ...spoilt.filter(({ reason }) => reason !== 'returned').map(nameOf),
          { name: text.notBack, count: given - numbers.paper - numbers.spoilt },
          { name: text.given, count: given },
        ]}
      />
    </>
  )
}

/** What became of every right to vote, and of the paper; the last row is the whole. */
export const Numbers = ({ numbers, paper }: Pick<CountOutcome, 'numbers' | 'paper'>) => {
  const text = useText({ nl, en })
  const sum = (of: 'roll' | 'credentials' | 'exchanged') =>
    numbers.groups.reduce((all, group) => all + (group[of] ?? 0), 0)
  const rows = [
    { name: text.digital, count: numbers.digital },
    { name: text.paper, count: numbers.paper },
    { name: text.spoilt, count: numbers.spoilt },
    { name: text.uncast, count: sum('credentials') - numbers.digital },
    ...(sum('exchanged') > 0 ? [{ name: text.notBack, count: sum('exchanged') - numbers.paper - numbers.spoilt }] : []),
    { name: text.unused, count: numbers.unused },
    { name: text.roll, count: sum('roll') },
  ]
  return (
    <div className="naober-ballot-counts">
      <h3 id="verantwoording">{text.numbers}</h3>
      <p>{text.numbersLead}</p>
      <Counts caption={text.numbers} captionHidden rows={rows} />
      {paper && <Paper numbers={numbers} paper={paper} />}
    </div>
  )
}

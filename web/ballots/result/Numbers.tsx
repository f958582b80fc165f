import type { CountOutcome } from '../../../functions/ballots/round.ts'
import { groupFloor } from '../../../functions/recount/rules.ts'
import { useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const Paper = ({ paper, few }: { paper: NonNullable<CountOutcome['paper']>; few: boolean }) => {
  const text = useText({ nl, en })
  const rows = [
    { name: text.printed, count: paper.printed },
    { name: text.left, count: paper.left },
    ...(paper.lost > 0 ? [{ name: text.lost, count: paper.lost }] : []),
    ...paper.spoilt.map(({ reason, count }) => ({ name: text.reasons[reason], count })),
  ]
  return (
    <>
      <h3>{text.paperTitle}</h3>
      {few && <p>{text.few}</p>}
      <DataTable
        caption={text.paperTitle}
        captionHidden
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { id: 'what', head: text.what, cell: ({ name }) => name },
          { id: 'count', head: text.count, cell: ({ count }) => count, number: true },
        ]}
      />
      {paper.note && (
        <p lang="nl">
          {text.lost}: {paper.note}
        </p>
      )}
    </>
  )
}

/** What became of every right to vote. */
export const Numbers = ({ numbers, paper }: Pick<CountOutcome, 'numbers' | 'paper'>) => {
  const text = useText({ nl, en })
  const sum = (of: 'roll' | 'credentials' | 'exchanged') =>
    numbers.groups.reduce((all, group) => all + (group[of] ?? 0), 0)
  const notBack = sum('exchanged') - numbers.paper - numbers.spoilt
  const rows = [
    { name: text.digital, count: numbers.digital },
    { name: text.paper, count: numbers.paper },
    { name: text.spoilt, count: numbers.spoilt },
    { name: text.uncast, count: sum('credentials') - numbers.digital },
    ...(sum('exchanged') > 0 ? [{ name: text.notBack, count: notBack }] : []),
    { name: text.unused, count: numbers.unused },
    { name: text.roll, count: sum('roll') },
  ]
  return (
    <>
      <h3>{text.numbers}</h3>
      <p>{text.numbersLead}</p>
      <DataTable
        caption={text.numbers}
        captionHidden
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { id: 'what', head: text.what, cell: ({ name }) => name },
          { id: 'count', head: text.count, cell: ({ count }) => count, number: true },
        ]}
      />
      {paper && <Paper paper={paper} few={numbers.paper > 0 && numbers.paper < groupFloor} />}
    </>
  )
}

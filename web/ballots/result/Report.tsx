import { useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { Bars } from './Bars.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { purchasesIn, scoresIn, yesNoIn } from './rounds.ts'

type Props = { rounds: readonly unknown[]; nameOf: (id: string) => string }

const Answers = ({ rounds, nameOf }: Props) => {
  const text = useText({ nl, en })
  const rows = yesNoIn(rounds)
  const bars = rows.map(({ option, yes, needed }) => ({
    ...{ id: option, name: nameOf(option), value: yes, needed },
    said: `${yes} ${text.for}; ${text.needed(needed)}`,
  }))
  return (
    <>
      <Bars caption={text.chart} bars={bars} />
      <DataTable
        caption={text.chart}
        captionHidden
        rows={rows}
        rowKey={({ option }) => option}
        columns={[
          { id: 'option', head: text.option, cell: ({ option }) => nameOf(option) },
          { id: 'yes', head: text.yes, cell: ({ yes }) => yes, number: true },
          { id: 'no', head: text.no, cell: ({ no }) => no, number: true },
          { id: 'abstain', head: text.abstain, cell: ({ abstain }) => abstain, number: true },
          { id: 'open', head: text.openLeft, cell: ({ open }) => open, number: true },
          { id: 'needed', head: text.neededHead, cell: ({ needed }) => needed, number: true },
          { id: 'passed', head: text.outcome, cell: ({ passed }) => (passed ? text.passed : text.failed) },
        ]}
      />
    </>
  )
}

const Purchases = ({ rounds, nameOf }: Props) => {
  const text = useText({ nl, en })
  return (
    <DataTable
      caption={text.report}
      rows={purchasesIn(rounds)}
      rowKey={({ project }) => project}
      columns={[
        { id: 'option', head: text.option, cell: ({ project }) => nameOf(project) },
        { id: 'votes', head: text.votes, cell: ({ votes }) => votes, number: true },
        { id: 'cost', head: text.cost, cell: ({ cost }) => <Money cents={cost} />, number: true },
        { id: 'outcome', head: text.outcome, cell: ({ bought }) => (bought ? text.bought : text.notBought) },
      ]}
    />
  )
}

/** The report of a count, one chart with its table per round of counting. */
export const Report = ({ rounds, nameOf }: Props) => {
  const text = useText({ nl, en })
  if (yesNoIn(rounds).length > 0) return <Answers rounds={rounds} nameOf={nameOf} />
  if (purchasesIn(rounds).length > 0) return <Purchases rounds={rounds} nameOf={nameOf} />
  const all = scoresIn(rounds)
  return all.map((scores, at) => {
    const caption = all.length > 1 ? text.round(at + 1) : text.chart
    const bars = scores.map(({ option, score }) => ({
      ...{ id: option, name: nameOf(option), value: score },
      said: String(score),
    }))
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a round of counting is named by its number
      <div key={at}>
        <Bars caption={caption} bars={bars} />
        <DataTable
          caption={caption}
          captionHidden
          rows={scores}
          rowKey={({ option }) => option}
          columns={[
            { id: 'option', head: text.option, cell: ({ option }) => nameOf(option) },
            { id: 'votes', head: text.votes, cell: ({ score }) => score, number: true },
          ]}
        />
      </div>
    )
  })
}

import { type Table, tablesOf } from '../../../functions/recount/rules.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { Bars } from './Bars.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Of<Kind extends Table['kind']> = Extract<Table, { kind: Kind }>
type Named = { nameOf: (id: string) => string }

const Answers = ({ rows, nameOf }: Of<'answers'> & Named) => {
  const text = useText({ nl, en })
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

const Purchases = ({ rows, nameOf }: Of<'purchases'> & Named) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const bars = rows.map(({ project, votes, cost, bought }) => ({
    ...{ id: project, name: nameOf(project), value: votes },
    said: `${text.backers(votes)} · ${moneyText(language, cost)} · ${bought ? text.bought : text.notBought}`,
  }))
  return (
    <>
      <Bars caption={text.report} bars={bars} />
      <DataTable
        caption={text.report}
        captionHidden
        rows={rows}
        rowKey={({ project }) => project}
        columns={[
          { id: 'option', head: text.option, cell: ({ project }) => nameOf(project) },
          { id: 'votes', head: text.votes, cell: ({ votes }) => votes, number: true },
          { id: 'cost', head: text.cost, cell: ({ cost }) => <Money cents={cost} />, number: true },
          { id: 'outcome', head: text.outcome, cell: ({ bought }) => (bought ? text.bought : text.notBought) },
        ]}
      />
    </>
  )
}

const Scores = ({
  caption,
  rows,
  quota,
  exhausted = 0,
  ahead,
  last,
  nameOf,
}: Of<'scores'> & Named & { caption: string }) => {
  const text = useText({ nl, en })
  const became = (option: string): string =>
    ahead.includes(option) ? text.ahead : last.includes(option) ? text.last : ''
  const bars = rows.map(({ option, score }) => ({
    ...{
      id: option,
      name: nameOf(option),
      value: score,
      said: [String(score), became(option)].filter(Boolean).join(' · '),
    },
    ...(quota === undefined ? {} : { needed: quota }),
  }))
  const tells = ahead.length + last.length > 0
  return (
    <>
      <Bars caption={quota === undefined ? caption : `${caption} (${text.needed(quota)})`} bars={bars} />
      <DataTable
        caption={caption}
        captionHidden
        rows={rows}
        rowKey={({ option }) => option}
        columns={[
          { id: 'option', head: text.option, cell: ({ option }) => nameOf(option) },
          { id: 'votes', head: text.votes, cell: ({ score }) => score, number: true },
          ...(tells
            ? [{ id: 'outcome', head: text.outcome, cell: ({ option }: { option: string }) => became(option) }]
            : []),
        ]}
      />
      {exhausted > 0 && <p className="naober-small">{text.exhausted(exhausted)}</p>}
    </>
  )
}

/** Who is put before whom by how many: a row against each column. */
const Duels = ({ wins, order, nameOf }: Of<'duels'> & Named & { order: readonly string[] }) => {
  const text = useText({ nl, en })
  const rows = order.map((option, place) => ({ option, place }))
  return (
    <DataTable
      caption={text.duels}
      rows={rows}
      rowKey={({ option }) => option}
      columns={[
        { id: 'option', head: text.before, cell: ({ option }) => nameOf(option) },
        ...rows.map(other => ({
          id: other.option,
          head: nameOf(other.option),
          number: true,
          cell: ({ place }: { place: number }) => (place === other.place ? '–' : (wins[place]?.[other.place] ?? 0)),
        })),
      ]}
    />
  )
}

const Locked = ({ rows, nameOf }: Of<'locked'> & Named) => {
  const text = useText({ nl, en })
  return (
    <DataTable
      caption={text.locked}
      rows={rows}
      rowKey={({ winner, loser }) => `${winner} ${loser}`}
      columns={[
        { id: 'winner', head: text.before, cell: ({ winner }) => nameOf(winner) },
        { id: 'loser', head: text.behind, cell: ({ loser }) => nameOf(loser) },
        { id: 'strength', head: text.strength, cell: ({ strength }) => strength, number: true },
      ]}
    />
  )
}

/** The report of a count: for each round a chart with its table. `order`: options as they stand in a table of duels. */
export const Report = ({ rounds, order, nameOf }: { rounds: readonly unknown[]; order: readonly string[] } & Named) => {
  const text = useText({ nl, en })
  const tables = tablesOf(rounds)
  const stages = tables.filter(({ kind }) => kind === 'scores').length
  return tables.map((table, at) => {
    const key = `${table.kind} ${at}`
    if (table.kind === 'answers') return <Answers key={key} {...table} nameOf={nameOf} />
    if (table.kind === 'purchases') return <Purchases key={key} {...table} nameOf={nameOf} />
    if (table.kind === 'duels') return <Duels key={key} {...table} order={order} nameOf={nameOf} />
    if (table.kind === 'locked') return <Locked key={key} {...table} nameOf={nameOf} />
    if (table.kind === 'scores')
      return <Scores key={key} {...table} caption={stages > 1 ? text.round(at + 1) : text.chart} nameOf={nameOf} />
    return (
      <div key={key}>
        <p>{text.tiers}</p>
        <ol>
          {table.tiers.map(tier => (
            <li key={tier.join()}>{tier.map(nameOf).join(', ')}</li>
          ))}
        </ol>
      </div>
    )
  })
}

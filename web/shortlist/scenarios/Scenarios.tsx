import '../../ui/chart/chart.css'
import '../../ui/chart/table.css'
import { useState } from 'react'
import { moneyText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { type AtDesk, type Made, roundedPoints, type ScenarioName, type Summary } from '../desk.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Bar } from './Bar.tsx'
import { Choose } from './Choose.tsx'

type Props = { found: AtDesk; made: Made; isManager: boolean }

const Pot = ({ spent, most }: { spent: number; most: number }) => {
  const text = useText({ nl, en }).table
  const language = useLanguage()
  return (
    <td>
      <span className="naober-money">{moneyText(language, spent)}</span>
      <Bar spent={spent} most={most} />
      <span className="naober-small naober-soft naober-money">{text.left(moneyText(language, most - spent))}</span>
    </td>
  )
}

type Row = { id: string; head: string; most: number; icon?: AtDesk['round']['themes'][number]['icon'] }

/** A row per theme or tranche: what each scenario spends of it. */
const PotRows = ({ rows, of, scenarios }: { rows: Row[]; of: 'themes' | 'tranches'; scenarios: Summary[] }) => {
  const text = useText({ nl, en }).table
  const language = useLanguage()
  return rows.map(({ id, head, most, icon }) => (
    <tr key={id}>
      <th scope="row">
        <span className="naober-shortlist-theme">
          {icon && <Icon name={icon} size={24} />}
          <span>{head}</span>
        </span>
        <span className="naober-small naober-soft naober-money">{text.of(moneyText(language, most))}</span>
      </th>
      {scenarios.map(({ name, ...summary }) => (
        <Pot key={name} spent={summary[of][id] ?? 0} most={most} />
      ))}
    </tr>
  ))
}

const Table = ({ found, made, onChoose }: Props & { onChoose: ((name: ScenarioName) => void) | undefined }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { themes, tranches, key } = found.round
  const { scenarios } = made
  const themeRows = themes.map(({ slug, name, ceiling, icon }) => ({
    id: slug,
    head: name[language],
    most: ceiling,
    icon,
  }))
  const trancheRows = (['2', '3'] as const).map(id => ({
    ...{ id, most: key[id] },
    head: tranches.find(tranche => tranche.id === id)?.name[language] ?? id,
  }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="naober-table-box" aria-label={text.table.box} tabIndex={0}>
      <table className="naober-table naober-shortlist-table">
        <caption className="naober-hidden">{text.compare}</caption>
        <thead>
          <tr>
            <td />
            {scenarios.map(({ name }) => (
              <th key={name} scope="col">
                {text.scenarios[name]}
                {found.chosen?.scenario === name && (
                  <>
                    {' '}
                    <Chip kind="ok" icon="check">
                      {text.choose.now}
                    </Chip>
                  </>
                )}
                <span className="naober-shortlist-how">{text.how[name]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="naober-shortlist-sum">
            <th scope="row">{text.table.projects}</th>
            {scenarios.map(({ name, selected }) => (
              <td key={name}>
                <strong>{numberText(language, selected.length)}</strong>{' '}
                <span className="naober-small naober-soft">
                  {text.table.of(numberText(language, found.projects.length))}
                </span>
              </td>
            ))}
          </tr>
          <tr className="naober-shortlist-sum">
            <th scope="row">{text.table.points}</th>
            {scenarios.map(({ name, score }) => (
              <td key={name}>
                <strong>{numberText(language, roundedPoints(score))}</strong>
              </td>
            ))}
          </tr>
          <tr className="naober-shortlist-sum">
            <th scope="row">{text.table.cost}</th>
            {scenarios.map(({ name, cost }) => (
              <td key={name}>
                <strong className="naober-money">{moneyText(language, cost)}</strong>
              </td>
            ))}
          </tr>
          <PotRows rows={themeRows} of="themes" scenarios={scenarios} />
          <PotRows rows={trancheRows} of="tranches" scenarios={scenarios} />
          {onChoose && (
            <tr className="naober-no-print">
              <th scope="row">{text.table.choose}</th>
              {scenarios.map(({ name }) => (
                <td key={name}>
                  <Button off={made.stale} onClick={() => onChoose(name)}>
                    {text.choose.button(text.scenarios[name])}
                  </Button>
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

/** The scenarios side by side, with what each spends per theme and tranche, and choosing one. */
export const Scenarios = (props: Props) => {
  const text = useText({ nl, en })
  const [asking, setAsking] = useState<ScenarioName>()
  const { found, made, isManager } = props
  const mayChoose = isManager && found.can.choose.yes
  const summary = made.scenarios.find(({ name }) => name === asking)
  return (
    <section aria-labelledby="naast-elkaar">
      <h2 id="naast-elkaar">{text.compare}</h2>
      <p>{text.compareHelp}</p>
      <Table {...props} onChoose={mayChoose ? setAsking : undefined} />
      <p className="naober-small">{text.voters}</p>
      <Choose found={found} summary={summary} onClose={() => setAsking(undefined)} />
    </section>
  )
}

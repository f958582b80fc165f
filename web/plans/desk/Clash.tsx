import type { PlanAtDesk } from '../../../functions/plans/contract.ts'
import type { PlanRow } from '../../../functions/plans/plan.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { mine: readonly PlanRow[]; theirs: PlanAtDesk; onKeep: () => void; onTake: () => void }

/** Somebody saved this plan first: both texts of every project that differs, and a choice. */
export const Clash = ({ mine, theirs, onKeep, onTake }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const said = (row: PlanRow | undefined): string => {
    if (!row) return text.filter.open
    const what = row.taken ? `${text.row.yes}, ${moneyText(language, row.amount)}, ${row.startYear}` : text.row.no
    return row.reason ? `${what}: ${row.reason}` : what
  }
  const differing = theirs.cards.flatMap(card => {
    const [own, other] = [mine, theirs.rows].map(rows => said(rows.find(row => row.application === card.id)))
    return own === other ? [] : [{ card, own, other }]
  })
  return (
    <Notice kind="wrong" title={text.changedTitle} live>
      <p>{differing.length > 0 ? text.changed : text.changedSame}</p>
      <ul>
        {differing.map(({ card, own, other }) => (
          <li key={card.id}>
            <strong lang="nl">{card.title}</strong>
            <br />
            <del>{own}</del> <ins>{other}</ins>
          </li>
        ))}
      </ul>
      <p className="naober-row">
        <Button onClick={onKeep}>{text.keepMine}</Button>
        <Button onClick={onTake}>{text.takeTheirs}</Button>
      </p>
    </Notice>
  )
}

import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { PlanDocument } from './review.ts'

/** What it costs, who pays what, and the gap that is asked for. */
export const PlanMoney = ({ document }: { document: PlanDocument }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { costs, sums, otherFunds, ownHours, doubleFunding, doubleFundingNote } = document
  const rows = costs.map((cost, at) => ({ ...cost, key: `${at}` }))
  return (
    <>
      <h3>{text.money}</h3>
      <DataTable
        caption={text.money}
        captionHidden
        rows={rows}
        rowKey={each => each.key}
        dense
        columns={[
          { id: 'what', head: text.what, cell: each => <span lang="nl">{each.what}</span> },
          {
            id: 'kind',
            head: text.kind,
            cell: each => (
              <>
                {each.category?.name[language] ?? ''} {!each.eligible && <em>({text.notEligible})</em>}
              </>
            ),
          },
          { id: 'cents', head: text.amount, cell: each => <Money cents={each.cents} />, number: true },
        ]}
      />
      <dl className="naober-weigh__sum">
        <div>
          <dt>{text.need}</dt>
          <dd>
            <Money cents={sums.need} />
          </dd>
        </div>
        <div>
          <dt>− {text.partnersCash}</dt>
          <dd>
            <Money cents={sums.cash} />
          </dd>
        </div>
        <div>
          <dt>
            − {text.funds}
            {otherFunds.length > 0 && <span lang="nl"> ({otherFunds.map(each => each.name).join(', ')})</span>}
          </dt>
          <dd>
            <Money cents={sums.other} />
          </dd>
        </div>
        <div className="naober-weigh__ask">
          <dt>= {text.ask}</dt>
          <dd>
            <Money cents={sums.ask} />
          </dd>
        </div>
      </dl>
      {ownHours.length > 0 && (
        <>
          <h4>{text.hours}</h4>
          <ul lang="nl">
            {ownHours.map(each => (
              <li key={each.id}>
                {each.who}: {each.what} ({text.hoursOf(numberText(language, each.hours))})
              </li>
            ))}
          </ul>
        </>
      )}
      {doubleFunding && (
        <p>
          {text.double} <strong>{text.doubles[doubleFunding]}</strong> <span lang="nl">{doubleFundingNote}</span>
        </p>
      )}
    </>
  )
}

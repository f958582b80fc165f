import type { Criterion, Round } from '../../functions/rounds/round.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { type Column, DataTable } from '../ui/chart/DataTable.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What somebody who applies has to tell. */
export const Asked = ({ round }: { round: Round }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (
    <section>
      <h2>{text.asked}</h2>
      <p>{text.askedLead}</p>
      <dl className="naober-round__asked">
        {round.parts.map(part => (
          <div key={part.id}>
            <dt>
              {part.name[language]} {!part.required && <span className="naober-soft">{text.extra}</span>}
            </dt>
            <dd>{part.help[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The rubric: every question, and for how much of the whole it counts. */
export const Weighed = ({ round }: { round: Round }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const all = round.criteria.reduce((total, criterion) => total + criterion.weight, 0)
  const share = (criterion: Criterion) => (all > 0 ? Math.round((criterion.weight / all) * 1000) / 10 : 0)
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const columns: Column<Criterion>[] = [
    { id: 'question', head: text.question, cell: criterion => criterion.text[language] },
    { id: 'group', head: text.about, cell: criterion => text.groups[criterion.group] },
    {
      id: 'weight',
      head: text.weight,
      cell: criterion => `${percent.format(share(criterion))} %`,
      sort: criterion => criterion.weight,
      number: true,
    },
  ]
  return (
    <section>
      <h2>{text.weighed}</h2>
      <p>{text.weighedLead(round.experts)}</p>
      <DataTable
        caption={text.weighed}
        captionHidden
        rows={round.criteria}
        rowKey={criterion => criterion.id}
        columns={columns}
      />
    </section>
  )
}

/** Kinds of costs, and which of them count. */
export const Costs = ({ round }: { round: Round }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const named = (eligible: boolean) => round.categories.filter(category => category.eligible === eligible)
  return (
    <section>
      <h2>{text.costs}</h2>
      <div className="naober-round__costs">
        {([true, false] as const)
          .filter(eligible => named(eligible).length > 0)
          .map(eligible => (
            <div key={String(eligible)}>
              <h3>{eligible ? text.eligible : text.notEligible}</h3>
              <ul>
                {named(eligible).map(category => (
                  <li key={category.id}>{category.name[language]}</li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  )
}

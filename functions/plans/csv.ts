import { stringify } from 'csv-stringify/sync'
import type { PlanDocument } from './plan.ts'

/** A line per project of the province and per application that was decided on; amounts in euro cents. */
const rowsOf = ({ round, kind, number, themes, projects }: PlanDocument) => {
  const plan = { round: round.id, kind, number }
  const own = themes.flatMap(theme =>
    theme.provincial.map(({ id, name, amount }) => ({
      ...plan,
      ...{ theme: theme.id, tranche: '1', id, title: name.nl, applicant: 'Provincie Drenthe', partners: '' },
      ...{ municipalities: '', taken: 'ja', ask_cents: amount, amount_cents: amount, start_year: '', reason: '' },
    })),
  )
  const decided = projects.map(project => ({
    ...plan,
    theme: project.theme,
    tranche: project.tranche,
    id: project.id,
    title: project.title,
    applicant: project.applicant,
    partners: project.partners.join(', '),
    municipalities: project.municipalities.join(', '),
    taken: project.taken ? 'ja' : 'nee',
    ask_cents: project.ask,
    amount_cents: project.amount,
    start_year: project.startYear,
    reason: project.reason,
  }))
  return [...own, ...decided]
}

const columns = [
  ...['round', 'kind', 'number', 'theme', 'tranche', 'id', 'title', 'applicant', 'partners'],
  ...['municipalities', 'taken', 'ask_cents', 'amount_cents', 'start_year', 'reason'],
]

/** A plan as Dutch Excel reads it; a cell that begins like a formula is never run. */
export const planCsv = (document: PlanDocument): string =>
  stringify(rowsOf(document), { header: true, columns, delimiter: ';', bom: true, escape_formulas: true })

import { stringify } from 'csv-stringify/sync'
import { type Agenda, committed, free } from './rules.ts'

/** A line per theme and per project of the province; amounts in euro cents. */
const rows = ({ round, themes }: Agenda) =>
  themes.flatMap(theme => [
    { round, theme: theme.slug, kind: 'theme', name: theme.name.nl, cents: theme.totalBudget },
    { round, theme: theme.slug, kind: 'projects', name: '', cents: committed(theme) },
    { round, theme: theme.slug, kind: 'ideas', name: '', cents: free(theme) },
    ...theme.projects.map(project => ({
      round,
      theme: theme.slug,
      kind: 'project',
      name: project.name.nl,
      cents: project.budget,
    })),
  ])

/** The agenda's money as Dutch Excel reads it; a cell that begins like a formula is never run. */
export const agendaCsv = (agenda: Agenda): string =>
  stringify(rows(agenda), { header: true, delimiter: ';', bom: true, escape_formulas: true })

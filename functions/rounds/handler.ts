import { stringify } from 'csv-stringify/sync'
import { Problem } from '../http/problem.ts'
import { Reply, serve } from '../http/serve.ts'
import { rounds } from './contract.ts'
import { type Agenda, committed, free } from './rules.ts'
import { latestAgenda } from './store.ts'

const known = async (): Promise<Agenda> => {
  const found = await latestAgenda()
  if (!found) throw new Problem('not-found')
  return found
}

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

export const handler = serve(rounds, {
  readAgenda: known,
  agendaCsv: async () => {
    // As Dutch Excel reads it; a cell that begins like a formula is never run.
    const csv = stringify(rows(await known()), { header: true, delimiter: ';', bom: true, escape_formulas: true })
    return new Reply(csv, { headers: { 'content-disposition': 'attachment; filename="sociale-agenda.csv"' } })
  },
})

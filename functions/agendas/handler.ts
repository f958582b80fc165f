import { Problem } from '../http/problem.ts'
import { Reply, serve } from '../http/serve.ts'
import { agendas } from './contract.ts'
import { agendaCsv } from './money.ts'
import type { Agenda } from './rules.ts'
import { latestAgenda } from './store.ts'

const known = async (): Promise<Agenda> => {
  const found = await latestAgenda()
  if (!found) throw new Problem('not-found')
  return found
}

export const handler = serve(agendas, {
  readAgenda: known,
  agendaCsv: async () =>
    new Reply(agendaCsv(await known()), {
      headers: { 'content-disposition': 'attachment; filename="sociale-agenda.csv"' },
    }),
})

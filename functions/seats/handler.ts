import { pseudonymAt } from '../assemblies/drawing.ts'
import * as assemblies from '../assemblies/store.ts'
import { no, Problem, yes } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { seats } from './contract.ts'
import { keepTables, tablesOf } from './store.ts'
import { guestsWith } from './tables.ts'

/** Pseudonyms of who takes part now. @throws Problem `not-found` when there is no such assembly */
const panelOf = async (id: string): Promise<string[]> => {
  const [assembly, draw] = await Promise.all([assemblies.assemblyOf(id), assemblies.drawOf(id)])
  if (!assembly) throw new Problem('not-found')
  const { now, people = 0 } = draw ?? {}
  return (now?.panel ?? []).map(place => pseudonymAt(place, people))
}

const planSeats = async ({ input, actor, now }: Ask<typeof seats.planSeats>) => {
  const { id, version, rounds, wished, held, absent } = input
  const [before, panel] = await Promise.all([tablesOf(id), panelOf(id)])
  if (panel.length === 0) throw new Problem('wrong-state')
  if ((before?.version ?? 0) !== version) throw new Problem('changed')
  const plan = before?.plan ?? []
  const most = Math.min(rounds, plan.length)
  if (held > most) throw new Problem('invalid', { issues: [{ field: 'held', code: 'too_big', limit: most }] })
  const guests = guestsWith(held > 0 ? (before?.guests ?? []) : [], panel)
  const away = guests.filter(person => absent.includes(person) || !panel.includes(person))
  const asked = { rounds, wished, held, guests, absent: away, plan: plan.slice(0, held) }
  const stamp = { by: actor.person, did: 'planSeats', at: now }
  const next = { assembly: id, state: 'asked' as const, version: version + 1, ...asked, seed: `${id} ${version}` }
  if (!(await keepTables({ ...next, ...stamp }))) throw new Problem('changed')
  return { version: version + 1 }
}

export const handler = serve(seats, {
  deskSeats: async ({ input }) => {
    const [panel, tables] = await Promise.all([panelOf(input.id), tablesOf(input.id)])
    return { can: { plan: panel.length > 0 ? yes : no('wrong-state') }, panel, tables }
  },
  planSeats,
})

import type { CountOutcome } from '../../../functions/ballots/round.ts'
import type { Question } from '../../../functions/recount/round.ts'
import { tablesOf } from '../../../functions/recount/rules.ts'

/** What became of one proposal. `yes`, `no` and `needed` where one was for or against; `votes` where there was one figure. */
export type Line = { id: string; won: boolean; yes?: number; no?: number; needed?: number; votes?: number }

/** The proposals as the hall sees them: as listed where each stands by itself, otherwise the chosen ones first. */
export const linesOf = (question: Pick<Question, 'options'>, { result }: Pick<CountOutcome, 'result'>): Line[] => {
  const tables = tablesOf(result.rounds)
  const [first] = tables
  const won = (id: string): boolean => result.winners.includes(id)
  const bare = question.options.map(({ id }): Line => ({ id, won: won(id) }))
  if (first?.kind === 'answers')
    return bare.map(line => {
      const row = first.rows.find(({ option }) => option === line.id)
      return row ? { ...line, yes: row.yes, no: row.no, needed: row.needed } : line
    })
  const places = new Map(result.winners.map((id, place) => [id, place]))
  const votesOf = (id: string): number | undefined => {
    if (first?.kind === 'purchases') return first.rows.find(({ project }) => project === id)?.votes
    // Of several counting rounds no single one tells how it went.
    return first?.kind === 'scores' && tables.length === 1
      ? first.rows.find(({ option }) => option === id)?.score
      : undefined
  }
  return bare
    .map(line => {
      const votes = votesOf(line.id)
      return votes === undefined ? line : { ...line, votes }
    })
    .sort(
      (a, b) =>
        (places.get(a.id) ?? places.size) - (places.get(b.id) ?? places.size) || (b.votes ?? 0) - (a.votes ?? 0),
    )
}

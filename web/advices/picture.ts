import type { advices } from '../../functions/advices/contract.ts'
import { type Advice, countOf, opinions } from '../../functions/advices/rules.ts'
import type { Answered } from '../../functions/http/endpoint.ts'

/** Municipalities × projects of a round, as everybody gets it. */
export type Picture = Answered<typeof advices.roundAdvices>
export type PictureProject = Picture['projects'][number]

export const orders = ['naam', 'voor', 'voorwaarde', 'tegen'] as const
export type Order = (typeof orders)[number]
const counted = { voor: 'for', voorwaarde: 'condition', tegen: 'against' } as const

/** A project with what was said of it: each municipality's advice by its slug. */
export type Row = {
  project: PictureProject
  by: ReadonlyMap<string, Advice>
  count: ReturnType<typeof countOf>
  given: number
}

/** The rows of a picture that a theme leaves over, in an order. */
export const rowsOf = (
  { projects, advices: all }: Pick<Picture, 'projects' | 'advices'>,
  theme = '',
  order: Order = 'naam',
): Row[] => {
  const said = Map.groupBy(all, advice => advice.application)
  const rows = projects
    .filter(project => theme === '' || project.theme === theme)
    .map(project => {
      const own = said.get(project.id) ?? []
      return {
        project,
        by: new Map(own.map(each => [each.municipality, each])),
        count: countOf(own),
        given: own.length,
      }
    })
  if (order === 'naam') return rows
  const word = counted[order]
  return rows.toSorted((one, other) => other.count[word] - one.count[word])
}

/** What was said in an order that reads well: for, with a condition, against, none, and then who said nothing. */
export const spokenFirst = (row: Row, municipalities: readonly string[]): (readonly [string, Advice | undefined])[] =>
  [...opinions, undefined].flatMap(opinion =>
    municipalities.flatMap(slug => {
      const advice = row.by.get(slug)
      return advice?.opinion === opinion ? [[slug, advice] as const] : []
    }),
  )

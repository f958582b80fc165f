import { choicesIn } from '../choice.ts'
import type { Published } from '../published.ts'

/** A cell between semicolons; quotes where it would be read as more than one. */
const cellOf = (value: string | number): string => {
  const text = String(value)
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""').replace(/\s*[\r\n]+\s*/g, ' ')}"` : text
}
const lineOf = (...cells: readonly (string | number)[]): string => cells.map(cellOf).join(';')

/** Cents as euros, with as many digits as matter. */
const euros = (cents: number): string => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2))

/**
 * A divided budget as a Pabulib file (pabulib.org/format): approval, or cumulative where points were given. Voters are
 * numbered in the order of the published ballots, which tells nothing. Undefined for other ways of voting.
 */
export const pabulibOf = (published: Published): string | undefined => {
  const { question, result } = published
  const choices = choicesIn(published)
  const { method, options } = question
  if (method.kind !== 'budget') return undefined
  const points = method.dots !== undefined
  const named = choices.map((choice): [string, number][] => {
    if (choice.kind === 'points') return Object.entries(choice.points).filter(([, given]) => given > 0)
    return choice.kind === 'approval' ? choice.approves.map(id => [id, 1]) : []
  })
  const votes = new Map<string, number>()
  for (const [id, given] of named.flat()) votes.set(id, (votes.get(id) ?? 0) + given)
  const meta = [
    ['description', question.title.nl],
    ['country', 'Netherlands'],
    ['unit', 'Drenthe'],
    ['instance', question.id],
    ['num_projects', options.length],
    ['num_votes', choices.length],
    ['budget', euros(method.budget)],
    ['vote_type', points ? 'cumulative' : 'approval'],
    ['rule', { greedy: 'greedy', 'equal-shares': 'equalshares', phragmen: 'phragmen' }[method.by]],
    ['date_begin', question.opens.slice(0, 10)],
    ['date_end', question.closes.slice(0, 10)],
    ['currency', 'EUR'],
    ...(points ? [['max_sum_points', method.dots ?? 0] as const] : []),
  ] as const
  const won = new Set(result.winners)
  return `${[
    'META',
    lineOf('key', 'value'),
    ...meta.map(row => lineOf(...row)),
    'PROJECTS',
    lineOf('project_id', 'cost', 'votes', 'name', 'selected'),
    ...options.map(({ id, cost = 0, name }) =>
      lineOf(id, euros(cost), votes.get(id) ?? 0, name.nl, won.has(id) ? 1 : 0),
    ),
    'VOTES',
    lineOf('voter_id', 'vote', ...(points ? ['points'] : [])),
    ...named.map((given, at) =>
      lineOf(at + 1, given.map(([id]) => id).join(','), ...(points ? [given.map(([, each]) => each).join(',')] : [])),
    ),
  ].join('\n')}\n`
}

import { choicesIn } from '../choice.ts'
import type { Published } from '../published.ts'
import type { ChoiceMade } from '../round.ts'

export type PreflibType = 'soc' | 'soi' | 'cat'

/** A set of alternatives: one stands by itself, more or none between braces. */
const setOf = (places: readonly number[]): string => (places.length === 1 ? String(places[0]) : `{${places.join(',')}}`)

/** Categories of yes and no, in the order in which their sets are written; the last is what was left open. */
const answers = ['yes', 'no', 'abstain', undefined] as const

/**
 * Rankings as orders (`soc` when everybody placed all, else `soi`), ticks and answers as categories (`cat`), in PrefLib's
 * form since 2022 (preflib.org/format). Alternatives are numbered in the order that decides ties. Undefined for points,
 * which PrefLib has no form for.
 */
export const preflibOf = (published: Published): { type: PreflibType; text: string } | undefined => {
  const { question, result } = published
  const choices = choicesIn(published)
  const { tieOrder, options, method } = question
  const places = tieOrder.map((_, at) => at + 1)
  const placeOf = (id: string): number => tieOrder.indexOf(id) + 1
  const writtenAs = (choice: ChoiceMade): string | undefined => {
    if (choice.kind === 'ranking') return choice.order.map(placeOf).join(',')
    if (choice.kind === 'approval') {
      const yes = choice.approves.map(placeOf).sort((a, b) => a - b)
      return [yes, places.filter(place => !yes.includes(place))].map(setOf).join(',')
    }
    if (choice.kind !== 'choices') return undefined
    const said = (place: number) => choice.choices[tieOrder[place - 1] ?? '']
    return answers.map(answer => setOf(places.filter(place => said(place) === answer))).join(',')
  }
  const lines = choices.map(writtenAs)
  if (method.kind === 'dots' || method.kind === 'score' || lines.includes(undefined)) return undefined
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line ?? '', (counts.get(line ?? '') ?? 0) + 1)
  const isRanked = method.kind === 'ranked' || method.kind === 'stv'
  const isWhole = choices.every(choice => choice.kind !== 'ranking' || choice.order.length === tieOrder.length)
  const type = isRanked ? (isWhole ? 'soc' : 'soi') : 'cat'
  const categories =
    method.kind === 'threshold' ? ['Yes', 'No', 'No opinion', 'Left open'] : ['Approved', 'Not approved']
  const names = new Map(options.map(({ id, name }) => [id, name.nl.replace(/\s+/g, ' ')]))
  const head = [
    ['FILE NAME', `${question.id}.${type}`],
    ['TITLE', question.title.nl.replace(/\s+/g, ' ')],
    ['DESCRIPTION', ''],
    ['DATA TYPE', type],
    ['MODIFICATION TYPE', 'original'],
    ['RELATES TO', ''],
    ['RELATED FILES', ''],
    ['PUBLICATION DATE', question.closes.slice(0, 10)],
    ['MODIFICATION DATE', question.closes.slice(0, 10)],
    ['NUMBER ALTERNATIVES', tieOrder.length],
    ['NUMBER VOTERS', result.voters],
    [type === 'cat' ? 'NUMBER UNIQUE PREFERENCES' : 'NUMBER UNIQUE ORDERS', counts.size],
    ...(type === 'cat' ? [['NUMBER CATEGORIES', categories.length]] : []),
    ...(type === 'cat' ? categories.map((name, at) => [`CATEGORY NAME ${at + 1}`, name]) : []),
    ...tieOrder.map((id, at) => [`ALTERNATIVE NAME ${at + 1}`, names.get(id) ?? id]),
  ]
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const body = sorted.map(([line, count]) => `${count}: ${line}`)
  return { type, text: `${[...head.map(([key, value]) => `# ${key}: ${value}`), ...body].join('\n')}\n` }
}

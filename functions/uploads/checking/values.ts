import * as z from 'zod/mini'
import { type Cell, isEmpty, textIn } from '../reading/cell.ts'
import { dayIn, yearIn } from '../reading/dates.ts'
import { centsIn } from '../reading/money.ts'
import type { Column } from '../sheet/column.ts'
import { type Fault, quoted } from './fault.ts'
import { partsIn, plain, yesIn } from './names.ts'

/** A cell as understood: text, cents, a yes, the ids of what was chosen; a date or a year stays text. */
export const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
export type Value = z.output<typeof value>
export const values = z.record(z.string(), value)
export type Values = z.output<typeof values>

type Read = { value: Value } | { fault: Omit<Fault, 'column'> } | undefined

const leastTitle = 5

/** By number or name in either language; a number in front, as in `2. Uitgewerkt idee`, is enough. */
const choiceIn = ({ choices }: Column, text: string): string | undefined => {
  const said = plain(text)
  const names = (each: Column['choices'][number]) => [each.id, each.name.nl, each.name.en].map(plain)
  const exact = choices.find(each => names(each).includes(said))
  return (exact ?? choices.find(each => /^\d+$/.test(each.id) && new RegExp(`^(tranche )?${each.id}\\b`).test(said)))
    ?.id
}

const text = ({ id, longest }: Column, said: string): Read => {
  if (said.length > longest) return { fault: { code: 'too-long', limit: longest } }
  if (id === 'title' && said.length < leastTitle) return { fault: { code: 'too-short', limit: leastTitle } }
  return { value: said }
}

const chosen = (column: Column, said: string): Read => {
  const found = choiceIn(column, said)
  return found ? { value: found } : { fault: { code: 'unknown-choice', says: quoted(said) } }
}

const severalChosen = (column: Column, said: string): Read => {
  // A whole name may hold a comma itself.
  const parts = choiceIn(column, said) ? [said] : partsIn(said)
  const unknown = parts.find(part => !choiceIn(column, part))
  if (unknown) return { fault: { code: 'unknown-choice', says: quoted(unknown) } }
  return { value: [...new Set(parts.flatMap(part => choiceIn(column, part) ?? []))] }
}

const money = (one: Cell): Read => {
  const cents = centsIn(one)
  return typeof cents === 'number' ? { value: cents } : { fault: { code: cents, says: quoted(textIn(one)) } }
}

/** Excel drops a zero in front of a number. */
const chamber = (said: string): Read => {
  const digits = said.replace(/[\s.]/g, '')
  if (/^\d{7,8}$/.test(digits)) return { value: digits.padStart(8, '0') }
  return { fault: { code: 'not-a-chamber-number', says: quoted(said) } }
}

const dated = (one: Cell, isStart: boolean): Read => {
  const day = dayIn(one)
  if (day) return { value: day }
  const year = isStart ? yearIn(one) : undefined
  return year
    ? { value: String(year) }
    : { fault: { code: isStart ? 'not-a-year' : 'not-a-date', says: quoted(textIn(one)) } }
}

const yesOrNo = (one: Cell, said: string): Read => {
  const yes = typeof one === 'boolean' ? one : yesIn(said)
  return yes === undefined ? { fault: { code: 'not-yes-or-no', says: quoted(said) } } : { value: yes }
}

const readers: Record<Column['kind'], (column: Column, one: Cell, said: string) => Read> = {
  text: (column, _, said) => text(column, said),
  choice: (column, _, said) => chosen(column, said),
  choices: (column, _, said) => severalChosen(column, said),
  money: (_, one) => money(one),
  chamber: (_, __, said) => chamber(said),
  date: (_, one) => dated(one, false),
  start: (_, one) => dated(one, true),
  'yes-no': (_, one, said) => yesOrNo(one, said),
}

/** Reads one cell as its column asks; undefined when it is empty and may be. */
export const read = (column: Column, one: Cell): Read => {
  if (one !== null && typeof one === 'object' && 'wrong' in one) return { fault: { code: one.wrong } }
  if (isEmpty(one)) return column.required ? { fault: { code: 'missing' } } : undefined
  return readers[column.kind](column, one, textIn(one))
}

import type { Difference, StoredChange } from '../stored.ts'

type Leaf = string | number | boolean
const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
const idIn = (row: unknown): string | undefined =>
  row !== null && typeof row === 'object' && 'id' in row && typeof row.id === 'string' ? row.id : undefined

/** Every single value by its dotted path; rows go by their id, so that moving one is no change of the others. */
const leavesOf = (value: unknown, path: string): [string, Leaf][] => {
  if (isLeaf(value)) return [[path, value]]
  if (Array.isArray(value) && value.every(isLeaf)) return value.length > 0 ? [[path, value.join(', ')]] : []
  if (Array.isArray(value)) return value.flatMap((row, place) => leavesOf(row, `${path}.${idIn(row) ?? place}`))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'id' ? [] : leavesOf(each, path ? `${path}.${name}` : name),
  )
}

const isNothing = (value: Leaf | undefined): boolean => value === undefined || value === ''
/** Also true of two numbers that are no number. */
const isSame = (was: Leaf | undefined, is: Leaf | undefined): boolean => was === is || Object.is(was, is)

/** What differs between two versions of a draft or line, field by field, in the order of the form. */
export const differencesIn = (before: unknown, after: unknown): Difference[] => {
  const [were, are] = [new Map(leavesOf(before, '')), new Map(leavesOf(after, ''))]
  return [...new Set([...are.keys(), ...were.keys()])].flatMap(field => {
    const [was, is] = [were.get(field), are.get(field)]
    return isSame(was, is) || (isNothing(was) && isNothing(is)) ? [] : [{ field, before: was, after: is }]
  })
}

/** Two changes after each other as one; what came back to where it began is no change. */
const merged = (first: readonly Difference[], next: readonly Difference[]): Difference[] => {
  const all = new Map(first.map(each => [each.field, each]))
  for (const { field, before, after } of next) {
    const known = all.get(field)
    all.set(field, { field, before: known ? known.before : before, after })
  }
  return [...all.values()].filter(each => !isSame(each.before, each.after))
}

/** Minutes within which the same person's changes of the same thing are told as one. */
const together = 10
/** Characters of one value that the history keeps, and of all values of one change: an item may weigh 400 KB. */
const [mostInValue, mostInAll] = [10_000, 90_000]

const cut = (value: Leaf | undefined, most: number): Leaf | undefined =>
  typeof value === 'string' && value.length > most ? `${value.slice(0, most)} …` : value

const slim = (fields: readonly Difference[]): Difference[] => {
  const size = JSON.stringify(fields).length
  const most = size > mostInAll ? Math.floor(mostInAll / (2 * fields.length)) : mostInValue
  return fields.map(each => ({ ...each, before: cut(each.before, most), after: cut(each.after, most) }))
}

export type Step = Pick<StoredChange, 'pk' | 'thing' | 'of' | 'fields' | 'by'> & { now: string; id: string }

/**
 * The history's next entry: added to the newest one when that is of the same person, about the same thing and fresh.
 * Undefined when nothing changed.
 */
export const nextChange = (step: Step, newest: StoredChange | undefined): StoredChange | undefined => {
  const { pk, thing, of, fields, by, now, id } = step
  if (fields.length === 0) return undefined
  const isFresh = newest && Date.parse(now) - Date.parse(newest.since) < together * 60_000
  if (isFresh && newest.by === by && newest.thing === thing && newest.of === of)
    return { ...newest, fields: slim(merged(newest.fields, fields)), at: now }
  return { pk, sk: `change#${now}#${id}`, thing, of, fields: slim(fields), since: now, by, at: now }
}

import { get, type Listing, listAll, type Write, write } from '../data/database.ts'
import { emptyBoard } from './board.ts'
import type { Board } from './plan.ts'
import * as shapes from './stored.ts'

type Stamp = { by?: string; did: string; at: string }
type Bare<T> = Omit<T, 'pk' | 'sk'>

const pk = (assembly: string): string => `hall#${assembly}`
const two = (number: number): string => String(number).padStart(2, '0')
const isNext = (version: number) =>
  version === 1
    ? { if: 'attribute_not_exists(pk)' }
    : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': version - 1 } }
/** Whatever comes in late or twice: only what is newer than what is there stays. */
const isNewer = (stamp: string) => ({
  if: 'attribute_not_exists(#stamp) OR #stamp < :stamp',
  names: { '#stamp': 'stamp' },
  values: { ':stamp': stamp },
})

const listing = (assembly: string, begins: string): Listing => ({ of: ['pk', pk(assembly)], begins: ['sk', begins] })

export const courseOf = (assembly: string): Promise<shapes.StoredCourse | undefined> =>
  get('halls', { pk: pk(assembly), sk: 'course' }, shapes.storedCourse)

export const courseWrite = (next: Bare<shapes.StoredCourse>): Write => ({
  put: 'halls',
  item: { ...next, pk: pk(next.assembly), sk: 'course' },
  ...isNext(next.version),
})

/** Keeps how a meeting goes. @returns false when somebody was first */
export const keepCourse = async (next: Bare<shapes.StoredCourse>): Promise<boolean> =>
  (await write(courseWrite(next))) === undefined

export const boardOf = async (assembly: string): Promise<Board> =>
  (await get('halls', { pk: pk(assembly), sk: 'board' }, shapes.storedBoard)) ?? emptyBoard

/** Keeps the wall. @returns false when somebody was first */
export const keepBoard = async (assembly: string, next: Board, stamp: Stamp): Promise<boolean> => {
  const { version, clusters, panels } = next
  const item = { pk: pk(assembly), sk: 'board', version, clusters, panels, ...stamp }
  return (await write({ put: 'halls', item, ...isNext(version) })) === undefined
}

/** What was brought in, by all tables or by one; also what was taken back or hidden. */
export const itemsOf = (assembly: string, table?: number): Promise<shapes.StoredItem[]> =>
  listAll('halls', listing(assembly, table === undefined ? 'item#' : `item#${two(table)}#`), shapes.storedItem)

const itemKey = (assembly: string, table: number, id: string) => ({
  pk: pk(assembly),
  sk: `item#${two(table)}#${id}`,
})

/** Keeps what a table brought in, changed or took back, when it is newer; what the desk hid stays hidden. */
export const keepItem = async (assembly: string, item: Omit<Bare<shapes.StoredItem>, 'hidden'>): Promise<void> => {
  const { table, id, stamp, ...rest } = item
  const names = Object.fromEntries(Object.keys(rest).map(name => [`#${name}`, name]))
  const values = Object.fromEntries(Object.entries(rest).map(([name, value]) => [`:${name}`, value ?? false]))
  const sets = Object.keys(rest).map(name => `#${name} = :${name}`)
  const only = isNewer(stamp)
  await write({
    update: 'halls',
    key: itemKey(assembly, table, id),
    expression: `SET #stamp = :stamp, #id = :id, #table = :table, ${sets.join(', ')}`,
    if: only.if,
    names: { ...only.names, ...names, '#id': 'id', '#table': 'table' },
    values: { ...only.values, ...values, ':id': id, ':table': table },
  })
}

/** Hides or shows something, or forgets its words. @returns false when there is no such thing */
export const keepHidden = async (
  assembly: string,
  { table, id, hidden, forget }: { table: number; id: string; hidden: boolean; forget: boolean },
  stamp: Stamp,
): Promise<boolean> =>
  (await write({
    update: 'halls',
    key: itemKey(assembly, table, id),
    expression: `SET #hidden = :hidden, #by = :by, #did = :did, #at = :at${forget ? ', #text = :none' : ''}`,
    if: 'attribute_exists(pk)',
    names: { '#hidden': 'hidden', '#by': 'by', '#did': 'did', '#at': 'at', ...(forget ? { '#text': 'text' } : {}) },
    values: {
      ...{ ':hidden': hidden, ':by': stamp.by, ':did': stamp.did, ':at': stamp.at },
      ...(forget ? { ':none': '' } : {}),
    },
  })) === undefined

export const dotsOf = (assembly: string, table?: number): Promise<shapes.StoredDots[]> =>
  listAll('halls', listing(assembly, table === undefined ? 'dots#' : `dots#${two(table)}#`), shapes.storedDots)

export const keepDots = async (assembly: string, dots: Bare<shapes.StoredDots>): Promise<void> => {
  const item = { ...dots, pk: pk(assembly), sk: `dots#${two(dots.table)}#${two(dots.seat)}` }
  await write({ put: 'halls', item, ...isNewer(dots.stamp) })
}

/** What panels wrote, of all proposals or of one. */
export const textsOf = (assembly: string, cluster?: string): Promise<shapes.StoredText[]> =>
  listAll('halls', listing(assembly, cluster === undefined ? 'text#' : `text#${cluster}#`), shapes.storedText)

/** Keeps what a panel wrote in place of the version before. @returns false when somebody was first */
export const keepText = async (assembly: string, text: Bare<shapes.StoredText>): Promise<boolean> => {
  const item = { ...text, pk: pk(assembly), sk: `text#${text.cluster}#${text.field}` }
  return (await write({ put: 'halls', item, ...isNext(text.version) })) === undefined
}

export const tablesSeen = async (assembly: string): Promise<Map<number, string>> =>
  new Map(
    (await listAll('halls', listing(assembly, 'table#'), shapes.storedTable)).map(each => [each.table, each.seenAt]),
  )

export const seenAt = async (assembly: string, table: number): Promise<string | undefined> =>
  (await get('halls', { pk: pk(assembly), sk: `table#${two(table)}` }, shapes.storedTable))?.seenAt

export const keepSeen = async (assembly: string, table: number, seenAt: string): Promise<void> => {
  await write({ put: 'halls', item: { pk: pk(assembly), sk: `table#${two(table)}`, table, seenAt } })
}

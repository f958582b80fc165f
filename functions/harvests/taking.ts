import { type Board, type Course, mostIn } from '../halls/plan.ts'
import { hasBegun, hasReached, stepNow } from '../halls/rules.ts'
import * as store from '../halls/store.ts'
import type { Input } from '../http/endpoint.ts'
import type { AtTable, harvests } from './contract.ts'
import { isAllotted, textVerdict } from './rules.ts'

type Brought = Input<typeof harvests.syncTable>
type Refused = AtTable['refused'][number]
export type Place = { assembly: string; table: number; chairs: number; course: Course; now: string }

/** Far more than a table says in a day; a link that went astray fills no screen. */
const mostItems = 200

const taken = (refusals: (Refused | undefined)[]): Refused[] => refusals.filter(each => each !== undefined)

/** Takes what a table says for a step that has begun, also hours later; nothing after the meeting was closed. */
export const takeItems = async (
  { assembly, table, course, now }: Place,
  items: Brought['items'],
): Promise<Refused[]> => {
  if (items.length === 0) return []
  const there = await store.itemsOf(assembly, table)
  const known = new Set(there.map(({ id }) => id))
  const forgotten = new Set(there.flatMap(({ id, hidden, text }) => (hidden && text === '' ? id : [])))
  const refusals: (Refused | undefined)[] = []
  for (const { removed, text, ...item } of items) {
    // A device that was away longer does not bring back what the desk had forgotten.
    if (forgotten.has(item.id)) continue
    known.add(item.id)
    const because =
      course.state === 'closed'
        ? 'too-late'
        : !hasBegun(course, item.step)
          ? 'wrong-state'
          : known.size > mostItems
            ? 'too-many'
            : undefined
    if (because) refusals.push({ entry: item.id, because })
    const said = { text: removed ? '' : text, removed: removed ?? false }
    if (!because)
      await store.keepItem(assembly, { ...item, ...said, table, from: 'table', by: '', did: 'bringIn', at: now })
  }
  return taken(refusals)
}

const whyNoDots = ({ course }: Place, board: Board): string | undefined => {
  if (!hasReached(course, ['dots'])) return 'wrong-state'
  const isOpen = stepNow(course)?.kind === 'dots' || (course.state === 'open' && board.panels.length === 0)
  return isOpen ? undefined : 'too-late'
}

/** Takes dots while they are given, or later as long as nobody acted upon them; never more than were allotted. */
export const takeDots = async (place: Place, board: Board, dots: Brought['dots']): Promise<Refused[]> => {
  const { assembly, table, chairs, course } = place
  const refusals: (Refused | undefined)[] = []
  for (const { seat, given, stamp } of dots) {
    const because = whyNoDots(place, board) ?? (isAllotted(course.dots, seat, given, chairs) ? undefined : 'invalid')
    if (because) refusals.push({ entry: `dots ${seat}`, because })
    else await store.keepDots(assembly, { table, seat, given, stamp })
  }
  return taken(refusals)
}

type Text = Brought['texts'][number]

/** Keeps what a panel wrote over the version it read; two at once are both told, and nothing is written over unseen. */
const takeText = async (place: Place, board: Board, text: Text): Promise<Refused | undefined> => {
  const { assembly, table, course, now } = place
  const { cluster, field } = text
  const entry = `${cluster} ${field}`
  if (!board.panels.some(each => each.cluster === cluster && each.table === table))
    return { entry, because: 'not-allowed' }
  if (course.state === 'closed' || course.ballot) return { entry, because: 'too-late' }
  if (text.text.length > mostIn[field]) return { entry, because: 'invalid' }
  const before = (await store.textsOf(assembly, cluster)).find(each => each.field === field)
  const verdict = textVerdict(before, text)
  if (verdict === 'known') return undefined
  const next = { ...text, version: (before?.version ?? 0) + 1, table, did: 'writeProposal', at: now }
  if (verdict === 'keep' && (await store.keepText(assembly, next))) return undefined
  const current = (await store.textsOf(assembly, cluster)).find(each => each.field === field)
  return { entry, because: 'changed', ...(current ? { current } : {}) }
}

export const takeTexts = async (place: Place, board: Board, texts: Brought['texts']): Promise<Refused[]> => {
  const refusals: (Refused | undefined)[] = []
  for (const text of texts) refusals.push(await takeText(place, board, text))
  return taken(refusals)
}

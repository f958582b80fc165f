import type { AtTable } from '../../../functions/harvests/contract.ts'
import { countIn, newer } from '../../../functions/harvests/rules.ts'
import type { Waiting } from './keep.ts'

export type OwnItem = { id: string; step: string; text: string; stamp: string } & {
  standing: 'sent' | 'waiting' | 'refused' | 'hidden'
  because?: string | undefined
}

/** What the table brought in as it will be once everything has been sent, oldest first. */
export const itemsWith = (state: Pick<AtTable, 'items'>, queue: readonly Waiting[]): OwnItem[] => {
  const found = new Map<string, OwnItem & { removed?: boolean | undefined }>()
  for (const { hidden, ...each } of state.items) found.set(each.id, { ...each, standing: hidden ? 'hidden' : 'sent' })
  for (const each of queue)
    if (each.kind === 'item') {
      const standing = each.refused ? ('refused' as const) : ('waiting' as const)
      const next = { ...each.what, standing, because: each.refused }
      found.set(next.id, newer(found.get(next.id), next))
    }
  return [...found.values()].filter(each => !each.removed).sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
}

/** The dots of a seat (0: the table as one), with what still waits. */
export const dotsWith = (state: Pick<AtTable, 'dots'>, queue: readonly Waiting[], seat: number) => {
  const sent = state.dots.find(each => each.seat === seat)
  const waiting = queue.find(each => each.entry === `dots ${seat}`)
  const isWaiting =
    waiting?.kind === 'dots' && !waiting.refused && (!sent || newer(sent, waiting.what) === waiting.what)
  return {
    given: isWaiting ? waiting.what.given : (sent?.given ?? {}),
    refused: waiting?.refused,
    waiting: isWaiting,
  }
}

/** The number that comes after `before` and after everything this device knows of its table. */
export const nextCount = (
  before: number,
  state: Pick<AtTable, 'items' | 'dots'> | undefined,
  queue: readonly Waiting[],
): number =>
  Math.max(
    before,
    ...[...(state?.items ?? []), ...(state?.dots ?? []), ...queue.map(({ what }) => what)].map(({ stamp }) =>
      countIn(stamp),
    ),
  ) + 1

/** So many things go along at once. */
const most = { item: 50, dots: 13, text: 12 }

/** Somebody who pauses this long has written a few words: they go along together, not letter by letter. */
export const pauseMs = 1200

/** What to send at `now`: everything, or only the first when something among it was not understood. */
export const nextToSend = (queue: readonly Waiting[], oneByOne: boolean, now: number): Waiting[] => {
  const isRipe = ({ kind, at }: Waiting) => kind !== 'text' || now - at >= pauseMs || now < at
  const open = queue.filter(each => !each.refused && isRipe(each)).toSorted((a, b) => a.turn - b.turn)
  if (oneByOne) return open.slice(0, 1)
  return (['item', 'dots', 'text'] as const).flatMap(kind =>
    open.filter(each => each.kind === kind).slice(0, most[kind]),
  )
}

/**
 * The queue after what was sent was answered: gone, refused with the reason, or still there because it was changed while
 * it was on its way.
 */
export const afterSending = (
  queue: readonly Waiting[],
  sent: readonly Waiting[],
  refused: AtTable['refused'],
): { gone: Waiting[]; stays: Waiting[] } => {
  const gone: Waiting[] = []
  const stays: Waiting[] = []
  for (const each of queue) {
    const before = sent.find(one => one.entry === each.entry)
    const no = refused.find(one => one.entry === each.entry)
    if (!before || before.turn !== each.turn) stays.push(each)
    else if (no) stays.push({ ...each, refused: no.because, current: no.current })
    else gone.push(each)
  }
  return { gone, stays }
}

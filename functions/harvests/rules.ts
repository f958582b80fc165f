import { type Board, type Course, mostSeats } from '../halls/plan.ts'

/** `00000012-k3v9x2ab`: what a device did as its twelfth thing. Later things sort after earlier ones. */
export const stampOf = (count: number, device: string): string => `${String(count).padStart(8, '0')}-${device}`

export const countIn = (stamp: string): number => Number(stamp.slice(0, 8))

/**
 * Which of two versions of one thing stays: the later stamp, whatever order they come in, however often. So a queue may
 * be sent again after its answer was lost, and two devices of one table come to the same.
 */
export const newer = <T extends { stamp: string }>(before: T | undefined, next: T): T =>
  before && before.stamp >= next.stamp ? before : next

const deviceIn = (stamp: string): string => stamp.slice(9)

/**
 * What to do with a panel's text: keep it over the version that it read, also over an earlier one of the same device
 * whose answer was lost; leave it when it was kept before; or say that somebody else wrote meanwhile.
 */
export const textVerdict = (
  before: { version: number; stamp: string } | undefined,
  next: { version: number; stamp: string },
): 'keep' | 'known' | 'changed' => {
  if (!before) return 'keep'
  if (deviceIn(before.stamp) === deviceIn(next.stamp)) return next.stamp > before.stamp ? 'keep' : 'known'
  return before.version === next.version ? 'keep' : 'changed'
}

export type Given = Readonly<Record<string, number>>

export const sumOf = (given: Given): number => Object.values(given).reduce((sum, dots) => sum + dots, 0)

/** Whether somebody keeps to the dots that everybody has, at a table with so many chairs. */
export const isAllotted = ({ each, by }: Course['dots'], seat: number, given: Given, chairs = mostSeats): boolean =>
  sumOf(given) <= each && (by === 'table' ? seat === 0 : seat >= 1 && seat <= chairs)

type Seated = {
  guests: readonly string[]
  absent: readonly string[]
  plan: readonly (readonly (readonly number[])[])[]
}

/**
 * How many sit at a table now, by the last round that has begun; who left has no chair any more. Undefined where the
 * seat plan does not know this table: then nobody counted.
 */
export const chairsAt = (
  { guests, absent, plan }: Seated,
  { steps, place }: Pick<Course, 'steps' | 'place'>,
  table: number,
): number | undefined => {
  const round = steps.slice(0, place + 1).findLast(step => step.round !== undefined)?.round ?? 1
  const here = plan[Math.min(round, plan.length) - 1]?.[table - 1] ?? []
  const there = here.filter(guest => !absent.includes(guests[guest] ?? '')).length
  return there > 0 ? Math.min(there, mostSeats) : undefined
}

/** Puts or takes a dot; one that is not there to give or to take changes nothing. */
export const withDot = (given: Given, cluster: string, change: 1 | -1, each: number): Given => {
  const next = { ...given, [cluster]: (given[cluster] ?? 0) + change }
  if ((next[cluster] ?? 0) < 0 || sumOf(next) > each) return given
  return Object.fromEntries(Object.entries(next).filter(([, dots]) => dots > 0))
}

type Ballot = { seat: number; given: Given }

/**
 * Dots per cluster. What lay on a cluster that went up in another counts there; who gave more than was allotted (because
 * the number was made smaller later) counts for nothing.
 */
export const dotsOn = (
  board: Pick<Board, 'clusters'>,
  dots: Course['dots'],
  ballots: readonly Ballot[],
): Map<string, number> => {
  const now = new Map(
    board.clusters.flatMap(({ id, merged }) => [id, ...merged.map(each => each.id)].map(each => [each, id] as const)),
  )
  const found = new Map(board.clusters.map(({ id }) => [id, 0]))
  for (const { seat, given } of ballots)
    if (isAllotted(dots, seat, given))
      for (const [cluster, count] of Object.entries(given)) {
        const id = now.get(cluster)
        if (id) found.set(id, (found.get(id) ?? 0) + count)
      }
  return found
}

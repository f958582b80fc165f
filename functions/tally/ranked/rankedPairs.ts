import type { Name, Outcome } from '../ballots.ts'
import { type RankedElection, type Strength, strengthOf, winsOf } from './pairwise.ts'

/** Wins of one strength, and in how many different ways (universes) the books stood after locking them. */
export type RankedPairsRound<Id extends Name> = { strength: number; wins: [winner: Id, loser: Id][]; universes: number }

type Edge = { from: number; to: number; strength: number }
/** `reach[a]` has bit b when a stands before b, directly or through others. */
type Order = readonly bigint[]

const mostUniverses = 20_000
const bit = (place: number): bigint => 1n << BigInt(place)
const stands = (order: Order, { from, to }: Edge): boolean => ((order[from] ?? 0n) & bit(to)) > 0n
const goesRound = (order: Order, { from, to }: Edge): boolean => ((order[to] ?? 0n) & bit(from)) > 0n

const lock = (order: Order, { from, to }: Edge): Order => {
  const gained = bit(to) | (order[to] ?? 0n)
  return order.map((reach, place) => (place === from || (reach & bit(from)) > 0n ? reach | gained : reach))
}

/**
 * Every order that locking these equally strong wins, in whatever sequence, can lead to. Sequences that lead to the same
 * order are followed once. Throws a RangeError when there are too many.
 */
const lockAll = (orders: readonly Order[], edges: readonly Edge[]): Order[] => {
  const done = new Map<string, Order>()
  const seen = new Set<string>()
  const next = [...orders]
  for (let order = next.pop(); order; order = next.pop()) {
    const key = order.join()
    if (seen.has(key)) continue
    seen.add(key)
    if (seen.size > mostUniverses)
      throw new RangeError(
        'Ranked pairs: so many wins are equally strong that not every order of locking can be followed',
      )
    const at: Order = order
    const open = edges.filter(edge => !stands(at, edge) && !goesRound(at, edge))
    // What can never make a circle with the others may as well be locked first: that saves most of the universes.
    const safe = open.find(edge => !goesRound(open.reduce(lock, at), edge))
    if (open.length === 0) done.set(key, order)
    else for (const edge of safe ? [safe] : open) next.push(lock(order, edge))
  }
  return [...done.values()]
}

/**
 * Ranked pairs: wins are locked from strong to weak, except those that would close a circle. Tideman, "Independence of
 * Clones as a Criterion for Voting Rules" (1987). Equally strong wins are locked in every possible sequence (parallel
 * universes), and whoever ends on top in one of them wins.
 */
export const rankedPairs = <Id extends Name>(
  election: RankedElection<Id>,
  { strength = 'margins' }: { strength?: Strength } = {},
): Outcome<RankedPairsRound<Id>, Id> => {
  const { options } = election
  const wins = winsOf(election)
  const places = [...options.keys()]
  const edges = places
    .flatMap(from => places.map((to): Edge => ({ from, to, strength: strengthOf(wins, strength, from, to) })))
    .filter(edge => edge.strength > 0)
  const groups = [...Map.groupBy(edges, edge => edge.strength)].sort(([a], [b]) => b - a)
  let orders: Order[] = [places.map(() => 0n)]
  const rounds = groups.map(([level, equal]): RankedPairsRound<Id> => {
    orders = lockAll(orders, equal)
    const named = equal.map(({ from, to }): [Id, Id] => [options[from] as Id, options[to] as Id])
    return { strength: level, wins: named, universes: orders.length }
  })
  const isTop = (place: number): boolean => orders.some(order => order.every(reach => (reach & bit(place)) === 0n))
  return { winners: options.filter((_, place) => isTop(place)), rounds }
}

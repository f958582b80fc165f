import type { Name, Outcome } from '../ballots.ts'
import type { RankedElection } from './pairwise.ts'
import { type Row, rowsOf } from './strict.ts'

/** One stage, once votes are settled: who is still in with how many (floats, for reading), and the quota by then. */
export type MeekRound<Id extends Name> = {
  quota: number
  scores: { option: Id; votes: number }[]
  exhausted: number
  elected: Id[]
  out: Id | null
}

/** One vote, in the whole numbers that are reckoned with: twelve decimals. */
const one = 10n ** 12n
const up = (over: bigint, under: bigint): bigint => (over + under - 1n) / under
const told = (votes: bigint): number => Number(votes) / Number(one)

/** Each option keeps its part of what reaches it and passes on the rest of the ballot. */
const shared = (rows: readonly Row[], keep: ReadonlyMap<number, bigint>, size: number) => {
  const votes = new Array<bigint>(size).fill(0n)
  let exhausted = 0n
  for (const { count, order } of rows) {
    let rest = one
    for (const option of order) {
      const part = up(rest * (keep.get(option) ?? 0n), one)
      votes[option] = (votes[option] ?? 0n) + part * BigInt(count)
      rest -= part
      if (rest === 0n) break
    }
    exhausted += rest * BigInt(count)
  }
  return { votes, exhausted }
}

/**
 * Single transferable vote by Meek: whoever is elected keeps of every vote only what a quota needs, and the quota falls
 * as ballots run out. Hill, Wichmann and Woodall, "Algorithm 123: Single Transferable Vote by Meek's Method" (1987), in
 * whole numbers of twelve decimals. A last seat can differ from the Scottish count. Ties: who comes first in the list is
 * ahead. Throws a RangeError for equal ranks.
 */
export const meek = <Id extends Name>(
  election: RankedElection<Id>,
  { seats, outFirst = [] }: { seats: number; outFirst?: readonly number[] },
): Outcome<MeekRound<Id>, Id> => {
  const { options } = election
  const rows = rowsOf(election, 'Meek')
  const all = rows.reduce((sum, { count }) => sum + BigInt(count), 0n) * one
  /** The surplus of all elected together below which votes are settled: a millionth, or what rounding up can add. */
  const settled = 10n ** 6n + (all / one) * BigInt(options.length)
  const keep = new Map([...options.keys()].filter(place => !outFirst.includes(place)).map(place => [place, one]))
  const elected = new Set<number>()
  const rounds: MeekRound<Id>[] = []
  const named = (places: Iterable<number>): Id[] => {
    const chosen = new Set(places)
    return options.filter((_, place) => chosen.has(place))
  }

  /** Lowers what the elected keep until somebody new reaches the quota, or all of it is settled. */
  const settle = () => {
    for (;;) {
      const { votes, exhausted } = shared(rows, keep, options.length)
      const of = (place: number): bigint => votes[place] ?? 0n
      const quota = (all - exhausted) / BigInt(seats + 1) + 1n
      const reached = [...keep.keys()].filter(place => !elected.has(place) && of(place) >= quota)
      const surplus = [...elected].reduce((sum, place) => sum + (of(place) > quota ? of(place) - quota : 0n), 0n)
      if (reached.length > 0 || surplus <= settled) return { of, exhausted, quota, reached }
      for (const place of elected) keep.set(place, up((keep.get(place) ?? 0n) * quota, of(place)))
    }
  }

  while (elected.size < seats && elected.size < keep.size) {
    const { of, exhausted, quota, reached } = settle()
    const open = [...keep.keys()].filter(place => !elected.has(place))
    const entering = open.length <= seats - elected.size ? open : reached.slice(0, seats - elected.size)
    for (const place of entering) elected.add(place)
    const scores = [...keep.keys()].map(place => ({ option: options[place] as Id, votes: told(of(place)) }))
    const lowest = open.reduce((low, place) => (of(place) <= of(low) ? place : low), open[0] ?? 0)
    const out = entering.length > 0 ? null : lowest
    rounds.push({
      quota: told(quota),
      scores,
      exhausted: told(exhausted),
      elected: named(entering),
      out: out === null ? null : (options[out] ?? null),
    })
    if (out !== null) keep.delete(out)
  }
  return { winners: named(elected), rounds }
}

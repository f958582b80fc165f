import type { Name, Outcome } from '../ballots.ts'
import { compare, exactly, type Fraction, fraction, toNumber } from '../fraction.ts'
import type { RankedElection } from './pairwise.ts'
import { devalued, type Paper, sumOf } from './papers.ts'
import { rowsOf } from './strict.ts'

export type StvSettings = {
  seats: number
  /** Digits after the point to which a ballot's value is cut when a surplus is handed on; `null`: exact fractions. */
  decimals?: number | null
  /** Places of options that go out first, such as write-ins. */
  outFirst?: readonly number[]
}
/**
 * One stage: the votes of all who are still in and of elected whose surplus is still with them; who is elected; and
 * what is handed on after it: a surplus, or the ballots of who goes out.
 */
export type StvRound<Id extends Name> = {
  quota: number
  scores: { option: Id; votes: number; exactly: string }[]
  exhausted: number
  elected: Id[]
  surplus: Id | null
  out: Id | null
}

/**
 * Single transferable vote as Scotland counts it: quota floor(votes / (seats + 1)) + 1 on first votes; who reaches it is
 * elected and the surplus goes on with all ballots at a lower value (weighted inclusive Gregory), largest first, one per
 * stage; when there is none, the lowest goes out. When as many are left as seats, they are elected. Scottish Local
 * Government Elections Order 2007, schedule 1, part III (5 decimals). Ties: ahead is who was ahead in the latest earlier
 * stage that tells, and else who comes first in the list. Throws a RangeError for equal ranks.
 */
export const stv = <Id extends Name>(
  election: RankedElection<Id>,
  { seats, decimals = 5, outFirst = [] }: StvSettings,
): Outcome<StvRound<Id>, Id> => {
  const { options } = election
  const standing = new Set(options.keys())
  const waiting = new Set<number>()
  const elected = new Set<number>()
  const piles = new Map<number | undefined, Paper[]>()
  const history: Map<number, Fraction>[] = []
  const rounds: StvRound<Id>[] = []
  const named = (places: Iterable<number>): Id[] => {
    const chosen = new Set(places)
    return options.filter((_, place) => chosen.has(place))
  }

  const handOn = (papers: readonly Paper[]): void => {
    for (const paper of papers) {
      const at = paper.order.findIndex((option, place) => place >= paper.at && standing.has(option))
      const to = at < 0 ? undefined : paper.order[at]
      const pile = piles.get(to) ?? []
      pile.push({ ...paper, at: at < 0 ? paper.order.length : at })
      piles.set(to, pile)
    }
  }
  const votesIn = (stage: Map<number, Fraction> | undefined, place: number): Fraction =>
    stage?.get(place) ?? fraction(0)
  /** Best first. */
  const byVotes = (a: number, b: number): number => {
    for (const stage of history.toReversed()) {
      const difference = compare(votesIn(stage, b), votesIn(stage, a))
      if (difference !== 0) return difference
    }
    return a - b
  }

  handOn(
    rowsOf(election, 'Single transferable vote').map(row => ({
      count: BigInt(row.count),
      order: row.order,
      at: 0,
      value: fraction(1),
    })),
  )
  const valid = [...standing].reduce((sum, place) => sum + toNumber(sumOf(piles.get(place) ?? [])), 0)
  const quota = Math.floor(valid / (seats + 1)) + 1

  while (elected.size < seats && standing.size > 0) {
    const stage = new Map([...standing, ...waiting].map(place => [place, sumOf(piles.get(place) ?? [])]))
    history.push(stage)
    const reached = [...standing].filter(place => compare(votesIn(stage, place), fraction(quota)) >= 0).sort(byVotes)
    for (const place of reached.slice(0, seats - elected.size)) {
      elected.add(place)
      waiting.add(place)
      standing.delete(place)
    }
    const rest = standing.size <= seats - elected.size ? [...standing] : []
    for (const place of rest) {
      elected.add(place)
      standing.delete(place)
    }
    const isDone = elected.size >= seats || standing.size === 0
    const [from] = isDone ? [] : [...waiting].sort(byVotes)
    const out = isDone || from !== undefined ? undefined : lowest([...standing].sort(byVotes), outFirst)
    rounds.push({
      quota,
      scores: [...stage].map(([place, votes]) => ({
        option: options[place] as Id,
        votes: toNumber(votes),
        exactly: exactly(votes),
      })),
      exhausted: toNumber(sumOf(piles.get(undefined) ?? [])),
      elected: named([...reached, ...rest]),
      surplus: from === undefined ? null : (options[from] ?? null),
      out: out === undefined ? null : (options[out] ?? null),
    })
    if (from !== undefined) {
      const votes = votesIn(stage, from)
      const surplus = fraction(votes.over - BigInt(quota) * votes.under, votes.under)
      waiting.delete(from)
      if (surplus.over > 0n) handOn(devalued(piles.get(from) ?? [], surplus, decimals))
    }
    if (out !== undefined) {
      standing.delete(out)
      handOn(piles.get(out) ?? [])
    }
  }
  return { winners: named(elected), rounds }
}

const lowest = (order: readonly number[], outFirst: readonly number[]): number | undefined =>
  order.findLast(place => outFirst.includes(place)) ?? order.at(-1)

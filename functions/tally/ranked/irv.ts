import type { Name, Outcome } from '../ballots.ts'
import { type Scored, scored } from '../standing.ts'
import type { RankedElection } from './pairwise.ts'
import { firstVotes, rowsOf } from './strict.ts'

/**
 * Who had how many votes, and who had fewest. Where lowest are tied and every branch is followed there is an entry for
 * each set of options that can be left, most options first. `winner`: who had more than half of the votes in it.
 */
export type IrvRound<Id extends Name> = { scores: Scored<Id>[]; exhausted: number; lowest: Id[]; winner: Id | null }
/** Two lowest with equally many votes: follow each (`parallel` universes), or put them out together (`all-out`). */
export type IrvTies = 'parallel' | 'all-out'

const mostUniverses = 50_000

/**
 * Instant runoff: the option with the fewest first votes goes out and its ballots go on to the next they name, until one
 * has more than half of the votes still counting. Ware (1871), after Hare. Winners are all who win in some universe,
 * or all who are tied at the end. `outFirst`: places of options that go out before the count, such as write-ins.
 * Throws a RangeError for equal ranks, and when there are too many universes.
 */
export const irv = <Id extends Name>(
  election: RankedElection<Id>,
  { ties = 'parallel', outFirst = [] }: { ties?: IrvTies; outFirst?: readonly number[] } = {},
): Outcome<IrvRound<Id>, Id> => {
  const { options } = election
  const rows = rowsOf(election, 'Instant runoff')
  const won = new Set<number>()
  const rounds: IrvRound<Id>[] = []
  const named = (places: readonly number[]): Id[] => options.filter((_, place) => places.includes(place))

  const afterRound = (left: readonly number[]): (readonly number[])[] => {
    const { votes, exhausted } = firstVotes(rows, new Set(left), options.length)
    const of = (place: number): number => votes[place] ?? 0
    const all = left.reduce((sum, place) => sum + of(place), 0)
    const fewest = Math.min(...left.map(of))
    const lowest = left.filter(place => of(place) === fewest)
    const winner = left.find(place => of(place) * 2 > all)
    const scores = scored(options, votes).filter((_, place) => left.includes(place))
    const name = winner === undefined ? null : (options[winner] ?? null)
    rounds.push({ scores, exhausted, lowest: named(lowest), winner: name })
    // With nobody left to put out, or nothing left to tell them apart by, all who are left win.
    const together = ties === 'all-out' || fewest === 0
    const isOver = winner !== undefined || left.length === 1 || (together && lowest.length === left.length)
    if (isOver) {
      for (const place of winner === undefined ? left : [winner]) won.add(place)
      return []
    }
    // Options without votes hand nothing on, so their order of leaving changes nothing.
    const leaving = together ? [lowest] : lowest.map(place => [place])
    return leaving.map(gone => left.filter(place => !gone.includes(place)))
  }

  let level = new Map([['', [...options.keys()].filter(place => !outFirst.includes(place))]])
  for (let universes = 0; level.size > 0; ) {
    universes += level.size
    if (universes > mostUniverses)
      throw new RangeError('Instant runoff: too many ties to follow every way to break them')
    // Larger sets first, so that a set is seen once, whichever way leads to it.
    const most = Math.max(...[...level.values()].map(left => left.length))
    const next = new Map<string, number[]>()
    for (const [key, left] of level)
      if (left.length < most) next.set(key, left)
      else for (const after of afterRound(left)) next.set(after.join(), [...after])
    level = next
  }
  return { winners: named([...won]), rounds }
}

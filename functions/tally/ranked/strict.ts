import type { Name } from '../ballots.ts'
import type { RankedElection } from './pairwise.ts'

/** A ballot as a row of options, best first, without equals. */
export type Row = { count: number; order: readonly number[] }

/**
 * Ballots of the same order are taken together. Throws a RangeError where a ballot puts options equal: methods that hand
 * a vote on to the next cannot read that.
 */
export const rowsOf = <Id extends Name>({ ballots }: RankedElection<Id>, method: string): Row[] => {
  const rows = new Map<string, Row>()
  for (const { count, tiers } of ballots) {
    if (tiers.some(tier => tier.length > 1))
      throw new RangeError(`${method} needs ballots without equal ranks, and here are ballots that rank options equal`)
    const order = tiers.flat()
    const key = order.join()
    rows.set(key, { count: count + (rows.get(key)?.count ?? 0), order })
  }
  return [...rows.values()]
}

/** Votes for the first option of each ballot that is still in; `exhausted` ballots name none of them. */
export const firstVotes = (rows: readonly Row[], isIn: ReadonlySet<number>, size: number) => {
  const votes = new Array<number>(size).fill(0)
  let exhausted = 0
  for (const { count, order } of rows) {
    const first = order.find(option => isIn.has(option))
    if (first === undefined) exhausted += count
    else votes[first] = (votes[first] ?? 0) + count
  }
  return { votes, exhausted }
}

import { backingOf, totalsOf } from './backing.ts'
import { type BudgetElection, type BudgetOutcome, bought } from './election.ts'
import type { Utility } from './equalShares.ts'

export type WelfareRound = { project: string; cost: number; votes: number; welfare: number }
export type WelfareOutcome = BudgetOutcome<WelfareRound> & { welfare: number }

const mostLooks = 20_000_000

/**
 * The best affordable set: most votes times cost (`cost`), most votes (`cardinality`) or most points, all winners
 * together. A knapsack, solved exactly by branch and bound (Dantzig 1957; Kolesar 1967) in whole numbers. Of equally good
 * sets the first in the order of votes per cost. What nobody wants stays out. Throws a RangeError when the search grows
 * too long.
 */
export const welfare = (election: BudgetElection, { utility = 'cost' }: { utility?: Utility } = {}): WelfareOutcome => {
  const { projects, budget } = election
  const votes = totalsOf(backingOf(election, utility === 'points' ? 'points' : 'approval'))
  const wares = projects
    .map(({ cost }, place) => {
      const support = votes[place] ?? 0
      // Worth per money is support / per, so that comparing needs no product of three numbers.
      return utility === 'cost'
        ? { place, cost, support, per: 1, worth: support * cost }
        : { place, cost, support, per: cost, worth: support }
    })
    .filter(({ cost, worth }) => worth > 0 && cost <= budget)
    .sort((a, b) => b.support * a.per - a.support * b.per || a.place - b.place)

  /** What the rest could be worth at most, when a part of a project could be bought. */
  const bound = (from: number, left: number): number => {
    let [room, worth] = [left, 0]
    for (let at = from; at < wares.length; at++) {
      const ware = wares[at] as (typeof wares)[number]
      if (ware.cost > room) return worth + Math.floor((ware.support * room) / ware.per + 1e-6)
      room -= ware.cost
      worth += ware.worth
    }
    return worth
  }

  let best: { worth: number; places: readonly number[] } = { worth: -1, places: [] }
  let looks = 0
  const chosen: number[] = []
  const look = (from: number, left: number, worth: number): void => {
    looks += 1
    if (looks > mostLooks) throw new RangeError('The best set takes too long to find: too many sets are nearly as good')
    if (worth > best.worth) best = { worth, places: [...chosen] }
    const ware = wares[from]
    if (!ware || worth + bound(from, left) <= best.worth) return
    if (ware.cost <= left) {
      chosen.push(ware.place)
      look(from + 1, left - ware.cost, worth + ware.worth)
      chosen.pop()
    }
    look(from + 1, left, worth)
  }
  look(0, budget, 0)

  const rounds = wares
    .filter(({ place }) => best.places.includes(place))
    .map(
      ({ place, cost, worth }): WelfareRound => ({
        project: projects[place]?.id ?? '',
        cost,
        votes: votes[place] ?? 0,
        welfare: worth,
      }),
    )
  return { ...bought(election, best.places, rounds), welfare: Math.max(0, best.worth) }
}

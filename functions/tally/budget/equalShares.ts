import { exactly, type Fraction, fraction, toNumber } from '../fraction.ts'
import { backingOf } from './backing.ts'
import { type BudgetElection, type BudgetOutcome, bought } from './election.ts'
import { greedy } from './greedy.ts'
import { openShop, type Shop, type Trip } from './shop.ts'

/** What a bought project is worth to a backer: its cost, 1, or the points the backer gave. */
export type Utility = 'cost' | 'cardinality' | 'points'
/**
 * How money that is left is spent. `utilitarian`: greedy on the rest. `add1`: everybody gets a little more, until
 * nothing fits any more or just before the budget would be overrun. `add1u`: that first, then greedy.
 */
export type Completion = 'none' | 'utilitarian' | 'add1' | 'add1u'
export type EqualSharesSettings = {
  utility?: Utility
  completion?: Completion
  /** What add1 gives everybody more each time, in the unit of the costs. */
  step?: number
  /** What everybody begins with is rounded down to a whole unit. */
  integral?: boolean
}

/**
 * One purchase. `most` is what a backer pays at most (per point with `points`), as float and exactly; those who had less
 * paid all they had: `short` of the `backers`. `paid: false` when the money came from what was left over (completion).
 */
export type EqualSharesRound =
  | { project: string; cost: number; paid: true; backers: number; short: number; most: number; exactly: string }
  | { project: string; cost: number; paid: false; votes: number }
/** `share`: what everybody began with in the end, add1 included. */
export type EqualSharesOutcome = BudgetOutcome<EqualSharesRound> & { share: { about: number; exactly: string } }

const costOf = ({ projects }: BudgetElection, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (projects[place]?.cost ?? 0), 0)

const madeBy = (trip: Trip | undefined): Trip => {
  if (!trip) throw new Error('A trip without a guide always ends')
  return trip
}

/** Nothing that is wanted fits any more. */
const isExhaustive = (election: BudgetElection, shop: Shop, { places }: Trip): boolean => {
  const left = election.budget - costOf(election, places)
  return shop.wares.every(place => places.includes(place) || (election.projects[place]?.cost ?? 0) > left)
}

/**
 * Raises what everybody begins with by whole steps. After some steps that buy the same it leaps, and looks only at the
 * far end: a shop that is shown the trip of the near end says whether all in between are the same. Leaps that fail cost
 * time, so each makes it wait longer before the next.
 */
const raised = (
  election: BudgetElection,
  shop: Shop,
  from: Fraction,
  step: number,
): { trip: Trip; share: Fraction } => {
  const shareAt = (steps: number) => fraction(from.over + BigInt(steps) * BigInt(step) * from.under, from.under)
  let trip = madeBy(shop.run(from))
  let steps = 0
  let leap = 1
  let same = 0
  let patience = 2
  while (!isExhaustive(election, shop, trip)) {
    const share = shareAt(steps + leap)
    const next = leap > 1 ? shop.run(share, trip) : madeBy(shop.run(share))
    if (!next) {
      leap = Math.max(1, Math.floor(leap / 4))
      if (leap === 1) [same, patience] = [0, Math.min(64, patience * 2)]
      continue
    }
    if (costOf(election, next.places) > election.budget) break
    steps += leap
    same = next.places.join() === trip.places.join() ? same + 1 : 0
    leap = same >= patience ? leap * 2 : 1
    trip = next
  }
  return { trip, share: shareAt(steps) }
}

/**
 * The method of equal shares: everybody gets the same part of the budget and a project is bought when its backers can
 * pay for it together; first what asks least of them per unit of satisfaction. Peters, Pierczyński and Skowron,
 * "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 2021). What costs nothing or nobody wants is
 * never bought; greedy completion goes by votes, and by points per cost with `points`. Throws a RangeError for a step
 * that is no whole number of 1 or more.
 */
export const equalShares = (
  election: BudgetElection,
  { utility = 'cost', completion = 'none', step = 1, integral = false }: EqualSharesSettings = {},
): EqualSharesOutcome => {
  if (!Number.isSafeInteger(step) || step < 1) throw new RangeError('Add1 needs a step of one unit or more')
  const { projects, budget } = election
  const backing = backingOf(election, utility === 'points' ? 'points' : 'approval')
  const shop = openShop(projects, budget, backing, utility === 'cost')
  const voters = Math.max(1, backing.voters)
  const equal = integral ? fraction(Math.floor(budget / voters)) : fraction(budget, voters)
  const adds = completion === 'add1' || completion === 'add1u'
  const { trip, share } = adds ? raised(election, shop, equal, step) : { trip: madeBy(shop.run(equal)), share: equal }

  const rounds = trip.places.map((place, round): EqualSharesRound => {
    const { id, cost } = projects[place] ?? { id: '', cost: 0 }
    const purchase = trip.purchases[round] as (typeof trip.purchases)[number]
    const { side } = purchase
    const price = trip.ledger.price(round, purchase) ?? fraction(0)
    const short = trip.ledger.short(round, side, price)
    const backers = side.voters.reduce((sum, count) => sum + count, 0)
    return { project: id, cost, paid: true, backers, short, most: toNumber(price), exactly: exactly(price) }
  })
  const about = { about: toNumber(share), exactly: exactly(share) }
  if (completion === 'none' || completion === 'add1') return { ...bought(election, trip.places, rounds), share: about }
  const rest = greedy(election, { by: utility === 'points' ? 'votes-per-cost' : 'votes', already: trip.places })
  const more = rest.rounds.filter(round => round.bought)
  return {
    winners: rest.winners,
    cost: rest.cost,
    rounds: [...rounds, ...more.map(({ project, cost, votes }) => ({ project, cost, paid: false as const, votes }))],
    share: about,
  }
}

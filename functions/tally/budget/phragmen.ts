import { compare, exactly, type Fraction, fraction, toNumber } from '../fraction.ts'
import { backingOf } from './backing.ts'
import { type BudgetElection, type BudgetOutcome, bought } from './election.ts'

/** `load`: what each backer of this project has had to carry after this round, in money, as float and exactly. */
export type PhragmenRound = { project: string; cost: number; backers: number; load: number; exactly: string }

/**
 * Sequential Phragmén: backers of a project carry its cost together, and in each round that project is bought which
 * leaves its backers with the least load. Ends as soon as a project that is (or ties for) next does not fit the budget.
 * Los, Christoff and Grossi, "Proportional Budget Allocations: Towards a Systematization" (IJCAI 2022). Points count as
 * approvals. What costs nothing or nobody wants is never bought.
 */
export const phragmen = (election: BudgetElection): BudgetOutcome<PhragmenRound> => {
  const { projects, budget } = election
  const { sizes, backers } = backingOf(election, 'approval')
  /** Round in which each group last got something; after it all backers of that purchase carry the same. */
  const lastRound = new Int32Array(sizes.length)
  /** Load after each round, over one common denominator. */
  let loads = [0n]
  let under = 1n
  let left = budget
  let open = [...projects.keys()].filter(place => (projects[place]?.cost ?? 0) > 0 && backers[place]?.groups.length)
  const places: number[] = []
  const rounds: PhragmenRound[] = []

  const next = (place: number): { place: number; load: Fraction; count: number } => {
    const counts = new Float64Array(loads.length)
    let count = 0
    for (const group of backers[place]?.groups ?? []) {
      const round = lastRound[group] ?? 0
      counts[round] = (counts[round] ?? 0) + (sizes[group] ?? 0)
      count += sizes[group] ?? 0
    }
    const carried = loads.reduce((sum, load, round) => sum + load * BigInt(counts[round] ?? 0), 0n)
    const cost = BigInt(projects[place]?.cost ?? 0)
    return { place, load: fraction(cost * under + carried, BigInt(count) * under), count }
  }

  while (open.length > 0) {
    const all = open.map(next)
    const best = all.reduce((least, each) => (compare(each.load, least.load) < 0 ? each : least))
    const tied = all.filter(each => compare(each.load, best.load) === 0)
    if (tied.some(({ place }) => (projects[place]?.cost ?? 0) > left)) break
    const { id, cost } = projects[best.place] ?? { id: '', cost: 0 }
    left -= cost
    places.push(best.place)
    const { load, count } = best
    rounds.push({ project: id, cost, backers: count, load: toNumber(load), exactly: exactly(load) })
    loads = [...loads.map(each => each * (load.under / under)), load.over]
    under = load.under
    for (const group of backers[best.place]?.groups ?? []) lastRound[group] = loads.length - 1
    open = open.filter(place => place !== best.place)
  }
  return bought(election, places, rounds)
}

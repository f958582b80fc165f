import { backingOf, totalsOf } from './backing.ts'
import { type BudgetElection, type BudgetOutcome, bought } from './election.ts'

/** `votes`: most votes (or points) first. `votes-per-cost`: most votes (or points) per unit of money first. */
export type GreedyBy = 'votes' | 'votes-per-cost'
export type GreedyRound = { project: string; votes: number; cost: number; bought: boolean; left: number }

/** Below zero when a comes before b. Whole numbers only; by votes per cost, what costs nothing comes first. */
const better = (by: GreedyBy, votes: readonly number[], costs: readonly number[]) => (a: number, b: number) => {
  const [va, vb] = [BigInt(votes[a] ?? 0), BigInt(votes[b] ?? 0)]
  const [ca, cb] = by === 'votes' ? [1n, 1n] : [BigInt(costs[a] ?? 0), BigInt(costs[b] ?? 0)]
  const difference = ca === 0n || cb === 0n ? ca - cb || vb - va : vb * ca - va * cb
  return Number(difference > 0n) - Number(difference < 0n) || a - b
}

/** Places of the projects in the order in which greedy looks at them. */
export const greedyOrder = (election: BudgetElection, by: GreedyBy): { order: number[]; votes: number[] } => {
  const votes = totalsOf(backingOf(election, 'points'))
  const costs = election.projects.map(({ cost }) => cost)
  return { order: [...costs.keys()].sort(better(by, votes, costs)), votes }
}

/**
 * Buys in the order of support whatever still fits, and skips what does not: what most towns do. Goes on from `already`
 * (places of projects) when another method left money over.
 */
export const greedy = (
  election: BudgetElection,
  { by = 'votes', already = [] }: { by?: GreedyBy; already?: readonly number[] } = {},
): BudgetOutcome<GreedyRound> => {
  const chosen = new Set(already)
  let left = election.budget - already.reduce((sum, place) => sum + (election.projects[place]?.cost ?? 0), 0)
  const { order, votes } = greedyOrder(election, by)
  const rounds: GreedyRound[] = []
  for (const place of order) {
    const project = election.projects[place]
    if (!project || chosen.has(place)) continue
    const fits = project.cost <= left
    if (fits) {
      chosen.add(place)
      left -= project.cost
    }
    rounds.push({ project: project.id, votes: votes[place] ?? 0, cost: project.cost, bought: fits, left })
  }
  return bought(election, chosen, rounds)
}

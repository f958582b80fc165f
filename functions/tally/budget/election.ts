import type { Approval, Points } from '../ballots.ts'

/** What money is asked for. Cost in whole cents, or in the smallest unit a file uses. */
export type Project = { id: string; cost: number }

/**
 * One budget to divide. Projects stand in the order in which ties are broken (first wins). `budget` is in the unit of
 * the costs. Ballots name projects by their place in the list; people with a blank ballot count as voters.
 */
export type BudgetElection = {
  projects: readonly Project[]
  budget: number
  ballots: { kind: 'approval'; ballots: readonly Approval[] } | { kind: 'points'; ballots: readonly Points[] }
}

/** Ids of what is bought, in the order of the projects, and what that costs together. */
export type BudgetOutcome<Round> = { winners: string[]; cost: number; rounds: Round[] }

/** The outcome when these projects, named by place, are bought. */
export const bought = <Round>(
  { projects }: BudgetElection,
  places: Iterable<number>,
  rounds: Round[],
): BudgetOutcome<Round> => {
  const chosen = new Set(places)
  const winners = projects.filter((_, place) => chosen.has(place))
  return { winners: winners.map(({ id }) => id), cost: winners.reduce((sum, { cost }) => sum + cost, 0), rounds }
}

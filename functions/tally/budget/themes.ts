import { type BudgetElection, type BudgetOutcome, bought } from './election.ts'
import { greedyOrder } from './greedy.ts'

export type Themes = {
  /** Theme of each project, by its place. */
  themeOf: readonly (string | undefined)[]
  /** What a theme may cost at most in the first pass; a theme without ceiling is only bound by the budget. */
  ceilings: ReadonlyMap<string, number>
}
/** `pass` 1: within the ceiling of the theme; 2: whatever still fits the budget. */
export type ThemesRound = { pass: 1 | 2; project: string; votes: number; cost: number; bought: boolean; left: number }

/**
 * Two passes by votes, as Amsterdam counts its neighbourhood budgets: first within the ceiling of each theme and the
 * budget, then what is left over goes, by votes again, to whatever still fits, without ceilings.
 */
export const themes = (election: BudgetElection, { themeOf, ceilings }: Themes): BudgetOutcome<ThemesRound> => {
  const { order, votes } = greedyOrder(election, 'votes')
  const leftOf = new Map(ceilings)
  const chosen = new Set<number>()
  const rounds: ThemesRound[] = []
  let left = election.budget
  for (const pass of [1, 2] as const)
    for (const place of order) {
      const project = election.projects[place]
      if (!project || chosen.has(place)) continue
      const theme = themeOf[place] ?? ''
      const room = pass === 1 ? (leftOf.get(theme) ?? left) : left
      const fits = project.cost <= Math.min(room, left)
      if (fits) {
        chosen.add(place)
        left -= project.cost
        leftOf.set(theme, room - project.cost)
      }
      rounds.push({ pass, project: project.id, votes: votes[place] ?? 0, cost: project.cost, bought: fits, left })
    }
  return bought(election, chosen, rounds)
}

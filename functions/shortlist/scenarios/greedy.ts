import { greedyOrder } from '../../tally/budget/greedy.ts'
import type { Project, Scenario } from '../rules.ts'
import { byId, millionths, roomBeside, type Selection, selectionOf } from '../sums.ts'

/** Takes projects in the given order and skips what no longer fits in its theme's ceiling or its tranche's money. */
export const taken = (inOrder: readonly Project[], scenario: Scenario, already: readonly Project[] = []): Project[] => {
  const chosen = [...already]
  for (const project of inOrder) {
    const room = roomBeside(chosen, scenario)
    if (project.ask <= room.theme(project.theme) && project.ask <= room.tranche(project.tranche)) chosen.push(project)
  }
  return chosen
}

/**
 * Most score per euro first (the greedy rule of Dantzig 1957), the lowest id where that is equal; what asks nothing comes
 * first, what scores nothing is left out unless it asks nothing.
 */
export const greedySelection = (scenario: Scenario): Selection => {
  const projects = scenario.projects.filter(({ ask, score }) => ask === 0 || score > 0).toSorted(byId)
  const scores = projects.map(({ score }) => millionths(score))
  const { order } = greedyOrder(
    {
      projects: projects.map(({ id, ask }) => ({ id, cost: ask })),
      budget: 0,
      ballots: { kind: 'points', ballots: [{ count: 1, options: [...projects.keys()], points: scores }] },
    },
    'votes-per-cost',
  )
  return selectionOf(
    taken(
      order.flatMap(place => projects[place] ?? []),
      scenario,
    ),
  )
}

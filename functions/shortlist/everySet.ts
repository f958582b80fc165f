import type { Project, Scenario } from './rules.ts'
import { byId, millionths } from './sums.ts'

/**
 * For tests: the best set by looking at every set that fits. Projects go by id and are tried in before out, so that of
 * equal sets the one with the first id in which they differ is seen first, and stays.
 */
export const bestOfAll = ({ projects, ceilings, key }: Scenario): string[] => {
  const sorted = projects.toSorted(byId)
  const room: Record<string, number> = { ...ceilings, 'tranche 2': key['2'], 'tranche 3': key['3'] }
  let top: { score: number; cost: number; ids: string[] } = { score: -1, cost: 0, ids: [] }
  const look = (at: number, score: number, cost: number, ids: string[]): void => {
    const project: Project | undefined = sorted[at]
    if (!project) {
      if (score > top.score || (score === top.score && cost < top.cost)) top = { score, cost, ids }
      return
    }
    const { id, theme, tranche, ask } = project
    const pots = [theme, `tranche ${tranche}`]
    const spend = (cents: number) => {
      for (const pot of pots) room[pot] = (room[pot] ?? 0) - cents
    }
    if (pots.every(pot => ask <= (room[pot] ?? 0))) {
      spend(ask)
      look(at + 1, score + millionths(project.score), cost + ask, [...ids, id])
      spend(-ask)
    }
    look(at + 1, score, cost, ids)
  }
  look(0, 0, 0, [])
  return top.ids
}

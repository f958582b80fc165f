import type { Project, Scenario } from './rules.ts'
import { byId, millionths, roomBeside } from './sums.ts'

/** Below zero when set `a` is better: more score, then less money, then the first id in which they differ. */
const preferred = (a: readonly Project[], b: readonly Project[]): number => {
  const sum = (set: readonly Project[], of: (project: Project) => number) =>
    set.reduce((total, each) => total + of(each), 0)
  const score = (each: Project) => millionths(each.score)
  const ask = (each: Project) => each.ask
  const differ = [...a, ...b].filter(each => a.includes(each) !== b.includes(each)).sort(byId)[0]
  return sum(b, score) - sum(a, score) || sum(a, ask) - sum(b, ask) || (differ ? (a.includes(differ) ? -1 : 1) : 0)
}

/** For tests: the best set by looking at every set there is. */
export const bestOfAll = (scenario: Scenario): string[] => {
  let top: Project[] = []
  for (let set = 1; set < 2 ** scenario.projects.length; set += 1) {
    const chosen = scenario.projects.filter((_, place) => Math.floor(set / 2 ** place) % 2 === 1)
    const room = roomBeside(chosen, scenario)
    if (chosen.some(({ theme, tranche }) => room.theme(theme) < 0 || room.tranche(tranche) < 0)) continue
    if (preferred(chosen, top) < 0) top = chosen
  }
  return top.sort(byId).map(({ id }) => id)
}

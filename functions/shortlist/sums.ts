import type { Project, Scenario } from './rules.ts'
import type { Case, Choice, Item } from './search/case.ts'
import { ranksIn } from './search/case.ts'

/** Ids in the order in which ties are broken: string order, so that "10" comes before "2". */
export const byId = (a: { id: string }, b: { id: string }): number => Number(a.id > b.id) - Number(a.id < b.id)

/** Scores count in millionths: whole numbers add up exactly. */
export const millionths = (score: number): number => Math.round(score * 1_000_000)
export const points = (inMillionths: number): number => Number((inMillionths / 1_000_000).toFixed(6))

/** The smallest difference that the scores of the scenario make, in millionths: 1 point, a tenth, a hundredth, … */
export const stepOf = (projects: readonly Project[]): number => {
  for (let step = 1_000_000; step > 1; step /= 10)
    if (projects.every(({ score }) => millionths(score) % step === 0)) return step
  return 1
}

export type Selection = { selected: string[]; score: number; cost: number }

/** Ids in string order, with their score (points) and what they ask (cents) together. */
export const selectionOf = (projects: readonly Project[]): Selection => ({
  selected: projects.toSorted(byId).map(({ id }) => id),
  score: points(projects.reduce((sum, { score }) => sum + millionths(score), 0)),
  cost: projects.reduce((sum, { ask }) => sum + ask, 0),
})

/** The scenario in whole numbers, projects in order of id. */
export type Sheet = { projects: readonly Project[]; items: readonly Item[]; themes: readonly string[]; case: Case }

export const sheetOf = ({ projects, ceilings, key }: Scenario): Sheet => {
  const sorted = projects.toSorted(byId)
  const themes = Object.keys(ceilings)
  const items = sorted.map(
    ({ theme, tranche, ask, score }, rank): Item => ({
      rank,
      theme: themes.indexOf(theme),
      tranche: tranche === 2 ? 0 : 1,
      ask,
      score: millionths(score),
    }),
  )
  return {
    projects: sorted,
    items,
    themes,
    case: {
      items,
      ceilings: themes.map(theme => ceilings[theme] ?? 0),
      keys: [key['2'], key['3']],
    },
  }
}

export const projectsIn = (choice: Choice, { projects }: Sheet): Project[] =>
  ranksIn(choice.picks, projects.length).flatMap(rank => projects[rank] ?? [])

/** What is still to spend in a theme and in a tranche when these projects are paid. */
export const roomBeside = (chosen: readonly Project[], { ceilings, key }: Scenario) => {
  const spent = (which: (project: Project) => boolean) => chosen.filter(which).reduce((sum, { ask }) => sum + ask, 0)
  return {
    theme: (theme: string): number => (ceilings[theme] ?? 0) - spent(each => each.theme === theme),
    tranche: (tranche: 2 | 3): number => key[tranche] - spent(each => each.tranche === tranche),
  }
}

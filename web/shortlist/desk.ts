import type { AtDesk, Project, ScenarioName, Summary } from '../../functions/shortlist/contract.ts'

export type { AtDesk, Project, ScenarioName, Summary }
export type Made = NonNullable<AtDesk['made']>

/** In which of the scenarios a project is. */
export const placesOf = (project: Project, { scenarios }: Made): { name: ScenarioName; isIn: boolean }[] =>
  scenarios.map(({ name, selected }) => ({ name, isIn: selected.includes(project.id) }))

/** Whether the scenarios disagree about a project. */
export const differs = (project: Project, made: Made): boolean =>
  new Set(placesOf(project, made).map(({ isIn }) => isIn)).size > 1

/** The scenario that a page is about: the hand's when there is one, else the first. */
export const leading = ({ scenarios }: Made): Summary | undefined =>
  scenarios.find(({ name }) => name === 'hand') ?? scenarios[0]

/** Points with at most one decimal: more says nothing about people's marks. */
export const roundedPoints = (points: number): number => Math.round(points * 10) / 10

import type { Project, Scenario } from './rules.ts'
import type { Choice } from './search/case.ts'
import { type Changes, weigh } from './search/changes.ts'
import type { Field } from './search/field.ts'
import type { Appraise } from './search/worth.ts'
import { points, projectsIn, roomBeside, type Sheet, stepOf } from './sums.ts'

/**
 * Why a project is in or out of the best set. `room`: nobody has to give way for it. `more`, `cheaper`, `first`: without
 * it `others` would come in, for `less` points, as many points but more money, or the same with higher ids. The `full`
 * codes: what is left (`left`, cents) does not pay for it, and to make room `others` would have to go. `above-…`: it
 * asks more than the whole of the theme or tranche. `nothing-gained`: without any score it adds nothing but cost.
 */
export type Why =
  | { code: 'room' | 'nothing-gained' }
  | { code: 'more' | 'cheaper' | 'first'; others: string[]; less: number }
  | { code: 'above-ceiling' | 'above-key'; most: number }
  | {
      code: 'theme-full' | 'tranche-full' | 'both-full'
      left: { theme: number; tranche: number }
      others: string[]
      less: number
    }

/** Whether a project is in, why, and the smallest single changes that would turn that round; all true when run again. */
export type Explanation = { id: string; in: boolean; because: Why; wouldChange: Changes }

const gone = (from: Choice, to: Choice, sheet: Sheet, but: Project): string[] => {
  const stay = new Set(projectsIn(to, sheet))
  return projectsIn(from, sheet)
    .filter(each => each !== but && !stay.has(each))
    .map(({ id }) => id)
}

const whyIn = (project: Project, chosen: Choice, otherwise: Choice, sheet: Sheet): Why => {
  const others = gone(otherwise, chosen, sheet, project)
  if (others.length === 0) return { code: 'room' }
  const less = points(chosen.score - otherwise.score)
  if (less > 0) return { code: 'more', others, less }
  const cheaper = chosen.spent2 + chosen.spent3 < otherwise.spent2 + otherwise.spent3
  return { code: cheaper ? 'cheaper' : 'first', others, less }
}

const whyOut = (
  project: Project,
  chosen: Choice,
  otherwise: Choice | undefined,
  sheet: Sheet,
  scenario: Scenario,
): Why => {
  const { theme, tranche, ask, score } = project
  const ceiling = scenario.ceilings[theme] ?? 0
  if (ask > ceiling) return { code: 'above-ceiling', most: ceiling }
  if (ask > scenario.key[tranche]) return { code: 'above-key', most: scenario.key[tranche] }
  if (score === 0 || !otherwise) return { code: 'nothing-gained' }
  const room = roomBeside(projectsIn(chosen, sheet), scenario)
  const left = { theme: room.theme(theme), tranche: room.tranche(tranche) }
  const both = ask > left.theme && ask > left.tranche
  const code = both ? 'both-full' : ask > left.theme ? 'theme-full' : 'tranche-full'
  return { code, left, others: gone(chosen, otherwise, sheet, project), less: points(chosen.score - otherwise.score) }
}

/** Explains every project of the scenario, in the order of their ids. */
export const explained = (
  scenario: Scenario,
  sheet: Sheet,
  { field, chosen, appraise }: { field: Field; chosen: Choice; appraise: Appraise },
): Explanation[] => {
  const step = stepOf(scenario.projects)
  return sheet.projects.flatMap((project, rank): Explanation[] => {
    const item = sheet.items[rank]
    if (!item) return []
    const weighed = weigh({ field, item, appraise }, chosen, step)
    const because = weighed.in
      ? whyIn(project, chosen, weighed.otherwise ?? chosen, sheet)
      : whyOut(project, chosen, weighed.otherwise, sheet, scenario)
    const { ask, ceiling, key, score } = weighed.changes
    return [
      {
        id: project.id,
        in: weighed.in,
        because,
        wouldChange: {
          ask,
          ceiling,
          ...(weighed.in ? {} : { key }),
          score: score === null ? null : points(score),
        },
      },
    ]
  })
}

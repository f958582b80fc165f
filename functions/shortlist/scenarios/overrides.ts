import type { Project, Scenario } from '../rules.ts'
import { best } from '../search/best.ts'
import type { Appraise } from '../search/worth.ts'
import { byId, projectsIn, roomBeside, type Selection, selectionOf, sheetOf } from '../sums.ts'

/** What a programme manager decides by hand; the reason is published with it. */
export type Override = { id: string; in: boolean; reason: string }

/**
 * What the hand changes: the best selection that keeps to it, who is pushed out and who comes in for it, and what it
 * costs in points. `short`: the themes and tranches that cannot pay for what was forced in (cents short); there is no
 * selection then.
 */
export type Overridden =
  | { fits: true; selection: Selection; pushedOut: string[]; cameIn: string[]; less: number }
  | { fits: false; short: { themes: Record<string, number>; tranches: Partial<Record<2 | 3, number>> } }

const lacking = <Name extends string | number>(names: readonly Name[], room: (name: Name) => number) =>
  Object.fromEntries(names.map(name => [name, -room(name)] as const).filter(([, short]) => short > 0))

/** The best selection with some projects held in or out by hand, beside the `before` without. Ids must be the scenario's. */
export const overridden = (
  scenario: Scenario,
  overrides: readonly Override[],
  before: Selection,
  appraise: Appraise,
): Overridden => {
  const hand = new Map(overrides.map(each => [each.id, each.in]))
  const forced = scenario.projects.filter(({ id }) => hand.get(id) === true)
  const room = roomBeside(forced, scenario)
  const themes = lacking(Object.keys(scenario.ceilings), room.theme)
  const tranches = lacking([2, 3] as const, room.tranche)
  if (Object.keys(themes).length + Object.keys(tranches).length > 0) return { fits: false, short: { themes, tranches } }

  const free: Scenario = {
    projects: scenario.projects.filter(({ id }) => !hand.has(id)),
    ceilings: Object.fromEntries(Object.keys(scenario.ceilings).map(theme => [theme, room.theme(theme)])),
    key: { '2': room.tranche(2), '3': room.tranche(3) },
  }
  const sheet = sheetOf(free)
  const rest = best(appraise(sheet.case, sheet.projects.length), appraise)
  const chosen: Project[] = [...forced, ...(rest ? projectsIn(rest, sheet) : [])].sort(byId)
  const selection = selectionOf(chosen)
  return {
    fits: true,
    selection,
    pushedOut: before.selected.filter(id => !selection.selected.includes(id)),
    cameIn: selection.selected.filter(id => !before.selected.includes(id)),
    less: Number((before.score - selection.score).toFixed(6)),
  }
}

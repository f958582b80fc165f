import type { Scenario } from '../rules.ts'
import { roomBeside, type Selection } from '../sums.ts'

/** A part of its ask, in cents, that can be offered to a project that is out. */
export type PartOffer = { id: string; offer: number; ask: number }

/**
 * What could still be offered in part from what a selection leaves over, where the round allows it: to the projects
 * that are out, most score per euro first, each as much as its theme and its tranche have left, provided that this is at
 * least `least` (a share from 0 to 1) of what it asks. Offers are in whole cents and together within every ceiling.
 */
export const partOffers = (scenario: Scenario, { selected }: Selection, least: number): PartOffer[] => {
  const chosen = scenario.projects.filter(({ id }) => selected.includes(id))
  const out = scenario.projects.filter(({ id, score, ask }) => !selected.includes(id) && score > 0 && ask > 0)
  const first = (project: (typeof out)[number]) =>
    out.filter(other => other.score * project.ask > project.score * other.ask).length
  const offers: PartOffer[] = []
  const paid = [...chosen]
  for (const project of out.toSorted((a, b) => first(a) - first(b) || Number(a.id > b.id) - Number(a.id < b.id))) {
    const room = roomBeside(paid, scenario)
    const offer = Math.min(project.ask, room.theme(project.theme), room.tranche(project.tranche))
    if (offer <= 0 || offer < least * project.ask) continue
    offers.push({ id: project.id, offer, ask: project.ask })
    paid.push({ ...project, ask: offer })
  }
  return offers
}

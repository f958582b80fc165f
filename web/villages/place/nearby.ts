import { distance, type Village, villages } from '../../../functions/villages/rules.ts'

export type Neighbour = { village: Village; kilometres: number }

/** The places closest to one, nearest first, as the crow flies. */
export const nearby = (to: Village, most = 8): Neighbour[] =>
  villages
    .filter(one => one.slug !== to.slug)
    .map(village => ({ village, kilometres: distance(to, village) }))
    .sort((one, other) => one.kilometres - other.kilometres)
    .slice(0, most)

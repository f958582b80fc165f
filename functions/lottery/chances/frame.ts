import type { Ask, Candidate, Quota } from '../quotas.ts'

/** `lower` ≤ how many of these kinds together ≤ `upper`. */
export type Bound = { lower: number; upper: number; kinds: readonly number[]; quota?: Quota }

/**
 * The pool as kinds: people with equal features (and equal households) are one kind with a number, since nothing tells
 * them apart. `people` holds each kind's places in the pool, `most` how many of a kind one panel can hold.
 */
export type Frame = {
  people: readonly (readonly number[])[]
  counts: readonly number[]
  most: readonly number[]
  bounds: readonly Bound[]
  kindOf: readonly number[]
}

const grouped = <T>(all: readonly T[], key: (one: T, at: number) => string): Map<string, number[]> => {
  const groups = new Map<string, number[]>()
  all.forEach((one, at) => {
    const name = key(one, at)
    const group = groups.get(name)
    if (group) group.push(at)
    else groups.set(name, [at])
  })
  return groups
}

const traits = (candidate: Candidate, categories: readonly string[]): string =>
  JSON.stringify(categories.map(category => candidate.features[category] ?? null))

/** Writes the ask as bounds on kinds. Households with equal members are alike as well, which keeps the kinds few. */
export const frameOf = ({ pool, quotas, size }: Ask): Frame => {
  const categories = [...new Set(quotas.map(quota => quota.category))]
  const trait = pool.map(candidate => traits(candidate, categories))
  const homes = grouped(pool, ({ household }, at) => (household === undefined ? `alone ${at}` : `home ${household}`))
  const alike = new Map<string, number>()
  const homeOf: string[] = pool.map(() => '')
  for (const members of homes.values()) {
    if (members.length < 2) continue
    const home = JSON.stringify(members.map(at => trait[at]).toSorted())
    alike.set(home, (alike.get(home) ?? 0) + 1)
    for (const at of members) homeOf[at] = home
  }
  const people = [...grouped(pool, (_, at) => `${trait[at]} ${homeOf[at]}`).values()]
  const first = people.map(([at = 0]) => at)
  const kindOf = pool.map(() => 0)
  people.forEach((places, kind) => {
    for (const at of places) kindOf[at] = kind
  })
  const counts = people.map(places => places.length)
  const which = (holds: (at: number) => boolean) => first.flatMap((at, kind) => (holds(at) ? [kind] : []))
  const bounds: Bound[] = [
    { lower: size, upper: size, kinds: people.map((_, kind) => kind) },
    ...quotas.map(quota => ({
      lower: quota.min,
      upper: quota.max,
      kinds: which(at => pool[at]?.features[quota.category] === quota.feature),
      quota,
    })),
    // A household can give any one of its members, so this is all that "at most one" asks of kinds.
    ...[...alike].map(([home, number]) => ({ lower: 0, upper: number, kinds: which(at => homeOf[at] === home) })),
  ]
  const most = counts.map((count, kind) => Math.min(count, alike.get(homeOf[first[kind] ?? 0] ?? '') ?? count))
  return { people, counts, most, bounds, kindOf }
}

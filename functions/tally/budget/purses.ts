import type { Backers, Backing } from './backing.ts'

/**
 * Voters who have helped to pay for the same projects have the same money left: they share a purse. After a few
 * purchases there are some dozens of purses for ten thousands of voters, and which there are depends on what was bought
 * only, not on how much everybody began with. So the books below serve every run that begins with the same purchases.
 */
export type Level = {
  /** Place of the project that was bought to come here; -1 at the start. */
  bought: number
  purseOf: Int32Array
  /** Of each purse: which one it was before this purchase, and the points with which it paid for it (0: it did not). */
  before: Int32Array
  gave: Float64Array
  sides: (Side | undefined)[]
}
/** The backers of one project by purse: `voters[i]` people with purse `purses[i]`, each giving `points[i]`. */
export type Side = { purses: Int32Array; points: Float64Array; voters: Float64Array }

const nobody: Backers = { groups: new Int32Array(), points: new Float64Array() }

export const firstLevel = ({ sizes, backers }: Backing): Level => ({
  bought: -1,
  purseOf: new Int32Array(sizes.length),
  before: new Int32Array(1),
  gave: new Float64Array(1),
  sides: backers.map(() => undefined),
})

/** Whoever backs the bought project moves to a new purse, together with those who had the same and gave the same. */
export const nextLevel = (level: Level, place: number, backers: Backers | undefined): Level => {
  const { groups, points } = backers ?? nobody
  const purseOf = level.purseOf.slice()
  const before = [...level.before.keys()]
  const gave = before.map(() => 0)
  const made = new Map<number, Map<number, number>>()
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] ?? 0
    const old = purseOf[group] ?? 0
    const given = points[at] ?? 0
    const byPoints = made.get(old) ?? new Map<number, number>()
    const purse = byPoints.get(given) ?? before.push(old) - 1
    if (purse === gave.length) {
      gave.push(given)
      made.set(old, byPoints.set(given, purse))
    }
    purseOf[group] = purse
  }
  const sides = level.sides.map(() => undefined)
  return { bought: place, purseOf, before: Int32Array.from(before), gave: Float64Array.from(gave), sides }
}

const sideByPurse = ({ purseOf, before }: Level, { groups }: Backers, sizes: Float64Array): Side => {
  const voters = new Float64Array(before.length)
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] ?? 0
    const purse = purseOf[group] ?? 0
    voters[purse] = (voters[purse] ?? 0) + (sizes[group] ?? 0)
  }
  const purses = Int32Array.from([...voters.keys()].filter(purse => (voters[purse] ?? 0) > 0))
  return {
    purses,
    points: new Float64Array(purses.length).fill(1),
    voters: Float64Array.from(purses, at => voters[at] ?? 0),
  }
}

/** The backers of a project by purse, worked out once per level. */
export const sideOf = (level: Level, place: number, { backers, sizes, alike }: Backing): Side | undefined => {
  const known = level.sides[place]
  const who = backers[place]
  if (known || !who) return known
  const { purseOf } = level
  const side = alike
    ? sideByPurse(level, who, sizes)
    : {
        purses: who.groups.map(group => purseOf[group] ?? 0),
        points: who.points,
        voters: Float64Array.from(who.groups, group => sizes[group] ?? 0),
      }
  level.sides[place] = side
  return side
}

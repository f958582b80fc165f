import type { Backing } from './backing.ts'

/**
 * The purses after some purchases. New purses are numbered from `first` on: `before[i]` is the purse that number
 * `first + i` was until this purchase, `gave[i]` the points with which it paid for it. Older purses stay as they were.
 */
export type Level = {
  /** Place of the project that was bought to come here; -1 at the start. */
  bought: number
  purseOf: Int32Array
  first: number
  before: Int32Array
  gave: Float64Array
  sides: (Side | undefined)[]
}
/** The backers of one project by purse: `voters[i]` people with purse `purses[i]`, each giving `points[i]`. */
export type Side = { purses: Int32Array; points: Float64Array; voters: Float64Array }

export type Purses = {
  start: Level
  /** Whoever backs the bought project moves to a new purse, together with those who had the same and gave the same. */
  after: (level: Level, place: number) => Level
  /** The backers of a project by purse, worked out once per level. */
  side: (level: Level, place: number) => Side
}

/**
 * Voters who helped to pay for the same projects have the same money left: they share a purse. After a few purchases
 * there are some dozens of purses for ten thousands of voters. Which there are depends on what was bought and not on
 * how much everybody began with, so the same purses serve every run that begins with the same purchases.
 */
export const openPurses = ({ sizes, backers, alike }: Backing): Purses => {
  const nobody = { groups: new Int32Array(), points: new Float64Array() }
  const ones = new Float64Array(sizes.length).fill(1)
  /** Per purse, for the time of one call; all zero in between. */
  let mark = new Float64Array(1024)
  const markFor = (purses: number): Float64Array => {
    if (mark.length < purses) mark = new Float64Array(purses * 2)
    return mark
  }

  const after = (level: Level, place: number): Level => {
    const { groups, points } = backers[place] ?? nobody
    const purseOf = level.purseOf.slice()
    const first = level.first + level.before.length
    const before: number[] = []
    const gave: number[] = []
    const numbered = markFor(first)
    const byPoints = new Map<string, number>()
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] ?? 0
      const old = purseOf[group] ?? 0
      const given = points[at] ?? 0
      const known = alike ? numbered[old] : byPoints.get(`${old} ${given}`)
      const purse = known || first + before.length
      purseOf[group] = purse
      if (known) continue
      before.push(old)
      gave.push(given)
      if (alike) numbered[old] = purse
      else byPoints.set(`${old} ${given}`, purse)
    }
    for (const old of before) numbered[old] = 0
    const sides = level.sides.map(() => undefined)
    return { bought: place, purseOf, first, before: Int32Array.from(before), gave: Float64Array.from(gave), sides }
  }

  const together = ({ purseOf, first, before }: Level, groups: Int32Array): Side => {
    const count = markFor(first + before.length)
    const purses = new Int32Array(groups.length)
    let found = 0
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] ?? 0
      const purse = purseOf[group] ?? 0
      if (count[purse] === 0) purses[found++] = purse
      count[purse] = (count[purse] ?? 0) + (sizes[group] ?? 0)
    }
    const voters = new Float64Array(found)
    for (let at = 0; at < found; at++) {
      const purse = purses[at] ?? 0
      voters[at] = count[purse] ?? 0
      count[purse] = 0
    }
    return { purses: purses.slice(0, found), points: ones.subarray(0, found), voters }
  }

  const side = (level: Level, place: number): Side => {
    const known = level.sides[place]
    if (known) return known
    const { groups, points } = backers[place] ?? nobody
    const { purseOf } = level
    const made = alike
      ? together(level, groups)
      : {
          purses: groups.map(group => purseOf[group] ?? 0),
          points,
          voters: Float64Array.from(groups, at => sizes[at] ?? 0),
        }
    level.sides[place] = made
    return made
  }

  const start: Level = {
    bought: -1,
    purseOf: new Int32Array(sizes.length),
    first: 0,
    before: new Int32Array(1),
    gave: new Float64Array(1),
    sides: backers.map(() => undefined),
  }
  return { start, after, side }
}

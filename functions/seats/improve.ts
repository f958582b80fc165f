import { type Guest, groupsOf, meetingsOf, type Round } from './plan.ts'

/** One repeated meeting weighs as much as a table that is this much (squared) out of even in one group. */
const meetingWeight = 4
const warmest = 6

/** What one round needs for exchanging guests: who sits where, and each table's members per group. */
const sheetOf = (round: Round, groups: ReturnType<typeof groupsOf>) => {
  const tables = round.map(table => Int32Array.from(table))
  const here = round.flat()
  const counts = groups.map(({ member, sizes }) =>
    round.map(table => sizes.map((_, value) => table.filter(at => member[at] === value).length)),
  )
  const shares = groups.map(({ member, sizes }) => {
    const inAll = sizes.map((_, value) => here.filter(at => member[at] === value).length)
    return round.map(table => inAll.map(all => (all * table.length) / Math.max(1, here.length)))
  })
  return { tables, counts, shares }
}

/**
 * Exchanges guests between tables of the rounds from `from` on, for `steps` tries: first also for the worse, then less
 * and less (threshold accepting, which unlike annealing needs no exponentials and so is the same on every machine).
 * Earlier rounds count as met and stay as they are.
 */
export const improve = (
  guests: readonly Guest[],
  rounds: readonly Round[],
  from: number,
  steps: number,
  chance: () => number,
): Round[] => {
  const number = guests.length
  const groups = groupsOf(guests)
  const meetings = meetingsOf(number, rounds)
  const sheets = rounds.slice(from).map(round => sheetOf(round, groups))
  const open = sheets.filter(({ tables }) => tables.length > 1)
  if (open.length === 0) return [...rounds]
  const below = (most: number): number => Math.floor(chance() * most)

  /** How much dearer it gets when `one` leaves its table of `mates` and `other` comes. */
  const meeting = (mates: Int32Array, one: number, other: number): number => {
    let change = 0
    for (const mate of mates) {
      if (mate === one) continue
      change += (meetings[other * number + mate] ?? 0) - ((meetings[one * number + mate] ?? 0) - 1)
    }
    return change
  }
  const meet = (mates: Int32Array, one: number, other: number): void => {
    for (const mate of mates) {
      if (mate === one) continue
      for (const [who, more] of [
        [one, -1],
        [other, 1],
      ] as const) {
        meetings[who * number + mate] = (meetings[who * number + mate] ?? 0) + more
        meetings[mate * number + who] = (meetings[mate * number + who] ?? 0) + more
      }
    }
  }

  for (let step = 0; step < steps; step++) {
    const sheet = open[below(open.length)]
    if (!sheet) break
    const { tables, counts, shares } = sheet
    const here = below(tables.length)
    const there = (here + 1 + below(tables.length - 1)) % tables.length
    const [left, right] = [tables[here], tables[there]]
    if (!left || !right) break
    const [from, to] = [below(left.length), below(right.length)]
    const [one, other] = [left[from] ?? 0, right[to] ?? 0]
    let change = meetingWeight * (meeting(left, one, other) + meeting(right, other, one))
    groups.forEach(({ member }, group) => {
      const [leaves, comes] = [member[one] ?? 0, member[other] ?? 0]
      if (leaves === comes) return
      const over = (table: number, value: number) =>
        (counts[group]?.[table]?.[value] ?? 0) - (shares[group]?.[table]?.[value] ?? 0)
      change += 2 * (over(here, comes) - over(here, leaves) + over(there, leaves) - over(there, comes)) + 4
    })
    if (change > warmest * Math.max(0, 1 - (step * 1.25) / steps) * chance()) continue
    meet(left, one, other)
    meet(right, other, one)
    left[from] = other
    right[to] = one
    groups.forEach(({ member }, group) => {
      const [leaves, comes] = [member[one] ?? 0, member[other] ?? 0]
      const add = (table: number, value: number, more: number) => {
        const row = counts[group]?.[table]
        if (row) row[value] = (row[value] ?? 0) + more
      }
      add(here, leaves, -1)
      add(here, comes, 1)
      add(there, comes, -1)
      add(there, leaves, 1)
    })
  }
  const planned = sheets.map(({ tables }) => tables.map(table => [...table].sort((a, b) => a - b)))
  return [...rounds.slice(0, from), ...planned]
}

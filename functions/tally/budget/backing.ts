import { votersOf } from '../ballots.ts'
import type { BudgetElection } from './election.ts'

/** The groups that back one project; `points[i]` is what each voter of group `groups[i]` gives it (1 for an approval). */
export type Backers = { groups: Int32Array; points: Float64Array }
/** Who backs what. A group is all voters with the same ballot: whatever the counter does, it does to all of them alike. */
export type Backing = { voters: number; sizes: Float64Array; backers: readonly Backers[]; alike: boolean }

/**
 * `by: 'approval'` reads points as approvals of every project that is named; `'points'` leaves out what got none.
 * Costs one pass over the ballots.
 */
export const backingOf = ({ projects, ballots }: BudgetElection, by: 'approval' | 'points'): Backing => {
  const groupOf = new Map<string, number>()
  const sizes: number[] = []
  const backers = projects.map(() => ({ groups: [] as number[], points: [] as number[] }))
  const back = (count: number, places: readonly number[], given: readonly number[] | undefined) => {
    const key = given ? `${places}:${given}` : places.join()
    const known = groupOf.get(key)
    if (known !== undefined) {
      sizes[known] = (sizes[known] ?? 0) + count
      return
    }
    const group = sizes.push(count) - 1
    groupOf.set(key, group)
    places.forEach((place, at) => {
      const points = given?.[at] ?? 1
      if (points <= 0) return
      backers[place]?.groups.push(group)
      backers[place]?.points.push(points)
    })
  }
  if (ballots.kind === 'approval') for (const { count, approves } of ballots.ballots) back(count, approves, undefined)
  else
    for (const { count, options, points } of ballots.ballots) back(count, options, by === 'points' ? points : undefined)
  return {
    voters: votersOf(ballots.ballots),
    sizes: Float64Array.from(sizes),
    backers: backers.map(({ groups, points }) => ({
      groups: Int32Array.from(groups),
      points: Float64Array.from(points),
    })),
    alike: ballots.kind === 'approval' || by === 'approval',
  }
}

/** Points per project, all voters together: the number of votes when every backer gives 1. */
export const totalsOf = ({ sizes, backers }: Backing): number[] =>
  backers.map(({ groups, points }) =>
    groups.reduce((sum, group, at) => sum + (sizes[group] ?? 0) * (points[at] ?? 0), 0),
  )

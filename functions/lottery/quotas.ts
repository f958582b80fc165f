/** How many with one feature the panel wants. `lowest` and `highest` say how far it may be relaxed when it must. */
export type Quota = {
  category: string
  feature: string
  min: number
  max: number
  lowest?: number
  highest?: number
}

/** Somebody in the pool: a pseudonym, one feature per category, and the household where it is known. */
export type Candidate = { id: string; features: Readonly<Record<string, string>>; household?: string }

/** What is drawn: `size` people from the pool, within the quotas, at most one per household. */
export type Ask = { pool: readonly Candidate[]; quotas: readonly Quota[]; size: number }

/** Who takes part: places in the pool, counted from 0, ascending. */
export type Panel = readonly number[]

/** How many of the panel have the quota's feature. */
const had = (ask: Ask, panel: Panel, quota: Quota): number =>
  panel.filter(at => ask.pool[at]?.features[quota.category] === quota.feature).length

/** By how many people in all the panel misses the quotas; 0 when each is kept. */
export const missesOf = (ask: Ask, panel: Panel): number =>
  ask.quotas.reduce((sum, quota) => {
    const count = had(ask, panel, quota)
    return sum + Math.max(0, quota.min - count, count - quota.max)
  }, 0)

/** How many of the panel share a household with an earlier one. */
export const doubled = (ask: Ask, panel: Panel): number => {
  const homes = panel.flatMap(at => ask.pool[at]?.household ?? [])
  return homes.length - new Set(homes).size
}

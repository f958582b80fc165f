import type { Highs } from 'highs'
import type { Frame } from './chances/frame.ts'
import { program, type Row, solve } from './chances/program.ts'
import type { Ask, Quota } from './quotas.ts'

/**
 * A quota that has to give way. `why`: the pool has too few of them, the quotas of one category do not add up to the
 * size, or each could be kept alone but not all together.
 */
export type Shortage = {
  category: string
  feature: string
  bound: 'min' | 'max'
  asked: number
  possible: number
  inPool: number
  why: 'pool' | 'sum' | 'together'
}

/** Why no panel keeps the quotas, and the nearest quotas that one can keep; `size` when the pool itself is too small. */
export type Relaxation = { size?: { asked: number; possible: number }; shortages: readonly Shortage[]; ask: Ask }

/** Beyond what the quota itself allows to be relaxed, giving way costs so much that it is the last resort. */
const dear = 1000

type Give = { quota: Quota; bound: 'min' | 'max'; most: number; cost: number }

/** Each way in which a quota can give way: first as far as it says itself, then further. */
const givesOf = (quota: Quota, far: number): Give[] => {
  const { min, max, lowest = 0, highest = far } = quota
  const below = Math.max(0, min - Math.max(0, lowest))
  const above = Math.max(0, highest - max)
  const give = (bound: 'min' | 'max', most: number, cost: number): Give => ({ quota, bound, most, cost })
  return [
    give('min', below, 1),
    give('min', Math.max(0, min - below), dear),
    give('max', above, 1),
    give('max', Math.max(0, far - max - above), dear),
  ].filter(({ most }) => most > 0)
}

const largest = (highs: Highs, { most, bounds }: Frame): number => {
  const rows = bounds.slice(1).filter(({ quota }) => !quota)
  const none = most.map(() => 0)
  const model = program(highs, {
    cost: most.map(() => 1),
    lower: none,
    upper: most,
    rows: rows.map(({ lower, upper, kinds }) => ({ lower, upper, at: kinds })),
    sense: 'maximize',
    whole: true,
  })
  try {
    solve(highs, model)
    return Math.round(model.getObjectiveValue())
  } finally {
    model.dispose()
  }
}

const isFeasible = (highs: Highs, { most, bounds }: Frame): boolean => {
  const none = most.map(() => 0)
  const rows = bounds.map(({ lower, upper, kinds }) => ({ lower, upper, at: kinds }))
  const model = program(highs, { cost: none, lower: none, upper: most, rows, sense: 'maximize', whole: true })
  try {
    return solve(highs, model)
  } finally {
    model.dispose()
  }
}

/** The elastic program: every quota may give way, and together they give way as little as can be. */
const leastGiving = (highs: Highs, { most, bounds }: Frame, gives: readonly Give[]): number[] => {
  const kinds = most.length
  const rows: Row[] = bounds.map(({ lower, upper, kinds: at, quota }) => {
    if (!quota) return { lower, upper, at }
    const mine = gives.flatMap((give, n) => (give.quota === quota ? [{ at: kinds + n, bound: give.bound }] : []))
    const by = [...at.map(() => 1), ...mine.map(({ bound }) => (bound === 'min' ? 1 : -1))]
    return { lower, upper, at: [...at, ...mine.map(give => give.at)], by }
  })
  const model = program(highs, {
    cost: [...most.map(() => 0), ...gives.map(({ cost }) => cost)],
    lower: [...most, ...gives].map(() => 0),
    upper: [...most, ...gives.map(give => give.most)],
    rows,
    sense: 'minimize',
    whole: true,
  })
  try {
    if (!solve(highs, model)) throw new Error('the relaxed quotas cannot be kept either')
    return gives.map((_, n) => Math.round(model.getSolution().colValue[kinds + n] ?? 0))
  } finally {
    model.dispose()
  }
}

const whyOf = (ask: Ask, { quota, bound }: Give, inPool: number): Shortage['why'] => {
  if (bound === 'min' && inPool < quota.min) return 'pool'
  const alike = ask.quotas.filter(({ category }) => category === quota.category)
  const sum = alike.reduce((total, each) => total + each[bound], 0)
  return (bound === 'min' ? sum > ask.size : sum < ask.size) ? 'sum' : 'together'
}

/** Undefined when a panel can be drawn; otherwise why not, and the nearest ask for which one can. */
export const relaxationOf = (highs: Highs, ask: Ask, frame: Frame): Relaxation | undefined => {
  const possible = largest(highs, frame)
  if (possible < ask.size) {
    const smaller = { ...ask, size: possible }
    return { size: { asked: ask.size, possible }, shortages: [], ask: smaller }
  }
  if (isFeasible(highs, frame)) return undefined
  const gives = ask.quotas.flatMap(quota => givesOf(quota, Math.max(ask.size, quota.max)))
  const given = leastGiving(highs, frame, gives)
  const shortages: Shortage[] = []
  const quotas = ask.quotas.map(quota => {
    const by = (bound: 'min' | 'max') =>
      gives.reduce((sum, give, n) => sum + (give.quota === quota && give.bound === bound ? (given[n] ?? 0) : 0), 0)
    const { category, feature, min, max } = quota
    const inPool = ask.pool.filter(({ features }) => features[category] === feature).length
    const short = (bound: 'min' | 'max', asked: number, now: number) => {
      const why = whyOf(ask, { quota, bound, most: 0, cost: 0 }, inPool)
      if (asked !== now) shortages.push({ category, feature, bound, asked, possible: now, inPool, why })
    }
    const nearest = { ...quota, min: min - by('min'), max: max + by('max') }
    short('min', min, nearest.min)
    short('max', max, nearest.max)
    return nearest
  })
  return { shortages, ask: { ...ask, quotas } }
}

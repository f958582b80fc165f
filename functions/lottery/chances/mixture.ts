import type { Highs } from 'highs'
import { type Finder, weightOf } from './finder.ts'
import { program, type Row, solve } from './program.ts'
import type { Mix } from './rounding.ts'

/** Panels and how often each is to be taken (adding up to 1). */
export type Mixture = { panels: readonly Mix[]; shares: readonly number[] }

/** Added up over all people; each one's own chance is off by less. */
const enough = 1e-6
const batch = 8

/** What adding panels to a program of shares needs; the last row makes the shares add up to one. */
export const columnsOf = (highs: Highs, mixes: readonly Mix[], kinds: number, by: (kind: number) => number) => {
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const mix of mixes) {
    mix.forEach((people, kind) => {
      if (people === 0) return
      indices.push(kind)
      values.push(people * by(kind))
    })
    indices.push(kinds)
    values.push(1)
    starts.push(indices.length)
  }
  return {
    cost: new Float64Array(mixes.length),
    lower: new Float64Array(mixes.length),
    upper: new Float64Array(mixes.length).fill(highs.infinity),
    matrix: {
      format: 'csc' as const,
      numRows: kinds + 1,
      numCols: mixes.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  }
}

/**
 * Shares of real panels whose average is exactly what is wanted, found by adding the panels that are missing until
 * nothing is short. `exact` is false when no real panels can do it.
 */
export const mixtureOf = (
  highs: Highs,
  finder: Finder,
  wanted: Float64Array,
  known: readonly Mix[],
  progress: (short: number) => void,
): Mixture & { exact: boolean } => {
  const kinds = wanted.length
  const panels = new Map(known.map(mix => [mix.join(), mix]))
  const rows: Row[] = Array.from(wanted, (people, kind) => ({ lower: people, upper: highs.infinity, at: [kind] }))
  const model = program(highs, {
    cost: rows.map(() => 1),
    lower: rows.map(() => 0),
    upper: rows.map(() => highs.infinity),
    rows: [...rows, { lower: 1, upper: 1, at: [] }],
    sense: 'minimize',
  })
  try {
    model.addCols(columnsOf(highs, [...panels.values()], kinds, () => 1))
    for (;;) {
      if (!solve(highs, model)) throw new Error('shares of panels could not be made')
      const short = model.getObjectiveValue()
      const { rowDual, colValue } = model.getSolution()
      const shares = [...colValue.subarray(kinds)]
      if (short < enough) return { panels: [...panels.values()], shares, exact: true }
      progress(short)
      const prices = rowDual.slice(0, kinds)
      const bar = -(rowDual[kinds] ?? 0) + 1e-7
      const fresh = new Map<string, Mix>()
      const offer = (mix: Mix | undefined) => {
        const name = mix?.join() ?? ''
        if (mix && !panels.has(name) && weightOf(prices, mix) > bar) fresh.set(name, mix)
      }
      for (let time = 0; time < batch; time++) offer(finder.good(prices, time))
      if (fresh.size === 0) offer(finder.best(prices))
      if (fresh.size === 0) return { panels: [...panels.values()], shares, exact: false }
      for (const [name, mix] of fresh) panels.set(name, mix)
      model.addCols(columnsOf(highs, [...fresh.values()], kinds, () => 1))
    }
  } finally {
    model.dispose()
  }
}

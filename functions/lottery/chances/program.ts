import type { Highs, Model } from 'highs'

/** `lower` ≤ sum of `by` times the columns `at` ≤ `upper`; `by` is 1 each when left out. */
export type Row = { lower: number; upper: number; at: readonly number[]; by?: readonly number[] }

type Program = {
  cost: readonly number[]
  lower: readonly number[]
  upper: readonly number[]
  rows: readonly Row[]
  sense: 'maximize' | 'minimize'
  whole?: boolean
}

/** Tight enough for chances to 1e-7; no time limit anywhere, so that the same input gives the same answer. */
const exact = { output_flag: false, random_seed: 1, presolve: 'off', primal_feasibility_tolerance: 1e-9 } as const
/** Found by measuring: this is several times faster on the many small whole-number programs of a draw. */
const plain = { mip_detect_symmetry: false, mip_heuristic_effort: 0, mip_allow_restart: false } as const
const gaps = { mip_rel_gap: 1e-9, mip_abs_gap: 1e-9 } as const

/** A program kept in the solver; whoever makes it disposes of it. */
export const program = (highs: Highs, { cost, lower, upper, rows, sense, whole }: Program): Model => {
  const starts = [0]
  for (const { at } of rows) starts.push((starts.at(-1) ?? 0) + at.length)
  const model = highs.createModel({
    numCols: cost.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense[sense],
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map(row => row.lower),
    rowUpper: rows.map(row => row.upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: cost.length,
      starts,
      indices: rows.flatMap(row => row.at),
      values: rows.flatMap(row => row.by ?? row.at.map(() => 1)),
    },
    ...(whole ? { integrality: cost.map(() => 1 as const) } : {}),
  })
  model.options.set(whole ? { ...exact, ...plain, ...gaps } : { ...exact, dual_feasibility_tolerance: 1e-9 })
  return model
}

/** Runs it; false when nothing satisfies the rows. Throws when the solver gives up. */
export const solve = (highs: Highs, model: Model): boolean => {
  const { modelStatus } = model.run()
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus
  if (modelStatus === optimal) return true
  if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) return false
  throw new Error(`the solver ended with status ${modelStatus}`)
}

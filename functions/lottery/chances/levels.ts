import type { Highs } from 'highs'
import { type Finder, weightOf } from './finder.ts'
import type { Frame } from './frame.ts'
import { columnsOf, type Mixture } from './mixture.ts'
import { program, type Row, solve } from './program.ts'
import type { Mix } from './rounding.ts'

const slight = 1e-7
/** How far below its level a settled chance may be: rounding would otherwise leave nothing that satisfies all levels. */
const hair = { first: 1e-8, last: 1e-6 }

/**
 * Leximin over real panels by column generation (Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 2021): raise the
 * lowest chance, adding the panels that would raise it more until there are none; whoever holds it down stays there;
 * then the next. With `only` maximin the search for new panels stops after the first level.
 */
export const levelsOf = (
  highs: Highs,
  frame: Frame,
  finder: Finder,
  known: readonly Mix[],
  only: 'leximin' | 'maximin',
  progress: (settled: number) => void,
): Mixture => {
  const kinds = frame.counts.length
  const panels = new Map(known.map(mix => [mix.join(), mix]))
  const part = (kind: number) => 1 / (frame.counts[kind] ?? 1)
  // The one column besides panels is the height of the level.
  const rows: Row[] = frame.counts.map(() => ({ lower: 0, upper: highs.infinity, at: [0], by: [-1] }))
  const model = program(highs, {
    cost: [1],
    lower: [0],
    upper: [highs.infinity],
    rows: [...rows, { lower: 1, upper: 1, at: [] }],
    sense: 'maximize',
  })
  const settled = new Map<number, number>()
  let below = hair.first
  const hold = (kind: number, height: number): void => {
    model.changeRowBounds(kind, Math.max(0, height - below), highs.infinity)
  }
  const solved = (): void => {
    while (!solve(highs, model)) {
      below *= 4
      if (below > hair.last) throw new Error('shares of panels could not be made')
      for (const [kind, height] of settled) hold(kind, height)
    }
  }
  try {
    model.addCols(columnsOf(highs, [...panels.values()], kinds, part))
    for (let searching = true; ; ) {
      solved()
      const height = model.getObjectiveValue()
      const { rowDual, colValue } = model.getSolution()
      const prices = Float64Array.from(frame.counts, (_, kind) => Math.abs(rowDual[kind] ?? 0))
      const weights = prices.map((price, kind) => price * part(kind))
      const bar = Math.abs(rowDual[kinds] ?? 0) + slight
      const adds = (mix: Mix | undefined): mix is Mix =>
        mix !== undefined && !panels.has(mix.join()) && weightOf(weights, mix) > bar
      if (searching) {
        const quick = finder.good(weights)
        const mix = adds(quick) ? quick : finder.best(weights)
        if (adds(mix)) {
          panels.set(mix.join(), mix)
          model.addCols(columnsOf(highs, [mix], kinds, part))
          continue
        }
      }
      const dear = Math.min(slight, Math.max(...prices.filter((_, kind) => !settled.has(kind))))
      prices.forEach((price, kind) => {
        if (settled.has(kind) || price < dear) return
        settled.set(kind, height)
        hold(kind, height)
        model.changeCoefficient(kind, 0, 0)
      })
      progress(settled.size)
      if (settled.size === kinds) return { panels: [...panels.values()], shares: [...colValue.subarray(1)] }
      searching = only === 'leximin'
    }
  } finally {
    model.dispose()
  }
}

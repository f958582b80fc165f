import type { Highs } from 'highs'
import type { Frame } from './frame.ts'
import { program, type Row, solve } from './program.ts'

/**
 * The leximin chance of each kind when a panel might hold parts of people: the lowest chance as high as can be, then the
 * next lowest, and so on. No real panels can do better; where real panels reach it, it is the leximin.
 */
export const targetOf = (highs: Highs, { counts, most, bounds }: Frame): Float64Array => {
  const level = counts.length
  const chance = new Float64Array(level).fill(-1)
  const rows: Row[] = bounds.map(({ lower, upper, kinds }) => ({ lower, upper, at: kinds }))
  const floors = rows.length
  counts.forEach((count, kind) => {
    rows.push({ lower: 0, upper: highs.infinity, at: [kind, level], by: [1, -count] })
  })
  const model = program(highs, {
    cost: [...counts.map(() => 0), 1],
    lower: [...counts.map(() => 0), 0],
    upper: [...most, highs.infinity],
    rows,
    sense: 'maximize',
  })
  try {
    for (let left = level; left > 0; ) {
      if (!solve(highs, model)) throw new Error('no panel satisfies the quotas')
      const height = model.getObjectiveValue()
      const { rowDual } = model.getSolution()
      const prices = counts.map((_, kind) => (chance[kind] === -1 ? Math.abs(rowDual[floors + kind] ?? 0) : 0))
      // Whoever holds the level down stays at it. Prices times counts add up to one, so somebody always does.
      const dear = Math.min(1e-7, Math.max(...prices))
      prices.forEach((price, kind) => {
        if (price < dear || chance[kind] !== -1) return
        chance[kind] = height
        model.changeRowBounds(floors + kind, Math.max(0, height * (counts[kind] ?? 0) - 1e-11), highs.infinity)
        model.changeCoefficient(floors + kind, level, 0)
        left--
      })
    }
    return chance
  } finally {
    model.dispose()
  }
}

import highsModule from 'highs'
import type { Case, Choice } from './case.ts'
import { boundOf, type Field, fieldOf } from './field.ts'
import type { Worth } from './oneTheme.ts'

/** Finds what the money of each tranche is worth, so that the bound comes as low as it can. */
export type Appraise = (of: Case, ids: number, from?: Worth) => Field

type Column = { theme: number; choice: Choice }
const rounds = 40

/** The package types its ES module as CommonJS. */
const loadHighs = highsModule as unknown as typeof highsModule.default

/**
 * The best price of the tranches' money, by cutting planes (Kelley 1960; the dual of Dantzig-Wolfe): HiGHS solves the
 * small linear master, each theme answers exactly with its best set at those prices. HiGHS is loaded once. Its floats are
 * advice only: the bound holds for any price from zero, and what follows from it is counted in whole numbers.
 */
export const openAppraisal = async (): Promise<Appraise> => {
  const highs = await loadHighs()
  const { minimize } = highs.constants.objectiveSense

  const pricesFor = (columns: readonly Column[], { ceilings, keys, items }: Case): { worth: Worth; value: number } => {
    const unit = items.reduce((most, { ask }) => Math.max(most, ask), 1)
    const scale = items.reduce((most, { score }) => Math.max(most, score), 1)
    const numCols = 2 + ceilings.length
    return highs.withModel(
      {
        numCols,
        numRows: columns.length,
        sense: minimize,
        colCost: [keys[0] / unit, keys[1] / unit, ...ceilings.map(() => 1)],
        colLower: Array.from({ length: numCols }, () => 0),
        colUpper: Array.from({ length: numCols }, () => highs.infinity),
        rowLower: columns.map(({ choice }) => choice.score / scale),
        rowUpper: columns.map(() => highs.infinity),
        matrix: {
          format: 'csr',
          numRows: columns.length,
          numCols,
          starts: [...columns.keys(), columns.length].map(at => 3 * at),
          indices: columns.flatMap(({ theme }) => [0, 1, 2 + theme]),
          values: columns.flatMap(({ choice }) => [choice.spent2 / unit, choice.spent3 / unit, 1]),
        },
      },
      (model): { worth: Worth; value: number } => {
        model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' })
        model.run()
        const [of2 = 0, of3 = 0] = model.getSolution().colValue
        const real = (price: number): number => (Number.isFinite(price) && price > 0 ? (price * scale) / unit : 0)
        return { worth: [real(of2), real(of3)], value: model.getObjectiveValue() * scale }
      },
    )
  }

  return (of, ids, from = [0, 0]) => {
    let field = fieldOf(of, from, ids)
    const columns: Column[] = []
    for (let round = 0, at = field; round < rounds; round += 1) {
      if (boundOf(at) < boundOf(field)) field = at
      for (const [theme, look] of at.looks.entries()) {
        const [choice] = look.within(0)
        if (choice) columns.push({ theme, choice })
      }
      const { worth, value } = pricesFor(columns, of)
      if (value >= boundOf(field) * (1 - 1e-6)) break
      at = fieldOf(of, worth, ids)
    }
    return field
  }
}

import { better, type Choice } from './case.ts'
import { boundOf, caseOf, type Field, setsWithin } from './field.ts'
import { mostChoices, TooManyChoices } from './oneTheme.ts'
import type { Appraise } from './worth.ts'

/** From here on it is quicker to find better prices first. */
export const many = 3_000

/**
 * Looks with the prices at hand; when they leave too many sets to see, with prices that fit this field better.
 * @throws TooManyChoices when these leave too many as well
 */
const wellPriced = <Seen>(field: Field, appraise: Appraise, look: (at: Field, most: number) => Seen): Seen => {
  try {
    return look(field, many)
  } catch (error) {
    if (!(error instanceof TooManyChoices)) throw error
    return look(appraise(caseOf(field), field.of, field.worth), mostChoices)
  }
}

/**
 * The best set: most score, then least money, then the lowest ids. Looks further and further from the bound until a set
 * is seen; all that score as much or more were then seen as well. With `need`, nothing when no set scores so much.
 */
export const best = (field: Field, appraise: Appraise, need = 0): Choice | undefined =>
  wellPriced(field, appraise, (at, most) => {
    const bound = boundOf(at)
    const furthest = bound - need + 1e-9 * (1 + bound)
    for (let budget = 0; ; budget = Math.min(furthest, budget * 1.4 || Math.max(1, bound / 8192))) {
      const seen = setsWithin(at, budget, -1, most)
      // Those just beyond the budget are compared as well: of equal sets a float may put one a hair further.
      const first = seen.some(({ loss }) => loss <= budget)
        ? seen.reduce((top, each) => (better(top, each) > 0 ? top : each))
        : undefined
      if (first) return first.score >= need ? first : undefined
      if (budget >= furthest) return undefined
    }
  })

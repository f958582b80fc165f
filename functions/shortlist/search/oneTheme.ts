import { bitOf, type Choice, type Item, nothing } from './case.ts'
import { undominated } from './undominated.ts'

/** What one cent of the money of tranche 2 and of tranche 3 is worth in score (any numbers from zero give a bound). */
export type Worth = readonly [number, number]

/** Sets of projects within one theme, looked at in the order of what they lose. */
export type ThemeLook = {
  ceiling: number
  items: readonly Item[]
  /** The score of the theme's best set when money of the tranches has a price: nothing in the theme has more. */
  most: number
  /** As `most`, were projects chosen in part: what a ceiling of so many cents could give at best. */
  relaxed: (ceiling: number) => number
  /** Sets that lose at most `budget` against `most`, least loss first, but for sets that others beat whatever the aim. */
  within: (budget: number) => readonly Choice[]
}

/** More sets than this at once, and nobody could wait for the proof. */
export const mostChoices = 300_000
/** Thrown when too many sets are nearly as good as the best. */
export class TooManyChoices extends Error {}

const byLoss = (a: Choice, b: Choice): number => a.loss - b.loss

/**
 * Fractional knapsack (Dantzig 1957): fills the ceiling by gain per cent. `price` is the gain of the last cent, with
 * which every set's loss can be told from its projects alone.
 */
const filled = (gains: readonly { gain: number; ask: number }[], ceiling: number): { most: number; price: number } => {
  let [left, most] = [ceiling, 0]
  for (const { gain, ask } of gains) {
    if (gain <= 0) continue
    if (ask > left) return { most: most + (gain * left) / ask, price: gain / ask }
    left -= ask
    most += gain
  }
  return { most, price: 0 }
}

const perCent = ({ gain, ask }: { gain: number; ask: number }): number => (ask > 0 ? gain / ask : gain * Infinity || 0)

/**
 * Branches on one project after the other, those first that it costs most to treat otherwise than the relaxation does.
 * A set's loss is the relaxation's value less the set's own: so nothing within the budget is missed.
 */
export const lookIn = (items: readonly Item[], ceiling: number, worth: Worth, of: number): ThemeLook => {
  const all = items
    .map(item => ({ ...item, gain: item.score - (worth[item.tranche] ?? 0) * item.ask }))
    .sort((a, b) => Number(perCent(b) > perCent(a)) - Number(perCent(b) < perCent(a)))
  const gains = all.filter(({ ask }) => ask <= ceiling)
  const { most: top, price } = filled(gains, ceiling)
  const priced = gains
    .map(each => ({ ...each, over: each.gain - price * each.ask }))
    .sort((a, b) => Math.abs(b.over) - Math.abs(a.over))
  // What all that are still to come could spend.
  const rest = priced.map(() => 0)
  for (let at = priced.length - 2; at >= 0; at -= 1) rest[at] = (rest[at + 1] ?? 0) + (priced[at + 1]?.ask ?? 0)
  const slip = 1e-9 * gains.reduce((sum, { gain }) => sum + Math.abs(gain), 1)

  const search = (budget: number): Choice[] => {
    let choices: Choice[] = [nothing]
    for (const [at, { over, ask, score, tranche, rank }] of priced.entries()) {
      const next: Choice[] = []
      const [bit, later] = [bitOf(rank, of), rest[at] ?? 0]
      const keep = (choice: Choice) => {
        const unused = ceiling - choice.spent2 - choice.spent3 - later
        if (choice.loss + (unused > 0 ? unused * price : 0) <= budget) next.push(choice)
      }
      for (const choice of choices) {
        const { spent2, spent3, picks, loss } = choice
        keep(over > 0 ? { spent2, spent3, score: choice.score, picks, loss: loss + over } : choice)
        if (spent2 + spent3 + ask > ceiling) continue
        keep({
          spent2: spent2 + (tranche === 0 ? ask : 0),
          spent3: spent3 + (tranche === 1 ? ask : 0),
          score: choice.score + score,
          picks: picks | bit,
          loss: over < 0 ? loss - over : loss,
        })
      }
      choices = next.length > 24 ? undominated(next) : next
      if (choices.length > mostChoices) throw new TooManyChoices()
    }
    const ended = choices.map(each => ({ ...each, loss: each.loss + (ceiling - each.spent2 - each.spent3) * price }))
    return undominated(ended.filter(({ loss }) => loss <= budget)).sort(byLoss)
  }

  // Wider and wider until a set is seen: the empty set at last.
  let seen: { budget: number; list: Choice[] } = { budget: 0, list: search(slip) }
  while (seen.list.length === 0) {
    const budget = seen.budget * 2 || Math.max(1, top / 4096)
    seen = { budget, list: search(budget + slip) }
  }
  const least = seen.list[0]?.loss ?? 0
  const fromMost = (list: Choice[]): Choice[] => list.map(each => ({ ...each, loss: each.loss - least }))
  let known = { budget: seen.budget - least, list: fromMost(seen.list) }
  return {
    ceiling,
    items,
    most: top - least,
    relaxed: to => filled(all, to).most,
    within: budget => {
      if (budget > known.budget) {
        const wider = Math.max(budget, known.budget * 1.2)
        known = { budget: wider, list: fromMost(search(least + wider + slip)) }
      }
      return known.list
    },
  }
}

import { bitOf, type Case, type Choice, type Item, nothing } from './case.ts'
import { lookIn, type ThemeLook, TooManyChoices, type Worth } from './oneTheme.ts'
import { undominated } from './undominated.ts'

/** A case with a price for the money of both tranches, by which the themes can be looked at apart. */
export type Field = { looks: readonly ThemeLook[]; keys: readonly [number, number]; worth: Worth; of: number }

export const fieldOf = ({ items, ceilings, keys }: Case, worth: Worth, of: number): Field => ({
  looks: ceilings.map((ceiling, theme) =>
    lookIn(
      items.filter(item => item.theme === theme),
      ceiling,
      worth,
      of,
    ),
  ),
  keys,
  worth,
  of,
})

const replaced = (field: Field, theme: number, look: ThemeLook): readonly ThemeLook[] =>
  field.looks.map((each, at) => (at === theme ? look : each))

/** What the field is about, without its prices. */
export const caseOf = ({ looks, keys }: Field): Case => ({
  items: looks.flatMap(({ items }) => items),
  ceilings: looks.map(({ ceiling }) => ceiling),
  keys,
})

/** The same field without one project, with so much more (or less) money for its theme and its tranche. */
export const without = (field: Field, item: Item, more = { theme: 0, key: 0 }): Field | undefined =>
  beside(field, { ...item, ask: 0 }, more)

/** What is left for the others when one project is in, with so much more money for its theme and its tranche. */
export const beside = (field: Field, item: Item, more: { theme: number; key: number }): Field | undefined => {
  const look = field.looks[item.theme]
  const keys: [number, number] = [...field.keys]
  keys[item.tranche] += more.key - item.ask
  const ceiling = (look?.ceiling ?? 0) + more.theme - item.ask
  if (!look || ceiling < 0 || keys[item.tranche] < 0) return undefined
  const rest = look.items.filter(({ rank }) => rank !== item.rank)
  return { ...field, keys, looks: replaced(field, item.theme, lookIn(rest, ceiling, field.worth, field.of)) }
}

export const withItem = (choice: Choice, { tranche, ask, score, rank }: Item, of: number): Choice => ({
  ...choice,
  spent2: choice.spent2 + (tranche === 0 ? ask : 0),
  spent3: choice.spent3 + (tranche === 1 ? ask : 0),
  score: choice.score + score,
  picks: choice.picks | bitOf(rank, of),
})

/** No set of the field scores more: the Lagrangian bound, with each theme solved exactly. */
export const boundOf = ({ looks, keys, worth }: Field): number =>
  looks.reduce((sum, { most }) => sum + most, keys[0] * worth[0] + keys[1] * worth[1])

const slipOf = (bound: number): number => 1e-9 * (1 + bound)

/**
 * Every set that stays at most `budget` below the bound (and some more), but for sets that another one beats whatever
 * is asked, its money in theme `last` apart.
 * @throws TooManyChoices above `most` sets at a time
 */
export const setsWithin = (field: Field, budget: number, last: number, most: number): Choice[] => {
  const { looks, keys, worth } = field
  const allowed = budget + slipOf(boundOf(field))
  const inOrder = looks
    .map((look, at) => ({ list: look.within(allowed), at }))
    .sort((a, b) => Number(a.at === last) - Number(b.at === last) || a.list.length - b.list.length)
  let sets: Choice[] = [nothing]
  for (const [turn, { list }] of inOrder.entries()) {
    const final = turn === inOrder.length - 1
    const all: Choice[] = []
    for (const a of sets)
      for (const b of list) {
        const loss = a.loss + b.loss
        if (loss > allowed) break
        const [spent2, spent3] = [a.spent2 + b.spent2, a.spent3 + b.spent3]
        if (spent2 > keys[0] || spent3 > keys[1]) continue
        const unspent = final ? (keys[0] - spent2) * worth[0] + (keys[1] - spent3) * worth[1] : 0
        if (loss + unspent > allowed) continue
        all.push({ spent2, spent3, score: a.score + b.score, picks: a.picks | b.picks, loss: loss + unspent })
        if (all.length > most) throw new TooManyChoices()
      }
    sets = final ? all : undominated(all)
  }
  return sets
}

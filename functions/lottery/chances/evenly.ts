import type { Fair } from './fair.ts'
import type { Finder } from './finder.ts'
import type { Frame } from './frame.ts'
import type { Mix } from './rounding.ts'

/** A panel by the kinds it holds, with what it weighs by itself. */
type Card = { mix: Mix; kinds: readonly number[]; size: number; uses: number }

const outs = 6
const rounds = 1000
const helpers = 60

/**
 * `number` panels, the same one more than once where needed, whose average is as near to the fair one as exchanging one
 * panel at a time can bring it, with new panels made for whoever is still short.
 */
export const evenly = (frame: Frame, finder: Finder, fair: Fair, number: number): Mix[] => {
  const scale = frame.counts.map(count => 1 / (count * count))
  /** People of each kind who still have to be on a panel, over all panels together. */
  const owed = fair.wanted.map(people => people * number)
  const cardOf = (mix: Mix, uses: number): Card => {
    const kinds = [...mix.keys()].filter(kind => (mix[kind] ?? 0) > 0)
    return { mix, kinds, size: kinds.reduce((sum, kind) => sum + (mix[kind] ?? 0) ** 2 * (scale[kind] ?? 0), 0), uses }
  }
  const give = ({ mix, kinds }: Card, times: number): void => {
    for (const kind of kinds) owed[kind] = (owed[kind] ?? 0) - times * (mix[kind] ?? 0)
  }
  const due = ({ mix, kinds }: Card): number => {
    let sum = 0
    for (const kind of kinds) sum += (owed[kind] ?? 0) * (scale[kind] ?? 0) * (mix[kind] ?? 0)
    return sum
  }
  /** By how much the squared debts shrink when this card is dealt once more, or once less. */
  const more = (card: Card): number => 2 * due(card) - card.size
  const less = (card: Card): number => -2 * due(card) - card.size
  const bestOf = (cards: readonly Card[]): Card | undefined => {
    let best: Card | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const card of cards) {
      const worth = more(card)
      if (worth > most) [best, most] = [card, worth]
    }
    return best
  }
  const deal = (card: Card, times: number): void => {
    card.uses += times
    give(card, times)
  }

  const cards = fair.panels.map((mix, at) => cardOf(mix, Math.floor((fair.shares[at] ?? 0) * number + 1e-6)))
  let dealt = 0
  for (const card of cards) {
    give(card, card.uses)
    dealt += card.uses
  }
  for (; dealt < number; dealt++) {
    const best = bestOf(cards)
    if (best) deal(best, 1)
  }
  /** Exchanges one card for another where that helps; false when no exchange does. */
  const exchange = (): boolean => {
    const ranked = cards.filter(card => card.uses > 0).map(card => ({ card, worth: less(card) }))
    ranked.sort((a, b) => b.worth - a.worth)
    let found: { out: Card; into: Card; worth: number } | undefined
    for (const { card: out, worth } of ranked.slice(0, outs)) {
      give(out, -1)
      const into = bestOf(cards)
      if (into && into !== out && worth + more(into) > (found?.worth ?? 1e-9))
        found = { out, into, worth: worth + more(into) }
      give(out, 1)
    }
    if (!found) return false
    deal(found.out, -1)
    deal(found.into, 1)
    return true
  }
  let made = 0
  for (let round = 0; round < rounds; round++) {
    if (exchange()) continue
    if (++made > helpers) break
    const fresh = finder.good(
      owed.map((people, kind) => people * (scale[kind] ?? 0)),
      made,
    )
    if (fresh) cards.push(cardOf(fresh, 0))
  }
  return cards.flatMap(({ mix, uses }) => Array.from({ length: uses }, () => mix))
}

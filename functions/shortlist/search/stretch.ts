import { best, many } from './best.ts'
import { better, bitOf, type Choice, type Item } from './case.ts'
import { beside, boundOf, caseOf, type Field, fieldOf, setsWithin, withItem } from './field.ts'
import { mostChoices, TooManyChoices } from './oneTheme.ts'
import type { Appraise } from './worth.ts'

/** What gets more money: the project's theme, its tranche, or both because the project asks less. */
export type Dimension = 'ceiling' | 'key' | 'ask'
export type Stretch = { field: Field; item: Item; along: Dimension; target: Choice; from: number; to: number }

const moreOf = (along: Dimension, cents: number) => ({
  theme: along === 'key' ? 0 : cents,
  key: along === 'ceiling' ? 0 : cents,
})

/** From how many cents on the project, with this set of others, beats the target; undefined when it never does. */
const neededBy = (others: Choice, { field, item, along, target, from }: Stretch): number | undefined => {
  const inTheme = (field.looks[item.theme]?.items ?? [])
    .filter(({ rank }) => others.picks & bitOf(rank, field.of))
    .reduce((sum, { ask }) => sum + ask, item.ask - (field.looks[item.theme]?.ceiling ?? 0))
  const inTranche = (item.tranche === 0 ? others.spent2 : others.spent3) + item.ask - field.keys[item.tranche]
  const room = along === 'ceiling' ? inTheme : along === 'key' ? inTranche : Math.max(inTheme, inTranche)
  const cents = Math.max(from, room)
  const asking = along === 'ask' ? { ...item, ask: item.ask - cents } : item
  const set = withItem(others, asking, field.of)
  if (better(set, target) > 0) return cents
  if (along !== 'ask' || set.score < target.score) return undefined
  // Equal scores: asking less still, until the whole set is cheaper (or as cheap, with lower ids).
  const over = set.spent2 + set.spent3 - target.spent2 - target.spent3
  return cents + over + (set.picks > target.picks ? 0 : 1)
}

/** The smallest amount at which the others could reach `score`, were those of the theme chosen in part. */
const reaching = (score: number, { field, item, along, to }: Stretch, from: number): number => {
  const others = beside(field, item, moreOf(along, from))
  const look = others?.looks[item.theme]
  if (!others || !look) return to
  const fixed = boundOf(others) - look.most
  const at = (cents: number): number => {
    const more = moreOf(along, cents - from)
    return fixed + look.relaxed(look.ceiling + more.theme) + field.worth[item.tranche] * more.key
  }
  let [low, high] = [from, to]
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2)
    if (at(middle) >= score) high = middle
    else low = middle + 1
  }
  return low
}

/** So often prices are found anew, for the money at hand, before a long search is taken on. */
const repricings = 3

/**
 * The least money in cents, between `from` and `to`, with which the project is in a set that beats the target; undefined
 * when no amount does. What a project can reach grows with the money, so below this amount none does: looks first with
 * the least money, then with as much as the bound says is needed at least, and then with more and more. Also gives the
 * field with the prices that served.
 */
export const leastStretch = (stretch: Stretch, appraise: Appraise): { cents: number | undefined; field: Field } => {
  const { item, along, target, to } = stretch
  let field = stretch.field
  const need = target.score - item.score
  const limits = [
    ...(along === 'key' ? [] : [item.ask - (field.looks[item.theme]?.ceiling ?? 0)]),
    ...(along === 'ceiling' ? [] : [item.ask - field.keys[item.tranche]]),
  ]
  const from = Math.max(stretch.from, ...limits)
  const start = from <= to ? beside(field, item, moreOf(along, from)) : undefined
  if (!start) return { cents: undefined, field }
  const first = best(start, appraise, Math.max(0, need))
  const asked = along === 'ask' ? { ...item, ask: item.ask - from } : item
  if (first && better(withItem(first, asked, field.of), target) > 0) return { cents: from, field }

  const step = Math.max(1, boundOf(field) / 8192)
  let [extra, repriced] = [0, 0]
  for (;;) {
    const cents = reaching(need + extra, { ...stretch, field }, from)
    const trial = beside(field, item, moreOf(along, cents))
    if (!trial) return { cents: undefined, field }
    try {
      const most = repriced < repricings ? many : mostChoices
      const amounts = setsWithin(trial, boundOf(trial) - need, item.theme, most)
        .map(others => neededBy(others, { ...stretch, field, from }))
        .filter(amount => amount !== undefined && amount <= cents)
      if (amounts.length > 0)
        return { cents: amounts.reduce<number>((least, each) => Math.min(least, each ?? least), cents), field }
      if (cents >= to) return { cents: undefined, field }
      extra = extra * 1.6 || step
    } catch (error) {
      if (!(error instanceof TooManyChoices) || repriced >= repricings) throw error
      repriced += 1
      extra = 0
      field = fieldOf(caseOf(field), appraise(caseOf(trial), field.of, field.worth).worth, field.of)
    }
  }
}

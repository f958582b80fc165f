import type { Choice } from './case.ts'

/** Where `money` would stand in the ascending list: the number of entries that are not above it. */
const placeOf = (list: readonly number[], money: number): number => {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle] ?? 0) <= money) from = middle + 1
    else to = middle
  }
  return from
}

const order = (a: Choice, b: Choice): number =>
  a.spent2 - b.spent2 ||
  a.spent3 - b.spent3 ||
  b.score - a.score ||
  Number(b.picks > a.picks) - Number(b.picks < a.picks)

/**
 * Leaves out every set for which another spends no more in either tranche and scores at least as much: whatever is
 * added later, the other stays at least as good (with less money or lower ids where scores are equal).
 */
export const undominated = (choices: Choice[]): Choice[] => {
  if (choices.length < 2) return choices
  // What is kept so far, as a staircase: the more money in tranche 3, the more score.
  const money: number[] = []
  const scores: number[] = []
  return choices.sort(order).filter(({ spent3, score }) => {
    const place = placeOf(money, spent3)
    if (place > 0 && (scores[place - 1] ?? 0) >= score) return false
    const from = place > 0 && money[place - 1] === spent3 ? place - 1 : place
    let to = from
    while (to < scores.length && (scores[to] ?? 0) <= score) to += 1
    money.splice(from, to - from, spent3)
    scores.splice(from, to - from, score)
    return true
  })
}

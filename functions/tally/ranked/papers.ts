import { type Fraction, fraction } from '../fraction.ts'

/** `count` ballots of the same order and value, now with the option at `order[at]`. */
export type Paper = { count: bigint; order: readonly number[]; at: number; value: Fraction }

/** Cut, never rounded up, to so many digits after the point; `null`: not at all. */
const cut = (over: bigint, under: bigint, decimals: number | null): Fraction => {
  if (decimals === null) return fraction(over, under)
  const unit = 10n ** BigInt(decimals)
  return fraction((over * unit) / under, unit)
}

export const sumOf = (papers: readonly Paper[]): Fraction => {
  const sums = Map.groupBy(papers, ({ value }) => value.under)
  let total = fraction(0)
  for (const [under, group] of sums) {
    const over = group.reduce((sum, { count, value }) => sum + count * value.over, 0n)
    total = fraction(total.over * under + over * total.under, total.under * under)
  }
  return total
}

/** Each ballot at its part of the surplus: surplus × its value / the value of the whole pile, cut. */
export const devalued = (papers: readonly Paper[], surplus: Fraction, decimals: number | null): Paper[] => {
  const total = sumOf(papers)
  const over = surplus.over * total.under
  const under = surplus.under * total.over
  return papers.map(paper => ({ ...paper, value: cut(over * paper.value.over, under * paper.value.under, decimals) }))
}

import type { Lots } from './lots.ts'

/** How many letters go to one stratum (a village, a municipality). */
export type Stratum = { name: string; letters: number }

/** Strata that ask for more letters than they have addresses. */
export class TooFewAddresses extends Error {
  readonly short: readonly { name: string; letters: number; addresses: number }[]
  constructor(short: TooFewAddresses['short']) {
    super(short.map(({ name, letters, addresses }) => `${name}: ${letters} letters, ${addresses} addresses`).join('; '))
    this.short = short
  }
}

/**
 * Divides `letters` over strata by their numbers of addresses, by largest remainders (ties to the earlier stratum): each
 * gets its share rounded down or up, and together exactly `letters`.
 */
export const proportional = (strata: readonly { name: string; addresses: number }[], letters: number): Stratum[] => {
  const total = strata.reduce((sum, { addresses }) => sum + addresses, 0)
  const shares = strata.map(({ name, addresses }) => {
    const product = letters * addresses
    return { name, letters: Math.floor(product / Math.max(1, total)), rest: product % Math.max(1, total) }
  })
  let left = letters - shares.reduce((sum, share) => sum + share.letters, 0)
  for (const share of shares.toSorted((a, b) => b.rest - a.rest)) {
    if (left-- <= 0 || share.rest === 0) break
    share.letters++
  }
  return shares.map(({ name, letters: own }) => ({ name, letters: own }))
}

/**
 * Stratified simple random draw of who gets a letter: within each stratum every address has the same chance. `stratumOf`
 * holds each address's stratum; the answer is places in it, ascending.
 * @throws TooFewAddresses when a stratum has fewer addresses than letters
 */
export const drawLetters = async (
  stratumOf: readonly string[],
  strata: readonly Stratum[],
  lots: Lots,
): Promise<number[]> => {
  const places = Map.groupBy(stratumOf.keys(), at => stratumOf[at] ?? '')
  const of = (name: string): number[] => places.get(name) ?? []
  const short = strata
    .map(({ name, letters }) => ({ name, letters, addresses: of(name).length }))
    .filter(({ letters, addresses }) => letters > addresses)
  if (short.length > 0) throw new TooFewAddresses(short)
  const drawn: number[] = []
  for (const { name, letters } of strata) for (const at of await lots.shuffled(of(name), letters)) drawn.push(at)
  return drawn.sort((a, b) => a - b)
}

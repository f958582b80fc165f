import { seedOf } from '../../lottery/draw.ts'
import { drawLetters, proportional, type Stratum } from '../../lottery/lots/letters.ts'
import { lotsOf } from '../../lottery/lots/lots.ts'
import { canonical, sha256 } from '../../lottery/lots/sha256.ts'
import { type Address, strataOf } from './read.ts'

/** SHA-256 of a sample: its rows in the order of the file. */
export const sampleHash = (rows: readonly Address[]): Promise<string> =>
  sha256(canonical(rows.map(row => ({ ...row }))))

export type DrawnLetters = {
  strata: (Stratum & { addresses: number })[]
  seed: string
  drawn: string
  rows: Address[]
}

/**
 * Who gets a letter: `sent` letters over the places by their numbers of addresses, and in each place a simple random
 * draw. The seed is SHA-256 of what happened in public and the hash of the sample: who has the sample can draw again.
 */
export const lettersFrom = async (sample: readonly Address[], sent: number, event: string): Promise<DrawnLetters> => {
  const strata = strataOf(sample)
  const shares = proportional(strata, sent)
  const seed = await seedOf([event], await sampleHash(sample))
  const places = await drawLetters(
    sample.map(({ stratum }) => stratum),
    shares,
    lotsOf(seed),
  )
  const rows = places.flatMap(place => sample[place] ?? [])
  return {
    strata: shares.map((share, at) => ({ ...share, addresses: strata[at]?.addresses ?? 0 })),
    seed,
    drawn: await sha256(rows.map(({ ref }) => ref).join('\n')),
    rows,
  }
}

import { sha256 } from './sha256.ts'

/** Whole numbers drawn from a seed. */
export type Lots = {
  /** A number from 0 up to but not including `number`, each equally likely. */
  below: (number: number) => Promise<number>
  /** The same things in an order drawn by lot (Fisher and Yates), all orders equally likely. */
  shuffled: <T>(things: readonly T[]) => Promise<T[]>
}

const all = 2n ** 256n

/**
 * Lots that anybody can draw again from the seed: number n comes from SHA-256 of the text `seed,n` (n from 1), read as
 * one large number; what would make some outcomes likelier is thrown away and the next one taken. After RFC 3797 and
 * Rivest's audit sampler.
 */
export const lotsOf = (seed: string): Lots => {
  let count = 0
  const below = async (number: number): Promise<number> => {
    const range = BigInt(number)
    const fair = all - (all % range)
    for (;;) {
      count++
      const drawn = BigInt(`0x${await sha256(`${seed},${count}`)}`)
      if (drawn < fair) return Number(drawn % range)
    }
  }
  const shuffled = async <T>(things: readonly T[]): Promise<T[]> => {
    const order = [...things]
    for (let last = order.length - 1; last > 0; last--) {
      const at = await below(last + 1)
      const moved = order[last] as T
      order[last] = order[at] as T
      order[at] = moved
    }
    return order
  }
  return { below, shuffled }
}

import { sha256 } from './sha256.ts'

/** Whole numbers drawn from a seed. */
export type Lots = {
  /** A number from 0 up to but not including `number`, each equally likely. */
  below: (number: number) => Promise<number>
  /** `count` of the things (all, when left out) in an order drawn by lot (Fisher and Yates), all orders equally likely. */
  shuffled: <T>(things: readonly T[], count?: number) => Promise<T[]>
}

const all = 2n ** 256n
const ahead = { least: 4, most: 256 }

/**
 * Lots that anybody can draw again from the seed: number n comes from SHA-256 of the text `seed,n` (n from 1), read as
 * one large number; what would make some outcomes likelier is thrown away and the next one taken. After RFC 3797 and
 * Rivest's audit sampler.
 */
export const lotsOf = (seed: string): Lots => {
  let worked = 0
  let ready: string[] = []
  const next = async (): Promise<bigint> => {
    if (ready.length === 0) {
      // Several at once, since WebCrypto takes longer to be asked than to answer.
      const length = Math.min(ahead.most, Math.max(ahead.least, worked))
      ready = await Promise.all(Array.from({ length }, (_, more) => sha256(`${seed},${worked + more + 1}`)))
      ready.reverse()
      worked += length
    }
    return BigInt(`0x${ready.pop()}`)
  }
  const below = async (number: number): Promise<number> => {
    const range = BigInt(number)
    const fair = all - (all % range)
    for (;;) {
      const drawn = await next()
      if (drawn < fair) return Number(drawn % range)
    }
  }
  const shuffled = async <T>(things: readonly T[], count = things.length): Promise<T[]> => {
    const order = [...things]
    for (let first = 0; first < Math.min(count, order.length - 1); first++) {
      const at = first + (await below(order.length - first))
      const moved = order[first] as T
      order[first] = order[at] as T
      order[at] = moved
    }
    return order.slice(0, count)
  }
  return { below, shuffled }
}

/** An exact number `over / under`, `under` above 0, not always in lowest terms. */
export type Fraction = { over: bigint; under: bigint }

export const fraction = (over: bigint | number, under: bigint | number = 1n): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
})

/** Below, at or above zero as a is less than, equal to or more than b. */
export const compare = (a: Fraction, b: Fraction): number => {
  const left = a.over * b.under
  const right = b.over * a.under
  return left < right ? -1 : left > right ? 1 : 0
}

const divisor = (a: bigint, b: bigint): bigint => {
  let [big, small] = [a < 0n ? -a : a, b]
  while (small > 0n) [big, small] = [small, big % small]
  return big
}

export const reduced = ({ over, under }: Fraction): Fraction => {
  const by = divisor(over, under)
  return by > 1n ? { over: over / by, under: under / by } : { over, under }
}

const keptBits = 64n
const bitsOf = (value: bigint): bigint => BigInt((value < 0n ? -value : value).toString(16).length * 4)

/** The nearest float but for the last bit: numbers of any length are cut to 64 bits first. */
export const toNumber = ({ over, under }: Fraction): number => {
  const shift = bitsOf(under) - bitsOf(over) + keptBits
  const cut = shift > 0n ? (over << shift) / under : over / (under << -shift)
  return Number(cut) * 2 ** Number(-shift)
}

/** `7`, or `7/3` in lowest terms. */
export const exactly = (value: Fraction): string => {
  const { over, under } = reduced(value)
  return under === 1n ? `${over}` : `${over}/${under}`
}

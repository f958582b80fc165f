/** SHA-256 of bytes; node and the browser each bring their own. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>

const joined = (prefix: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(1 + parts.reduce((sum, { length }) => sum + length, 0))
  whole[0] = prefix
  let at = 1
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** RFC 9162, 2.1.1: leaves and nodes are hashed with different first bytes, so that one is never taken for the other. */
export const leafHash = async (sha256: Sha256, data: Uint8Array): Promise<Uint8Array> => sha256(joined(0, data))
const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array) => sha256(joined(1, left, right))

/** The largest power of two below `size`. */
const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))

/** MTH of RFC 9162, 2.1.1, over leaf hashes. */
export const rootOf = async (sha256: Sha256, leaves: readonly Uint8Array[]): Promise<Uint8Array> => {
  const [only] = leaves
  if (!only) return sha256(new Uint8Array())
  if (leaves.length === 1) return only
  const at = split(leaves.length)
  return nodeHash(sha256, await rootOf(sha256, leaves.slice(0, at)), await rootOf(sha256, leaves.slice(at)))
}

/** PATH of RFC 9162, 2.1.3.1: what is needed beside leaf `index` to reach the root. */
export const pathOf = async (sha256: Sha256, leaves: readonly Uint8Array[], index: number): Promise<Uint8Array[]> => {
  if (leaves.length < 2) return []
  const at = split(leaves.length)
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)]
  return index < at
    ? [...(await pathOf(sha256, left, index)), await rootOf(sha256, right)]
    : [...(await pathOf(sha256, right, index - at)), await rootOf(sha256, left)]
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at])

/** RFC 9162, 2.1.3.2: does this leaf stand at `index` in the tree of `size` with this root? */
export const isIncluded = async (
  sha256: Sha256,
  {
    leaf,
    index,
    size,
    path,
    root,
  }: { leaf: Uint8Array; index: number; size: number; path: readonly Uint8Array[]; root: Uint8Array },
): Promise<boolean> => {
  if (index >= size) return false
  let [from, last, reached] = [index, size - 1, leaf]
  for (const beside of path) {
    if (last === 0) return false
    if (from % 2 === 1 || from === last) {
      reached = await nodeHash(sha256, beside, reached)
      while (from % 2 === 0 && from !== 0) [from, last] = [from / 2, Math.floor(last / 2)]
    } else reached = await nodeHash(sha256, reached, beside)
    ;[from, last] = [Math.floor(from / 2), Math.floor(last / 2)]
  }
  return last === 0 && same(reached, root)
}

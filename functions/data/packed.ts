import { gunzipSync, gzipSync } from 'node:zlib'

/** An item of DynamoDB is at most 400 KB. */
const mostPacked = 350_000

/** Content as texts that each fit into an item. */
export const partsOf = (content: unknown): string[] => {
  const packed = gzipSync(JSON.stringify(content)).toString('base64')
  return Array.from({ length: Math.ceil(packed.length / mostPacked) }, (_, at) =>
    packed.slice(at * mostPacked, (at + 1) * mostPacked),
  )
}

/** The content of parts in their order; undefined when there are none. */
export const contentIn = (parts: readonly string[]): unknown =>
  parts.length === 0 ? undefined : JSON.parse(gunzipSync(Buffer.from(parts.join(''), 'base64')).toString())

/** `file#00`, `file#01`: sort keys of the parts of one content. */
export const partKey = (name: string, at: number): string => `${name}#${String(at).padStart(2, '0')}`

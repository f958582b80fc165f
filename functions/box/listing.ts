import { createHash } from 'node:crypto'
import { fromHex, hex } from '../recount/leaf.ts'
import { rootOf } from '../recount/merkle.ts'
import { forgetWaiting, keepPart, listOf, waitingFor } from './store.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
/** A part has to fit in one item of the table. */
const most = 4000

/**
 * Puts the receipts that wait into the public list, when there are at least so many. Broken off half-way it does the rest
 * next time: what is in the list already is not added again.
 * @returns whether none waits any more
 */
export const listTogether = async (round: string, least: number): Promise<boolean> => {
  const waiting = await waitingFor(round)
  if (waiting.length === 0) return true
  const parts = await listOf(round)
  const listed = new Set(parts.flatMap(({ leaves }) => leaves))
  await forgetWaiting(
    round,
    waiting.filter(receipt => listed.has(receipt)),
  )
  const fresh = waiting.filter(receipt => !listed.has(receipt))
  if (fresh.length < least) return fresh.length === 0
  const leaves = fresh.slice(0, most)
  const all = [...listed, ...leaves]
  const root = hex(await rootOf(sha256, all.map(fromHex)))
  if (!(await keepPart(round, parts.length + 1, { leaves, size: all.length, root }))) return false
  await forgetWaiting(round, leaves)
  return fresh.length === leaves.length
}

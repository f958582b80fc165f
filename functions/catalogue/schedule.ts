import { newBaseKey } from './listener.ts'
import { everyIdea, forgetBase, keepChanges, makeBase, readChanges } from './store.ts'

const tries = 3

/**
 * Makes the whole catalogue anew from the ideas table: every night, and by hand after a restore (delete the object
 * `changes.json` first, because its rows may be later than what was restored). Changes heard meanwhile are kept.
 */
export const rebuild = async (): Promise<void> => {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const before = await readChanges()
    const base = newBaseKey()
    await makeBase(base, { base: undefined, rows: [], tallies: [] }, async book => {
      for await (const { rows, tallies } of everyIdea()) book.keep(rows, tallies)
    })
    const after = await readChanges()
    if (before === 'same' || after === 'same') return
    // A base made meanwhile may hold changes that the scan passed before they came: begin again.
    const isOvertaken = before.changes.base !== after.changes.base
    const kept = isOvertaken ? undefined : await keepChanges({ ...after.changes, base }, after.tag)
    await forgetBase(kept ? after.changes.base : base)
    if (kept) return
  }
  throw new Error('the catalogue was changed by others all the time')
}

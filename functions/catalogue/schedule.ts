import { newBaseKey } from './listener.ts'
import { noChanges } from './rows.ts'
import { everyIdea, forgetBase, keepChanges, makeBase, readChanges } from './store.ts'

const tries = 3

/** Puts everything that can be read into a new base. @returns the keys of what cannot */
const made = async (base: string): Promise<string[]> => {
  const left: string[] = []
  await makeBase(base, noChanges, async book => {
    for await (const { rows, tallies, unreadable } of everyIdea()) {
      book.keep(rows, tallies)
      left.push(...unreadable)
    }
  })
  return left
}

/** Kept without them; failing is how an operator hears of it (the alarm on this Lambda's errors). */
const report = (unreadable: readonly string[]): void => {
  if (unreadable.length > 0)
    throw new Error(`the catalogue was made anew without ${unreadable.length} unreadable: ${unreadable.join(', ')}`)
}

/**
 * Makes the whole catalogue anew from the ideas table: every night, and by hand after a restore (delete the object
 * `changes.json` first, because its rows may be later than what was restored). Changes heard meanwhile are kept.
 * @throws Error naming what could not be read, after the rest was made anew
 */
export const rebuild = async (): Promise<void> => {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const before = await readChanges()
    const base = newBaseKey()
    const unreadable = await made(base)
    const after = await readChanges()
    if (before === 'same' || after === 'same') return
    // A base made meanwhile may hold changes that the scan passed before they came: begin again.
    const isOvertaken = before.changes.base !== after.changes.base
    const kept = isOvertaken ? undefined : await keepChanges({ ...after.changes, base }, after.tag)
    await forgetBase(kept ? after.changes.base : base)
    if (kept) return report(unreadable)
  }
  throw new Error('the catalogue was changed by others all the time')
}

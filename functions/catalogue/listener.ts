import { randomUUID } from 'node:crypto'
import type { Change } from '../http/listen.ts'
import { type Changes, newsOf, withNews } from './rows.ts'
import { forgetBase, type Known, keepChanges, makeBase, readChanges } from './store.ts'

/** A reader fetches all changes whenever one is added: above these numbers they go into a new base. */
const most = { rows: 500, tallies: 5000 }
const tries = 10

let last: Known | undefined

const read = async (): Promise<Known> => {
  const found = await readChanges(last?.tag)
  if (found !== 'same') last = found
  return last ?? { changes: { base: undefined, rows: [], tallies: [] }, tag: undefined }
}

/** A name nobody else will use: of two that make a base at once, the one who is late must not replace the other's. */
export const newBaseKey = (): string => `base-${randomUUID()}.sqlite.zst`

/** Puts all changes into a new base. @returns undefined when somebody else changed them meanwhile */
const compacted = async (now: Changes, was: string | undefined): Promise<Known | undefined> => {
  const base = newBaseKey()
  await makeBase(base, now, async book => book.keep(now.rows, now.tallies))
  const kept = await keepChanges({ base, rows: [], tallies: [] }, was)
  await forgetBase(kept ? now.base : base)
  return kept
}

const pause = (attempt: number): Promise<void> =>
  new Promise(done => setTimeout(done, Math.random() * Math.min(2000, 50 * 2 ** attempt)))

/** Brings changed ideas and counts into the catalogue; the same change twice or late changes nothing. */
export const index = async (heard: readonly Change[]): Promise<void> => {
  const news = heard.map(newsOf)
  const rows = news.flatMap(each => (each && 'row' in each ? each.row : []))
  const tallies = news.flatMap(each => (each && 'tally' in each ? each.tally : []))
  if (rows.length + tallies.length === 0) return
  for (let attempt = 1; attempt <= tries; attempt++) {
    // What this process wrote last is most often still what is there; when not, the store says so and it is read again.
    const known = attempt === 1 && last ? last : await read()
    const next = withNews(known.changes, rows, tallies)
    if (!next) return
    const isFull = next.rows.length > most.rows || next.tallies.length > most.tallies
    const kept = isFull ? await compacted(next, known.tag) : await keepChanges(next, known.tag)
    if (kept) {
      last = kept
      return
    }
    await pause(attempt)
  }
  throw new Error('the catalogue was changed by others all the time')
}

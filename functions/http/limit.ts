import { write } from '../data/database.ts'
import { Problem } from './problem.ts'

/**
 * Counts one more `what` by `who` (a person's id, or the network's name) in the window of `seconds` that `now` lies in.
 * Costs one write of one unit; the count forgets itself after its window.
 * @throws Problem `too-many` with the moment from which it may be tried again, when `most` was reached before
 */
export const limit = async (what: string, who: string, most: number, seconds: number, now: string): Promise<void> => {
  const window = Math.floor(Date.parse(now) / 1000 / seconds)
  const ends = (window + 1) * seconds
  const over = await write({
    update: 'limits',
    key: { pk: `limit#${what}#${who}#${window}` },
    expression: 'SET #forgetAt = :ends ADD #used :one',
    if: 'attribute_not_exists(#used) OR #used < :most',
    names: { '#used': 'used', '#forgetAt': 'forgetAt' },
    values: { ':one': 1, ':most': most, ':ends': ends },
  })
  if (over) throw new Problem('too-many', { from: new Date(ends * 1000).toISOString() })
}

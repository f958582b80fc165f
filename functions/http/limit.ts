import * as z from 'zod/mini'
import { get, write } from '../data/database.ts'
import { Problem } from './problem.ts'

const counter = z.object({ used: z.number() })
const windowOf = (what: string, who: string, seconds: number, now: string) => {
  const window = Math.floor(Date.parse(now) / 1000 / seconds)
  return { key: { pk: `limit#${what}#${who}#${window}` }, ends: (window + 1) * seconds }
}
const tooMany = (ends: number): Problem => new Problem('too-many', { from: new Date(ends * 1000).toISOString() })

/**
 * Counts one more `what` by `who` (a person's id, or the network's name) in the window of `seconds` that `now` lies in.
 * Costs one write of one unit; the count forgets itself after its window.
 * @throws Problem `too-many` with the moment from which it may be tried again, when `most` was reached before
 */
export const limit = async (what: string, who: string, most: number, seconds: number, now: string): Promise<void> => {
  const { key, ends } = windowOf(what, who, seconds, now)
  const over = await write({
    update: 'limits',
    key,
    expression: 'SET #forgetAt = :ends ADD #used :one',
    if: 'attribute_not_exists(#used) OR #used < :most',
    names: { '#used': 'used', '#forgetAt': 'forgetAt' },
    values: { ':one': 1, ':most': most, ':ends': ends },
  })
  if (over) throw tooMany(ends)
}

/**
 * Goes on when `most` was not reached, without counting: for what is only counted when it goes wrong, such as a guess.
 * @throws Problem `too-many`
 */
export const mustBeBelow = async (
  what: string,
  who: string,
  most: number,
  seconds: number,
  now: string,
): Promise<void> => {
  const { key, ends } = windowOf(what, who, seconds, now)
  if (((await get('limits', key, counter))?.used ?? 0) >= most) throw tooMany(ends)
}

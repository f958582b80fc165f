import { origin } from '../http/settings.ts'
import { keepWaiting } from '../notices/store.ts'
import { termOf } from '../rounds/rules.ts'
import { publishedRounds } from '../rounds/store.ts'
import { reminderLetter } from './letters.ts'
import { mayReview } from './rules.ts'
import { assignmentsIn } from './store.ts'

const weekMs = 7 * 86_400_000

/** Reminds experts who have something left to read, from a week before the last day; started every night. */
export const remind = async (): Promise<void> => {
  const now = new Date().toISOString()
  for (const round of await publishedRounds()) {
    const until = Date.parse(termOf(round, 'reviews')?.until ?? '')
    if (!mayReview(round, now).yes || until - Date.parse(now) > weekMs) continue
    const open = (await assignmentsIn(round.id)).filter(each => !each.handedInAt)
    for (const [person, left] of Map.groupBy(open, each => each.reader))
      await keepWaiting(reminderLetter({ round, person, origin: origin(), now }, left.length))
  }
}

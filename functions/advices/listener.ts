import * as z from 'zod/mini'
import { listenEach } from '../http/listen.ts'
import { origin } from '../http/settings.ts'
import { keepWaiting } from '../notices/store.ts'
import { roundById } from '../rounds/store.ts'
import { reminderLetter } from './letter.ts'
import { officersOf } from './store.ts'
import { storedReminder } from './stored.ts'

const keys = z.object({ sk: z.string() })

/** A letter to each officer of a municipality that is reminded. */
export const listen = listenEach(async ({ after }) => {
  if (!after || !keys.parse(after).sk.startsWith('reminder#')) return
  const reminder = storedReminder.parse(after)
  const round = await roundById(reminder.round)
  if (!round) return
  const about = { round, origin: origin() }
  for (const officer of await officersOf(reminder.municipality))
    await keepWaiting(reminderLetter(reminder, officer, about))
})

import { publishedRounds } from '../rounds/store.ts'
import { pictureOf } from './picture.ts'
import { remind } from './reminding.ts'
import { mayAdvise, sinceBegun } from './rules.ts'

/** Every morning: who has not said all in a week since the phase began, or since the last reminder, gets one. */
export const remindAll = async (): Promise<void> => {
  const now = new Date().toISOString()
  for (const round of await publishedRounds()) {
    if (!mayAdvise(round, now).yes) continue
    const { municipalities } = await pictureOf(round, now)
    await remind(round.id, sinceBegun(round, municipalities, now), {
      by: 'schedule',
      did: 'remindMunicipalities',
      at: now,
    })
  }
}

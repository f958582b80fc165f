import { allBallots } from '../ballots/store.ts'
import { listTogether } from './listing.ts'
import { partSize } from './rules.ts'

/** Every minute: parts of twenty or more; on the hour whatever waits. */
export const listWaiting = async (): Promise<void> => {
  const least = new Date().getUTCMinutes() === 0 ? 1 : partSize
  for (const { id, state } of await allBallots()) if (state === 'published') await listTogether(id, least)
}

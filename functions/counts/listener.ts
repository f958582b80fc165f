import { listenEach } from '../http/listen.ts'
import { countRound } from './count.ts'

/** Counts when a facilitator asked for it; heard twice it finds the round counted. */
export const listen = listenEach(async ({ after }) => {
  if (after?.pk === 'ballots' && after.state === 'counting') await countRound(String(after.id))
})

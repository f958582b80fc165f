import type { SpoiltReason } from '../../../functions/recount/published.ts'
import type { Refusal } from '../../api/client.ts'
import type { nl } from './nl.ts'

/** In the order of how often they come; written out, because pages carry no shapes. */
export const spoiltReasonsShown = [
  'unclear',
  'too-many',
  'recognisable',
  'damaged',
  'returned',
] as const satisfies readonly SpoiltReason[]

/** Which sentence somebody who keys a ballot reads when the platform says no. */
export const keyFaultOf = ({ code, issues }: Refusal): keyof typeof nl.keyFaults => {
  if (code === 'invalid') return /too-many|too-high/.test(issues[0]?.code ?? '') ? 'tooMany' : 'order'
  if (code === 'not-found') return 'unknown'
  if (code === 'own-decision') return 'own'
  if (code === 'already-used') return 'done'
  if (code === 'wrong-state') return 'closed'
  return code === 'offline' ? 'offline' : 'other'
}

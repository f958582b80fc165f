import { createHash } from 'node:crypto'
import { newCode, printed } from '../../../../functions/rights/rules.ts'

/** Voting codes of the open sample round, the same on every machine, so that anybody can try. Real codes come by chance. */
export const demoCodes: readonly string[] = Array.from({ length: 40 }, (_, number) => {
  const bytes = createHash('sha256').update(`voting code to try ${number}`).digest()
  let at = 0
  return printed(newCode(below => (bytes[at++] ?? 0) % below))
})

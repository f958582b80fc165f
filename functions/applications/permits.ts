import type { Member } from '../alliances/stored.ts'
import { no, type Verdict, yes } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { termOf } from '../rounds/rules.ts'
import type { Card } from './application.ts'

/** Who leads the alliance submits and withdraws for it. */
export const onlyLead = ({ right }: Pick<Member, 'right'>): Verdict => (right === 'lead' ? yes : no('not-allowed'))

/** An alliance can step back until the province begins to decide. */
export const mayWithdraw = ({ state }: Pick<Card, 'state'>, round: Round, now: string): Verdict => {
  if (state !== 'submitted') return no('wrong-state')
  const decision = termOf(round, 'decision')
  return decision && Date.parse(now) >= Date.parse(decision.from) ? no('too-late') : yes
}

import type { Approval, Points } from '../../../functions/tally/ballots.ts'
import type { BudgetElection } from '../../../functions/tally/budget/election.ts'
import { pointsByRank } from '../../../functions/tally/budget/rankPoints.ts'
import type { RankedElection } from '../../../functions/tally/ranked/pairwise.ts'
import { Faults } from '../ballots/faults.ts'
import type { Poll, Purse } from '../ballots/poll.ts'

const called = {
  approval: 'approvals',
  points: 'points',
  ranking: 'rankings',
  choice: 'yes, no or abstain per proposal',
} as const
const unsuited = (poll: Poll, needs: string): never => {
  throw new Faults([`This method needs ${needs}; the ballots in this file are ${called[poll.ballots.kind]}.`])
}

export const rankingsOf = (poll: Poll): RankedElection =>
  poll.ballots.kind === 'ranking'
    ? { options: poll.options, ballots: poll.ballots.ballots }
    : unsuited(poll, 'rankings')

/** A project that was given points is approved. */
export const approvalsOf = (poll: Poll): readonly Approval[] => {
  if (poll.ballots.kind === 'approval') return poll.ballots.ballots
  if (poll.ballots.kind !== 'points') return unsuited(poll, 'approvals or points')
  return poll.ballots.ballots.map(({ count, options, points }) => ({
    count,
    approves: options.filter((_, at) => (points[at] ?? 0) > 0),
  }))
}

/** An approval is one point. */
export const pointsOf = (poll: Poll): readonly Points[] => {
  if (poll.ballots.kind === 'points') return poll.ballots.ballots
  if (poll.ballots.kind !== 'approval') return unsuited(poll, 'points or approvals')
  return poll.ballots.ballots.map(({ count, approves }) => ({
    count,
    options: approves,
    points: approves.map(() => 1),
  }))
}

/** Rankings become Borda points, as pabutools does. */
export const budgetOf = (poll: Poll): { election: BudgetElection; purse: Purse } => {
  const { purse, ballots } = poll
  if (!purse) throw new Faults(['This method divides a budget, and this file has no budget and costs.'])
  const { projects, budget } = purse
  if (ballots.kind === 'choice') return unsuited(poll, 'approvals, points or rankings')
  if (ballots.kind !== 'ranking') return { election: { projects, budget, ballots }, purse }
  return { election: { projects, budget, ballots: { kind: 'points', ballots: pointsByRank(ballots.ballots) } }, purse }
}

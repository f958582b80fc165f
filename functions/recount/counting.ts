import type { Ballots } from '../tally/ballots.ts'
import type { BudgetElection } from '../tally/budget/election.ts'
import { equalShares } from '../tally/budget/equalShares.ts'
import { greedy } from '../tally/budget/greedy.ts'
import { phragmen } from '../tally/budget/phragmen.ts'
import { approval } from '../tally/plain/approval.ts'
import { dots } from '../tally/plain/dots.ts'
import { score } from '../tally/plain/score.ts'
import { threshold } from '../tally/plain/threshold.ts'
import { borda } from '../tally/ranked/borda.ts'
import { copeland } from '../tally/ranked/copeland.ts'
import { irv } from '../tally/ranked/irv.ts'
import { minimax } from '../tally/ranked/minimax.ts'
import type { RankedElection } from '../tally/ranked/pairwise.ts'
import { rankedPairs } from '../tally/ranked/rankedPairs.ts'
import { schulze } from '../tally/ranked/schulze.ts'
import { stv } from '../tally/ranked/stv.ts'
import { kindOf } from './choice.ts'
import type { ChoiceMade, Method, Question } from './round.ts'

/**
 * What a round came to. `winners`: ids in the order in which ties are broken; `tied`: who shared the last place when the
 * printed rule had to decide. Without the quorum nobody wins. `cost` in cents; `rounds` as the counter of the method tells.
 */
export type Counted = {
  voters: number
  quorum: boolean
  winners: string[]
  tied: string[]
  cost?: number
  rounds: unknown[]
}

type Counting = Pick<Question, 'method' | 'quorum' | 'options' | 'tieOrder' | 'groups'>

/** The choices as the counters read them: options by their place in the order in which ties are broken. */
export const ballotsFor = ({ method, tieOrder }: Counting, choices: readonly ChoiceMade[]): Ballots => {
  const places = new Map(tieOrder.map((id, place) => [id, place]))
  const place = (id: string): number => {
    const found = places.get(id)
    if (found === undefined) throw new RangeError(`The ballot names ${id}, which is no option`)
    return found
  }
  const count = 1
  const kind = kindOf(method)
  if (kind === 'choices')
    return {
      kind: 'choice',
      ballots: choices.map(made => ({
        count,
        choices: tieOrder.map(id => (made.kind === 'choices' ? (made.choices[id] ?? null) : null)),
      })),
    }
  if (kind === 'approval')
    return {
      kind,
      ballots: choices.map(made => ({ count, approves: made.kind === 'approval' ? made.approves.map(place) : [] })),
    }
  if (kind === 'points')
    return {
      kind,
      ballots: choices.map(made => {
        const given = made.kind === 'points' ? Object.entries(made.points) : []
        return { count, options: given.map(([id]) => place(id)), points: given.map(([, points]) => points) }
      }),
    }
  return {
    kind: 'ranking',
    ballots: choices.map(made => ({ count, tiers: made.kind === 'ranking' ? made.order.map(id => [place(id)]) : [] })),
  }
}

const oneWinner = {
  irv,
  borda,
  copeland,
  minimax,
  schulze,
  'ranked-pairs': rankedPairs,
} satisfies Record<
  Extract<Method, { kind: 'ranked' }>['by'],
  (election: RankedElection<string>) => { winners: string[] }
>

type Came = { winners: string[]; tied?: string[]; cost?: number; rounds: readonly unknown[] }

const budgetOutcome = (asked: Counting, method: Extract<Method, { kind: 'budget' }>, ballots: Ballots): Came => {
  const costs = new Map(asked.options.map(({ id, cost = 0 }) => [id, cost]))
  const projects = asked.tieOrder.map(id => ({ id, cost: costs.get(id) ?? 0 }))
  const election = { projects, budget: method.budget, ballots } as BudgetElection
  if (method.by === 'greedy') return greedy(election)
  if (method.by === 'phragmen') return phragmen(election)
  const utility = ballots.kind === 'points' ? 'points' : 'cost'
  return equalShares(election, { utility, completion: method.completion, step: 100 })
}

const outcome = (asked: Counting, ballots: Ballots): Came => {
  const { method, tieOrder, quorum } = asked
  const options: readonly string[] = tieOrder
  if (ballots.kind === 'choice' && method.kind === 'threshold') {
    const roll = asked.groups.reduce((sum, group) => sum + group.roll, 0)
    return threshold({ options, ballots: ballots.ballots }, { ...method, quorum, roll })
  }
  if (method.kind === 'budget') return budgetOutcome(asked, method, ballots)
  if (ballots.kind === 'approval' && method.kind === 'approval') {
    const { winners, rounds } = approval({ options, ballots: ballots.ballots }, method)
    return { winners, rounds, tied: rounds[0]?.tied ?? [] }
  }
  if (ballots.kind === 'points' && (method.kind === 'dots' || method.kind === 'score')) {
    const { winners, rounds } = (method.kind === 'dots' ? dots : score)({ options, ballots: ballots.ballots }, method)
    return { winners, rounds, tied: rounds[0]?.tied ?? [] }
  }
  if (ballots.kind !== 'ranking') throw new RangeError('These ballots do not suit the method')
  const election = { options, ballots: ballots.ballots }
  if (method.kind === 'stv') return stv(election, { seats: Math.min(method.seats, options.length) })
  if (method.kind !== 'ranked') throw new RangeError('These ballots do not suit the method')
  const { winners, rounds } = oneWinner[method.by](election)
  return { winners: winners.slice(0, 1), tied: winners.length > 1 ? winners : [], rounds }
}

/** Counts by the round's own method and tie rule. Whole numbers and exact fractions; the same file gives the same. */
export const countVotes = (asked: Counting, choices: readonly ChoiceMade[]): Counted => {
  const quorum = choices.length >= asked.quorum
  const { winners, tied = [], cost, rounds } = outcome(asked, ballotsFor(asked, choices))
  const money = cost === undefined ? {} : { cost: quorum ? cost : 0 }
  return { voters: choices.length, quorum, winners: quorum ? winners : [], tied, ...money, rounds: [...rounds] }
}

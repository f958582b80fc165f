import type { Choice } from '../../../functions/tally/ballots.ts'
import { approval } from '../../../functions/tally/plain/approval.ts'
import { dots } from '../../../functions/tally/plain/dots.ts'
import { score } from '../../../functions/tally/plain/score.ts'
import { type Base, threshold } from '../../../functions/tally/plain/threshold.ts'
import { Faults } from '../ballots/faults.ts'
import type { Poll } from '../ballots/poll.ts'
import { type Method, numberOf } from './method.ts'
import { approvalsOf, pointsOf } from './suited.ts'

/** An approval is a yes; what is not approved stays open, for nobody said no. */
const choicesOf = (poll: Poll, base: Base): readonly Choice[] => {
  if (poll.ballots.kind === 'choice') return poll.ballots.ballots
  const approvals = approvalsOf(poll)
  if (base === 'cast')
    throw new Faults(['Approvals do not tell a no from no opinion, so --base cast cannot be reckoned.'])
  return approvals.map(({ count, approves }) => {
    const yes = new Set(approves)
    return { count, choices: poll.options.map((_, place) => (yes.has(place) ? 'yes' : null)) }
  })
}

const seats = { seats: 'number' } as const

export const plainMethods = {
  approval: {
    options: seats,
    count: (poll, typed) =>
      approval({ options: poll.options, ballots: approvalsOf(poll) }, { seats: numberOf(typed, 'seats') }),
  },
  dots: {
    options: seats,
    count: (poll, typed) =>
      dots({ options: poll.options, ballots: pointsOf(poll) }, { seats: numberOf(typed, 'seats') }),
  },
  score: {
    options: seats,
    count: (poll, typed) =>
      score({ options: poll.options, ballots: pointsOf(poll) }, { seats: numberOf(typed, 'seats') }),
  },
  threshold: {
    options: {
      needs: 'fraction',
      'or-equal': 'flag',
      base: ['present', 'cast', 'roll'],
      quorum: 'number',
      roll: 'number',
    },
    count: (poll, typed) => {
      const base = (typed.base ?? 'present') as Base
      const [over = 1, under = 2] = (typed.needs ?? '1/2').split('/').map(Number)
      const settings = {
        needs: { over, under, orEqual: typed['or-equal'] !== undefined },
        base,
        quorum: numberOf(typed, 'quorum') ?? 0,
        roll: numberOf(typed, 'roll'),
      }
      return threshold({ options: poll.options, ballots: choicesOf(poll, base) }, settings)
    },
  },
} satisfies Record<string, Method>

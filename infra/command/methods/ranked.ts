import { borda } from '../../../functions/tally/ranked/borda.ts'
import { copeland } from '../../../functions/tally/ranked/copeland.ts'
import { type IrvTies, irv } from '../../../functions/tally/ranked/irv.ts'
import { meek } from '../../../functions/tally/ranked/meek.ts'
import { minimax } from '../../../functions/tally/ranked/minimax.ts'
import type { Strength } from '../../../functions/tally/ranked/pairwise.ts'
import { rankedPairs } from '../../../functions/tally/ranked/rankedPairs.ts'
import { schulze } from '../../../functions/tally/ranked/schulze.ts'
import { stv } from '../../../functions/tally/ranked/stv.ts'
import { Faults } from '../ballots/faults.ts'
import { type Method, numberOf, type Typed } from './method.ts'
import { rankingsOf } from './suited.ts'

const byStrength = { strength: ['margins', 'winning-votes'] } as const
const strengthIn = ({ strength }: Typed) => ({ strength: (strength ?? 'margins') as Strength })
const cuts = ['4', '5', 'exact'] as const

export const rankedMethods = {
  borda: { options: {}, count: poll => borda(rankingsOf(poll)) },
  copeland: { options: {}, count: poll => copeland(rankingsOf(poll)) },
  minimax: { options: byStrength, count: (poll, typed) => minimax(rankingsOf(poll), strengthIn(typed)) },
  schulze: { options: byStrength, count: (poll, typed) => schulze(rankingsOf(poll), strengthIn(typed)) },
  'ranked-pairs': { options: byStrength, count: (poll, typed) => rankedPairs(rankingsOf(poll), strengthIn(typed)) },
  irv: {
    options: { ties: ['parallel', 'all-out'] },
    count: (poll, { ties }) =>
      irv(rankingsOf(poll), { ties: (ties ?? 'parallel') as IrvTies, outFirst: poll.outFirst }),
  },
  stv: {
    options: { seats: 'number', decimals: cuts, rule: ['scottish', 'meek'] },
    count: (poll, typed) => {
      const seats = numberOf(typed, 'seats') ?? poll.seats
      if (seats === undefined) throw new Faults(['Say how many are elected: --seats N.'])
      if (typed.rule === 'meek' && typed.decimals !== undefined)
        throw new Faults(['Meek counts with twelve decimals always; leave --decimals out.'])
      if (typed.rule === 'meek') return meek(rankingsOf(poll), { seats, outFirst: poll.outFirst })
      const decimals = typed.decimals === 'exact' ? null : (numberOf(typed, 'decimals') ?? 5)
      return stv(rankingsOf(poll), { seats, decimals, outFirst: poll.outFirst })
    },
  },
} satisfies Record<string, Method>

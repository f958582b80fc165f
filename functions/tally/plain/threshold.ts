import { type Choice, type Election, type Name, type Outcome, votersOf } from '../ballots.ts'

/** Of whom a part must say yes: who said yes or no (`cast`), everybody who voted (`present`), all with a right (`roll`). */
export type Base = 'cast' | 'present' | 'roll'
export type ThresholdSettings = {
  /** Which part must say yes: more than `over / under`, or with `orEqual` as much. */
  needs?: { over: number; under: number; orEqual?: boolean }
  base?: Base
  /** How many must vote at least for anything to pass. */
  quorum?: number
  /** How many have a right to vote; needed for the base `roll`. */
  roll?: number
}
/** One proposal. `needed`: the least number of yes with which it would pass. */
export type ThresholdRound<Id extends Name> = {
  option: Id
  yes: number
  no: number
  abstain: number
  open: number
  present: number
  needed: number
  quorum: boolean
  passed: boolean
}

/**
 * Yes, no or abstain per proposal, each on its own. By default more than half of everybody who voted must say yes, as
 * in Enschede in 2017 (46 of 73 passed, 35 did not). All in whole numbers. Throws a RangeError without a roll to reckon by.
 */
export const threshold = <Id extends Name>(
  { options, ballots }: Election<Choice, Id>,
  { needs = { over: 1, under: 2 }, base = 'present', quorum = 0, roll }: ThresholdSettings = {},
): Outcome<ThresholdRound<Id>, Id> => {
  if (base === 'roll' && roll === undefined) throw new RangeError('A part of the roll needs the number of people on it')
  const present = votersOf(ballots)
  const rounds = options.map((option, place): ThresholdRound<Id> => {
    const said = { yes: 0, no: 0, abstain: 0, open: 0 }
    for (const { count, choices } of ballots) said[choices[place] ?? 'open'] += count
    const of = base === 'cast' ? said.yes + said.no : base === 'present' ? present : (roll ?? 0)
    const part = of * needs.over
    const needed = Math.max(1, needs.orEqual ? Math.ceil(part / needs.under) : Math.floor(part / needs.under) + 1)
    const quorate = present >= quorum
    return { option, ...said, present, needed, quorum: quorate, passed: quorate && said.yes >= needed }
  })
  return { winners: rounds.filter(({ passed }) => passed).map(({ option }) => option), rounds }
}

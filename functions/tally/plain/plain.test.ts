import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice, Points } from '../ballots.ts'
import { approval } from './approval.ts'
import { dots } from './dots.ts'
import { score } from './score.ts'
import { threshold } from './threshold.ts'

/** One proposal on which so many said yes, no and abstain. */
const said = (yes: number, no: number, abstain = 0): Choice[] => [
  { count: yes, choices: ['yes'] },
  { count: no, choices: ['no'] },
  { count: abstain, choices: ['abstain'] },
]
const passes = (ballots: Choice[], settings = {}): boolean =>
  threshold({ options: ['p'], ballots }, settings).winners.length > 0

describe('threshold', () => {
  test('Enschede 2017: of 73 present 46, 44 and 58 in favour pass, 35, 11 and 5 do not', () => {
    const inFavour = [46, 44, 58, 35, 11, 5]
    const ballots = Array.from(
      { length: 73 },
      (_, voter): Choice => ({
        count: 1,
        choices: inFavour.map(yes => (voter < yes ? 'yes' : voter % 2 ? 'no' : null)),
      }),
    )
    const { winners, rounds } = threshold({ options: ['a', 'b', 'c', 'd', 'e', 'f'], ballots })
    expect(winners).toEqual(['a', 'b', 'c'])
    expect(rounds.map(({ yes, needed, present }) => [yes, needed, present])).toEqual(inFavour.map(yes => [yes, 37, 73]))
  })

  test('Heerenveen 2019: 47 of 51 proposals pass', () => {
    const inFavour = Array.from({ length: 51 }, (_, proposal) => (proposal < 47 ? 201 + proposal : 200 - proposal))
    const ballots = Array.from(
      { length: 400 },
      (_, voter): Choice => ({
        count: 1,
        choices: inFavour.map(yes => (voter < yes ? 'yes' : 'no')),
      }),
    )
    const outcome = threshold({ options: [...inFavour.keys()], ballots }, { base: 'cast' })
    expect(outcome.winners).toEqual([...inFavour.keys()].slice(0, 47))
  })

  test('half is not more than half, unless the rule says "or as much"', () => {
    expect(passes(said(5, 5))).toBe(false)
    expect(passes(said(5, 5), { needs: { over: 1, under: 2, orEqual: true } })).toBe(true)
    expect(passes(said(2, 1), { needs: { over: 2, under: 3 } })).toBe(false)
    expect(passes(said(2, 1), { needs: { over: 2, under: 3, orEqual: true } })).toBe(true)
  })

  test('abstaining counts among those present, not among the votes cast', () => {
    expect(passes(said(5, 4, 3))).toBe(false)
    expect(passes(said(5, 4, 3), { base: 'cast' })).toBe(true)
  })

  test('nothing passes without a quorum, without a yes, or below its part of the roll', () => {
    expect(passes(said(9, 0), { quorum: 10 })).toBe(false)
    expect(passes(said(9, 0, 1), { quorum: 10 })).toBe(true)
    expect(passes([], { needs: { over: 0, under: 1, orEqual: true } })).toBe(false)
    expect(passes(said(9, 0), { base: 'roll', roll: 18 })).toBe(false)
    expect(passes(said(10, 0), { base: 'roll', roll: 18 })).toBe(true)
    expect(() => passes(said(9, 0), { base: 'roll' })).toThrow(RangeError)
  })

  test('another yes never makes a proposal fail', () => {
    const counts = fc.nat({ max: 40 })
    fc.assert(
      fc.property(counts, counts, counts, fc.constantFrom('cast', 'present'), (yes, no, abstain, base) => {
        if (passes(said(yes, no, abstain), { base })) expect(passes(said(yes + 1, no, abstain), { base })).toBe(true)
      }),
    )
  })
})

describe('the most votes', () => {
  const ballots = [
    { count: 3, approves: [0, 1] },
    { count: 2, approves: [2] },
    { count: 1, approves: [2, 1] },
  ]
  test('approval: all who share first place win, and without equals a list of so many seats', () => {
    expect(approval({ options: ['a', 'b', 'c'], ballots }).winners).toEqual(['b'])
    const two = approval({ options: ['a', 'b', 'c'], ballots }, { seats: 2 })
    expect(two.winners).toEqual(['a', 'b'])
    expect(two.rounds[0]?.tied).toEqual(['a', 'c'])
    expect(approval({ options: ['a', 'b', 'c'], ballots: ballots.slice(0, 1) }).winners).toEqual(['a', 'b'])
  })

  const given: Points[] = [
    { count: 2, options: [0, 1], points: [3, 1] },
    { count: 1, options: [1, 2], points: [5, 0] },
  ]
  test('dots and scores add up', () => {
    const byDots = dots({ options: ['a', 'b', 'c'], ballots: given })
    expect(byDots.winners).toEqual(['b'])
    expect(byDots.rounds[0]?.voters.map(({ score }) => score)).toEqual([2, 3, 0])
    const byScore = score({ options: ['a', 'b', 'c'], ballots: given })
    expect(byScore.rounds[0]?.scores.map(({ score }) => score)).toEqual([6, 7, 0])
    expect(byScore.rounds[0]?.voters.map(({ score }) => score)).toEqual([2, 3, 1])
  })

  test('the order of ballots changes nothing, and one more for a winner keeps it there', () => {
    const approvals = fc.array(fc.record({ count: fc.constant(1), approves: fc.uniqueArray(fc.nat({ max: 3 })) }))
    fc.assert(
      fc.property(approvals, votes => {
        const options = ['a', 'b', 'c', 'd']
        const { winners } = approval({ options, ballots: votes })
        expect(approval({ options, ballots: votes.toReversed() }).winners).toEqual(winners)
        const first = options.indexOf(winners[0] ?? '')
        expect(approval({ options, ballots: [...votes, { count: 1, approves: [first] }] }).winners).toEqual(
          winners.slice(0, 1),
        )
      }),
    )
  })
})

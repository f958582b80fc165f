import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf, type Guest, tableSizes } from './plan.ts'
import { planSeats } from './seating.ts'

const guests = (number: number): Guest[] =>
  Array.from({ length: number }, (_, at) => ({
    id: `g${at}`,
    groups: {
      role: ['resident', 'resident', 'resident', 'employer', 'government'][at % 5] ?? '',
      village: `v${at % 7}`,
    },
  }))
const seated = (rounds: readonly (readonly (readonly number[])[])[]): number[][] =>
  rounds.map(round => round.flat().toSorted((a, b) => a - b))
const everybody = (number: number): number[] => Array.from({ length: number }, (_, at) => at)

test('tables of four to eight, whatever the number', () => {
  for (let number = 4; number < 200; number++)
    for (const wished of [4, 6, 8]) {
      const sizes = tableSizes(number, wished)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(number)
      expect([Math.min(...sizes) >= 4, Math.max(...sizes) <= 8]).toEqual([true, true])
    }
  expect(tableSizes(3, 6)).toEqual([3])
  expect(tableSizes(0, 6)).toEqual([])
})

describe('150 people in 6 rounds', () => {
  const many = guests(150)
  const plan = planSeats({ guests: many, rounds: 6, seed: 'Gieten' })

  test('nobody meets the same person twice, and every table has its share of each role', () => {
    expect(seated(plan.rounds)).toEqual(Array(6).fill(everybody(150)))
    expect(plan.figures.pairsThatMeetTwice).toBe(0)
    expect(plan.figures.pairs).toBe((6 * 25 * 6 * 5) / 2)
    expect(
      figuresOf(
        many.map(({ id, groups }) => ({ id, groups: { role: groups.role ?? '' } })),
        plan.rounds,
      ).uneven,
    ).toBe(0)
  })

  test('late arrivals and no-shows: the rounds held stay, the others are planned anew', () => {
    const held = plan.rounds.slice(0, 2)
    const absent = [3, 44, 100, 101, 149]
    const late = [...many, ...guests(4).map(guest => ({ ...guest, id: `late ${guest.id}` }))]
    const again = planSeats({ guests: late, rounds: 6, seed: 'Gieten', held, absent })
    expect(again.rounds.slice(0, 2)).toEqual(held)
    const there = everybody(154).filter(at => !absent.includes(at))
    expect(seated(again.rounds.slice(2))).toEqual(Array(4).fill(there))
    expect(again.figures.pairsThatMeetTwice).toBe(0)
  })

  test('the same seed gives the same plan', () => {
    const few = { guests: guests(30), rounds: 3, seed: 'a' }
    expect(planSeats(few)).toEqual(planSeats(few))
    expect(planSeats({ ...few, seed: 'b' }).rounds).not.toEqual(planSeats(few).rounds)
  })
})

test('where everybody can meet everybody once, they nearly do', () => {
  // Sixteen at four tables for five rounds: the affine plane of order four.
  const { figures } = planSeats({
    guests: guests(16).map(({ id }) => ({ id, groups: {} })),
    rounds: 5,
    wished: 4,
    seed: 'x',
  })
  expect(figures.pairs + figures.repeats).toBe(5 * 4 * 6)
  expect(figures.pairsThatMeetTwice).toBeLessThanOrEqual(16)
})

test('any number of guests, rounds, absent: each present guest has one seat per round', () => {
  fc.assert(
    fc.property(
      fc.nat(24),
      fc.nat(3),
      fc.constantFrom(4, 6, 8),
      fc.array(fc.nat(24), { maxLength: 5 }),
      (number, rounds, wished, gone) => {
        const absent = gone.filter(at => at < number)
        const { rounds: planned } = planSeats({
          guests: guests(number),
          rounds,
          wished,
          seed: 'any',
          absent,
          tries: 500,
        })
        const there = everybody(number).filter(at => !absent.includes(at))
        expect(seated(planned)).toEqual(Array(rounds).fill(there))
      },
    ),
    { numRuns: 60, seed: 1 },
  )
})

import { expect, test } from 'vitest'
import { guestsWith, seatsFor } from './tables.ts'

const pool = Array.from({ length: 30 }, (_, at) => ({ id: `P${at}`, features: { side: at % 2 ? 'a' : 'b' } }))
const guests = pool.slice(0, 24).map(({ id }) => id)
const asked = { guests, rounds: 3, wished: 6, plan: [], held: 0, absent: [], seed: 'x' }

test('everybody has one seat in every round, groups mixed', () => {
  const { plan, figures } = seatsFor(asked, { pool })
  for (const round of plan) expect(round.flat().toSorted((a, b) => a - b)).toEqual(guests.map((_, at) => at))
  expect(figures?.uneven).toBe(0)
})

test('after a round: what was held stays, who left has no seat, who came late has one', () => {
  const { plan } = seatsFor(asked, { pool })
  const late = guestsWith(guests, [...guests.slice(1), 'P28'])
  const again = seatsFor({ ...asked, guests: late, plan: plan.slice(0, 1), held: 1, absent: ['P0'] }, { pool })
  expect(again.plan).toHaveLength(3)
  expect(again.plan[0]).toEqual(plan[0])
  for (const round of again.plan.slice(1)) {
    expect(round.flat()).not.toContain(0)
    expect(round.flat()).toContain(24)
  }
})

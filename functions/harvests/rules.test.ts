import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arranged, emptyBoard } from '../halls/board.ts'
import { usualSteps } from '../halls/plan.ts'
import { chairsAt, countIn, dotsOn, isAllotted, newer, stampOf, sumOf, textVerdict, withDot } from './rules.ts'

type Said = { id: string; stamp: string; text: string }
/** What one or two devices of a table did, in the order in which they did it. */
const queue = fc
  .array(fc.record({ id: fc.constantFrom('x', 'y', 'z'), device: fc.constantFrom('aaaaaaaa', 'bbbbbbbb') }), {
    minLength: 1,
    maxLength: 20,
  })
  .map(done => done.map(({ id, device }, at): Said => ({ id, stamp: stampOf(at, device), text: `${at}` })))
const kept = (sent: readonly Said[]): Map<string, Said> => {
  const found = new Map<string, Said>()
  for (const each of sent) found.set(each.id, newer(found.get(each.id), each))
  return found
}

test('a queue that is sent again, in another order, in pieces, with answers lost, comes to the same', () => {
  const sent = queue.chain(all =>
    fc.record({
      all: fc.constant(all),
      order: fc.shuffledSubarray([...all, ...all, ...all], { minLength: 2 * all.length + 1 }),
    }),
  )
  fc.assert(
    fc.property(sent, ({ all, order }) => {
      const missed = all.filter(each => !order.includes(each))
      expect(kept([...order, ...missed])).toEqual(kept(all))
      expect(kept(all).size).toBe(new Set(all.map(({ id }) => id)).size)
    }),
  )
})

test('stamps sort as they were counted', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), fc.nat(99_999_999), (one, other) => {
      expect(stampOf(one, 'aaaaaaaa') < stampOf(other, 'bbbbbbbb')).toBe(one <= other)
      expect(countIn(stampOf(one, 'aaaaaaaa'))).toBe(one)
    }),
  )
})

const presses = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(1 as const, -1 as const)))

test('however one presses: never more dots than allotted, never fewer than none', () => {
  fc.assert(
    fc.property(presses, fc.integer({ min: 1, max: 7 }), (all, each) => {
      const given = all.reduce<Record<string, number>>(
        (so, [cluster, change]) => ({ ...withDot(so, cluster, change, each) }),
        {},
      )
      expect(sumOf(given)).toBeLessThanOrEqual(each)
      expect(Math.min(1, ...Object.values(given))).toBe(1)
      expect(isAllotted({ each, by: 'table' }, 0, given)).toBe(true)
      expect(isAllotted({ each, by: 'person' }, 0, given)).toBe(false)
    }),
  )
})

test('the count: dots follow their cluster where it goes, and nobody counts for more than was allotted', () => {
  const given = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'gone'), fc.integer({ min: 1, max: 4 }))
  const voters = fc.array(fc.record({ seat: fc.integer({ min: 0, max: 3 }), given }), { maxLength: 12 })
  const wall = ['a', 'b', 'c'].reduce(
    (so, id) => arranged(so, { do: 'gather', cluster: id, name: id, items: [`item ${id}`] }),
    emptyBoard,
  )
  fc.assert(
    fc.property(voters, fc.integer({ min: 1, max: 6 }), (all, each) => {
      const dots = { each, by: 'person' as const }
      const before = dotsOn(wall, dots, all)
      const valid = all.filter(({ seat, given: one }) => isAllotted(dots, seat, one))
      const total = [...before.values()].reduce((sum, count) => sum + count, 0)
      expect(total).toBeLessThanOrEqual(each * valid.length)
      const after = dotsOn(arranged(wall, { do: 'merge', cluster: 'a', into: 'b' }), dots, all)
      expect(after.get('b')).toBe((before.get('a') ?? 0) + (before.get('b') ?? 0))
      expect([...after.values()].reduce((sum, count) => sum + count, 0)).toBe(total)
    }),
  )
})

test('two devices write one text: whatever is sent again, nothing that somebody wrote goes unseen', () => {
  const device = fc.constantFrom('aaaaaaaa', 'bbbbbbbb')
  /** Somebody reads what is there or not, writes, and sends once or twice. */
  const acts = fc.array(fc.record({ device, reads: fc.boolean(), twice: fc.boolean() }), { maxLength: 20 })
  fc.assert(
    fc.property(acts, all => {
      let there: { version: number; stamp: string } | undefined
      const read = new Map<string, number>()
      for (const [at, act] of all.entries()) {
        if (act.reads) read.set(act.device, there?.version ?? 0)
        const next = { version: read.get(act.device) ?? 0, stamp: stampOf(at, act.device) }
        const isOthers = there !== undefined && !there.stamp.endsWith(act.device)
        const verdict = textVerdict(there, next)
        expect(verdict).toBe(isOthers && next.version !== there?.version ? 'changed' : 'keep')
        if (verdict === 'keep') there = { version: (there?.version ?? 0) + 1, stamp: next.stamp }
        if (act.twice && verdict === 'keep') expect(textVerdict(there, next)).toBe('known')
      }
    }),
  )
})

test('a table has as many chairs as people who sit there in the last round that began; who left has none', () => {
  const guests = ['p1', 'p2', 'p3', 'p4', 'p5']
  const plan = [
    [
      [0, 1, 2],
      [3, 4],
    ],
    [
      [0, 3],
      [1, 2, 4],
    ],
  ]
  const at = (place: number, table: number, absent: string[] = []) =>
    chairsAt({ guests, absent, plan }, { steps: usualSteps('?'), place }, table)
  expect([at(0, 1), at(0, 2), at(2, 1), at(5, 2)]).toEqual([3, 2, 2, 3])
  expect(at(5, 2, ['p5', 'p1'])).toBe(2)
  expect([at(5, 3), chairsAt({ guests, absent: [], plan: [] }, { steps: [], place: 0 }, 1)]).toEqual([
    undefined,
    undefined,
  ])
  expect(isAllotted({ each: 5, by: 'person' }, 4, { a: 1 }, 3)).toBe(false)
  expect(isAllotted({ each: 5, by: 'person' }, 3, { a: 1 }, 3)).toBe(true)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sums, type Tick } from './rules.ts'

const ticks = fc
  .array(fc.record({ idea: fc.constantFrom('a', 'b', 'c'), change: fc.constantFrom(1, -1) }), { maxLength: 60 })
  .map(all => all.map((tick, at): Tick => ({ ...tick, sequence: String(at).padStart(40, '0') })))

const count = (all: readonly Tick[], batches: readonly (readonly Tick[])[]) => {
  const kept = new Map<string, { supports: number; upTo: string }>()
  for (const batch of batches)
    for (const sum of sums(batch, idea => kept.get(idea)?.upTo ?? ''))
      kept.set(sum.idea, { supports: (kept.get(sum.idea)?.supports ?? 0) + sum.change, upTo: sum.upTo })
  return (idea: string) => [
    kept.get(idea)?.supports ?? 0,
    all.filter(t => t.idea === idea).reduce((n, t) => n + t.change, 0),
  ]
}

test('however the stream is cut into batches, and however often a batch comes again, the number is right', () => {
  fc.assert(
    fc.property(ticks, fc.array(fc.nat({ max: 60 })), fc.nat({ max: 3 }), (all, cuts, again) => {
      const places = [0, ...cuts.filter(cut => cut < all.length).sort((a, b) => a - b), all.length]
      const batches = places.slice(1).flatMap((end, at) => {
        const batch = all.slice(Math.max(0, (places[at] ?? 0) - again), end)
        return Array<Tick[]>(1 + again).fill(batch)
      })
      const of = count(all, batches)
      for (const idea of ['a', 'b', 'c']) expect(of(idea)[0]).toBe(of(idea)[1])
    }),
  )
})

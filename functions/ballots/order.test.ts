import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, phaseOf } from './rules.ts'

const now = '2026-06-01T12:00:00.000Z'
const moment = fc
  .integer({ min: -1000, max: 1000 })
  .map(hours => new Date(Date.parse(now) + hours * 3_600_000).toISOString())
const round = fc
  .record({ one: moment, other: moment, state: fc.constantFrom('published', 'counted', 'declared') })
  .map(({ one, other, state }) => {
    const [opens = one, closes = other] = [one, other].sort()
    return { opens, closes, state }
  })

test('what can be voted in comes first, the soonest to close on top; what was comes last, the latest on top', () => {
  fc.assert(
    fc.property(fc.array(round), rounds => {
      const sorted = inOrder(rounds, now)
      expect([sorted.length, new Set(sorted)]).toEqual([rounds.length, new Set(rounds)])
      const phases = sorted.map(each => phaseOf(each.state, each, now))
      expect(phases.lastIndexOf('open')).toBeLessThan(phases.includes('before') ? phases.indexOf('before') : Infinity)
      const past = phases.findIndex(phase => phase !== 'open' && phase !== 'before')
      expect(past < 0 ? [] : phases.slice(past).filter(phase => phase === 'open' || phase === 'before')).toEqual([])
      const closes = (of: string[]) => sorted.filter((_, at) => of.includes(phases[at] ?? '')).map(each => each.closes)
      expect(closes(['open'])).toEqual(closes(['open']).toSorted())
      expect(closes(['closed', 'counted', 'declared'])).toEqual(
        closes(['closed', 'counted', 'declared']).toSorted().toReversed(),
      )
    }),
  )
})

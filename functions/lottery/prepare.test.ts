import fc from 'fast-check'
import type { Highs } from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { frameOf } from './chances/frame.ts'
import { loadSolver } from './chances/solver.ts'
import { draw, replace, seedOf } from './draw.ts'
import { relaxationOf } from './feasible.ts'
import { timesOn } from './panels.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type Ask, doubled, missesOf } from './quotas.ts'
import { checkDraw, publishedDraw } from './rules.ts'

let highs: Highs
beforeAll(async () => {
  highs = await loadSolver()
})

/** Twenty-four people of three features, some in households; women and young people are short. */
const pool = Array.from({ length: 24 }, (_, at) => ({
  id: `p${at}`,
  features: {
    gender: at % 3 === 0 ? 'woman' : 'man',
    age: at % 4 === 1 ? 'young' : 'old',
    place: 'abc'[at % 5] ?? 'c',
  },
  ...(at < 12 ? { household: `h${Math.floor(at / 2)}` } : {}),
}))
const village: Ask = {
  pool,
  size: 8,
  quotas: [
    { category: 'gender', feature: 'woman', min: 4, max: 4 },
    { category: 'gender', feature: 'man', min: 4, max: 4 },
    { category: 'age', feature: 'young', min: 2, max: 4 },
    { category: 'age', feature: 'old', min: 4, max: 6 },
    { category: 'place', feature: 'a', min: 1, max: 3 },
  ],
}
const prepared = async (ask: Ask, panels?: number): Promise<Prepared> => {
  const made = await prepare(highs, ask, panels === undefined ? {} : { panels })
  if ('relaxation' in made) throw new Error('no panel')
  return made.prepared
}

describe('a village', () => {
  let made: Prepared
  beforeAll(async () => {
    made = await prepared(village)
  })

  test('a thousand panels, each keeping the quotas with one of a household at most', () => {
    expect(made.panels).toHaveLength(1000)
    for (const panel of made.panels) {
      expect(new Set(panel).size).toBe(8)
      expect([missesOf(village, panel), doubled(village, panel)]).toEqual([0, 0])
    }
  })

  test('chances add up to the size, and the panels give them', () => {
    expect(made.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(8, 6)
    const times = timesOn(made.panels, pool.length)
    const off = made.chances.map((chance, at) => Math.abs(chance - (times[at] ?? 0) / 1000))
    expect(Math.max(...off)).toBeLessThan(0.005)
  })

  test('the same again gives the same commitment, other people another', async () => {
    expect((await prepared(village)).commitment).toBe(made.commitment)
    const others = { ...village, pool: pool.map((each, at) => (at === 5 ? { ...each, id: 'somebody else' } : each)) }
    expect((await prepared(others)).commitment).not.toBe(made.commitment)
  })

  test('over many seeds everybody is drawn as often as promised', async () => {
    const seeds = 1200
    const drawn = pool.map(() => 0)
    const numbers = Array.from({ length: seeds }, (_, n) => draw(made.panels, 0, `seed ${n}`))
    for (const { panel } of await Promise.all(numbers)) for (const at of panel) drawn[at] = (drawn[at] ?? 0) + 1
    const times = timesOn(made.panels, pool.length)
    const chi = drawn.reduce((sum, count, at) => {
      const wanted = ((times[at] ?? 0) / 1000) * seeds
      return sum + (wanted > 0 ? (count - wanted) ** 2 / wanted : count)
    }, 0)
    // 24 people with 8 seats: far above what chance gives once in a million times.
    expect(chi).toBeLessThan(70)
  })

  test('who drops out is replaced in the drawn order, within the quotas where somebody fits', async () => {
    const outcome = await draw(made.panels, pool.length, 'dice 4 4 2')
    const gone = outcome.panel.slice(0, 3)
    const { panel, replaced } = replace(village, outcome, gone)
    expect(replaced.map(each => each.out)).toEqual(gone)
    expect([missesOf(village, panel), doubled(village, panel), panel.length]).toEqual([0, 0, 8])
    expect(panel.some(at => gone.includes(at))).toBe(false)
    for (const { into } of replaced) expect(outcome.replacements).toContain(into)
    expect(replace(village, outcome, gone)).toEqual({ panel, replaced })
  })

  test('the published file can be drawn again, and every change in it is seen', async () => {
    const { statement, commitment, panels } = made
    const events = ['dice 3 1 6', 'drand 4123456 8f2c']
    const seed = await seedOf(events, commitment)
    const { panel, replacements } = await draw(panels, pool.length, seed)
    const file = publishedDraw.parse({ statement, commitment, pool, panels, events, seed, panel, replacements })
    const wrong = async (change: object) =>
      (await checkDraw({ ...file, ...change })).filter(({ holds }) => !holds).map(({ what }) => what)
    expect(await wrong({})).toEqual([])
    expect(await wrong({ pool: pool.toReversed() })).toContain('pool')
    expect(await wrong({ panels: panels.toReversed() })).toContain('panels')
    expect(await wrong({ events: ['dice 3 1 5'] })).toEqual(['seed'])
    expect(await wrong({ seed: commitment })).toEqual(expect.arrayContaining(['seed', 'replacements']))
    expect(await wrong({ panel: panel.map(at => (at + 1) % 24) })).toEqual(['panel'])
    expect(await wrong({ replacements: replacements.toReversed() })).toEqual(['replacements'])
    expect(await wrong({ statement: { ...statement, size: 9 } })).toEqual(['commitment', 'quotas'])
    expect(await wrong({ statement: { ...statement, version: 'another' } })).toEqual(['version', 'commitment'])
  })
})

test('any small pool: a panel within the quotas, or quotas nearby that one can keep', async () => {
  const person = fc.record({ a: fc.constantFrom('x', 'y'), b: fc.constantFrom('p', 'q', 'r') })
  const quotas = fc.tuple(...Array.from({ length: 5 }, () => fc.tuple(fc.nat(4), fc.nat(3))))
  const homes = fc.array(fc.nat(9), { minLength: 14, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 5, maxLength: 14 }), quotas, homes, async (people, bounds, home) => {
      const features = ['ax', 'ay', 'bp', 'bq', 'br']
      const ask: Ask = {
        pool: people.map((each, at) => ({ id: `${at}`, features: each, household: `${home[at]}` })),
        quotas: features.map(([category = '', feature = ''], at) => {
          const [min = 0, more = 0] = bounds[at] ?? []
          return { category, feature, min, max: min + more }
        }),
        size: 4,
      }
      const made = await prepare(highs, ask, { panels: 20 })
      if ('relaxation' in made) {
        const { relaxation } = made
        expect(relaxation.size ? relaxation.size.possible : relaxation.shortages.length).toBeGreaterThan(0)
        expect(
          relaxationOf(
            highs,
            { ...relaxation.ask, quotas: relaxation.size ? [] : relaxation.ask.quotas },
            frameOf(relaxation.ask.size === 4 ? relaxation.ask : { ...relaxation.ask, quotas: [] }),
          ),
        ).toBeUndefined()
        return
      }
      for (const panel of made.prepared.panels) {
        expect(panel).toHaveLength(4)
        expect([missesOf(ask, panel), doubled(ask, panel)]).toEqual([0, 0])
      }
      expect(made.prepared.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(4, 6)
    }),
    { numRuns: 25, seed: 4 },
  )
})

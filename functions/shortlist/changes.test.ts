import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { bestOfAll } from './everySet.ts'
import type { Explanation } from './explain.ts'
import type { Project, Scenario } from './rules.ts'
import type { Appraise } from './search/worth.ts'
import { openAppraisal } from './search/worth.ts'
import { shortlisted } from './shortlist.ts'
import { roomBeside, stepOf } from './sums.ts'

let appraise: Appraise
beforeAll(async () => {
  appraise = await openAppraisal()
})

const scenarios = fc
  .record({
    most: fc.constantFrom(3, 10, 100, 100_000),
    unit: fc.constantFrom(1, 0.5, 0.01),
    rows: fc.array(fc.tuple(fc.nat(2), fc.boolean(), fc.nat(), fc.nat(20), fc.subarray(['u', 'v', 'w', 'x'])), {
      maxLength: 8,
    }),
    pots: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ most, unit, rows, pots }): Scenario => {
    const pot = (at: number, times: number) => (pots[at] ?? 0) % (most * times)
    return {
      projects: rows.map(([theme, second, ask, score, supporters], at) => ({
        id: `${at + 6}`,
        theme: `t${theme}`,
        tranche: second ? 2 : 3,
        ask: ask % (most + 1),
        score: Number((score * unit).toFixed(2)),
        supporters,
      })),
      ceilings: { t0: pot(0, 3), t1: pot(1, 3), t2: pot(2, 3) },
      key: { '2': pot(3, 4), '3': pot(4, 4) },
    }
  })

const isIn = (scenario: Scenario, id: string): boolean => bestOfAll(scenario).includes(id)
const asked = (scenario: Scenario, id: string, change: (project: Project) => Partial<Project>): Scenario => ({
  ...scenario,
  projects: scenario.projects.map(each => (each.id === id ? { ...each, ...change(each) } : each)),
})

/** Makes a change of so much in the scenario; undefined when that cannot be (below zero). */
const ways: Record<'ask' | 'ceiling' | 'key' | 'score', (scenario: Scenario, of: Project, to: number) => Scenario> = {
  ask: (scenario, { id }, to) => asked(scenario, id, () => ({ ask: to })),
  ceiling: (scenario, { theme }, by) => ({
    ...scenario,
    ceilings: { ...scenario.ceilings, [theme]: (scenario.ceilings[theme] ?? 0) + by },
  }),
  key: (scenario, { tranche }, by) => ({
    ...scenario,
    key: { ...scenario.key, [tranche]: scenario.key[tranche] + by },
  }),
  score: (scenario, { id }, by) => asked(scenario, id, ({ score }) => ({ score: score + by })),
}

const checkChanges = (scenario: Scenario, project: Project, { in: was, wouldChange }: Explanation) => {
  const step = stepOf(scenario.projects) / 1_000_000
  const steps = { ask: was ? -1 : 1, ceiling: was ? 1 : -1, key: -1, score: was ? step : -step }
  for (const way of ['ask', 'ceiling', 'key', 'score'] as const) {
    const to = wouldChange[way]
    if (to === null || to === undefined) continue
    expect([way, isIn(ways[way](scenario, project, to), project.id)]).toEqual([way, !was])
    expect([way, isIn(ways[way](scenario, project, to + steps[way]), project.id)]).toEqual([way, was])
  }
}

test('2,000 small cases: the optimum is the best of all sets, and every change named turns it round, no less does', () => {
  fc.assert(
    fc.property(scenarios, scenario => {
      const { optimum, explanations } = shortlisted(scenario, appraise)
      expect(optimum.selected).toEqual(bestOfAll(scenario))
      for (const explanation of explanations) {
        const project = scenario.projects.find(({ id }) => id === explanation.id)
        expect(explanation.in).toBe(optimum.selected.includes(explanation.id))
        if (project) checkChanges(scenario, project, explanation)
      }
    }),
    { numRuns: 2000 },
  )
}, 120_000)

test('no scenario is ever above a ceiling or the money of a tranche', () => {
  fc.assert(
    fc.property(scenarios, scenario => {
      const { optimum, greedy, equalShares } = shortlisted(scenario, appraise)
      for (const { selected, score, cost } of [optimum, greedy, equalShares]) {
        const chosen = scenario.projects.filter(({ id }) => selected.includes(id))
        const room = roomBeside(chosen, scenario)
        expect(
          Math.min(...['t0', 't1', 't2'].map(room.theme), room.tranche(2), room.tranche(3)),
        ).toBeGreaterThanOrEqual(0)
        expect(cost).toBe(chosen.reduce((sum, { ask }) => sum + ask, 0))
        expect(score).toBeLessThanOrEqual(optimum.score)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('the changes are the smallest there are: every smaller one is tried', () => {
  const small = scenarios.filter(({ projects }) => projects.length < 6 && projects.every(({ ask }) => ask <= 10))
  fc.assert(
    fc.property(small, scenario => {
      for (const { id, in: was, wouldChange } of shortlisted(scenario, appraise).explanations) {
        const project = scenario.projects.find(each => each.id === id)
        if (!project) continue
        for (const way of ['ceiling', 'key'] as const) {
          const to = wouldChange[way]
          // Forty is more than all of them ask together.
          for (let by = 1; by < Math.abs(to ?? 40); by += 1) {
            const changed = ways[way](scenario, project, was ? -by : by)
            if (to === undefined || (changed.ceilings[project.theme] ?? 0) < 0) break
            expect(isIn(changed, id)).toBe(was)
          }
        }
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

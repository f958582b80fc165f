import highsModule from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readScenario, type Scenario } from './rules.ts'
import { overridden } from './scenarios/overrides.ts'
import { partOffers } from './scenarios/partial.ts'
import { stabilityOf, weighed, weightMoves } from './scenarios/stability.ts'
import { type Appraise, openAppraisal } from './search/worth.ts'
import { optimumOf, shortlisted } from './shortlist.ts'

let appraise: Appraise
beforeAll(async () => {
  appraise = await openAppraisal()
})

const project = (id: string, theme: string, ask: number, score: number, tranche: 2 | 3 = 2) => ({
  id,
  theme,
  tranche,
  ask,
  score,
})
const village: Scenario = {
  projects: [
    project('bus', 'wonen', 100, 4.1),
    project('hof', 'wonen', 80, 3.2, 3),
    project('tuin', 'zorg', 50, 2),
    project('zaal', 'zorg', 990, 5, 3),
    project('praat', 'zorg', 0, 0),
  ],
  ceilings: { wonen: 150, zorg: 60 },
  key: { '2': 120, '3': 80 },
}

test('a case one can do by hand', () => {
  const { optimum, greedy, equalShares, explanations } = shortlisted(village, appraise)
  expect(optimum).toEqual({ selected: ['hof', 'praat', 'tuin'], score: 5.2, cost: 130 })
  expect(greedy).toEqual({ selected: ['bus', 'praat'], score: 4.1, cost: 100 })
  expect(equalShares).toEqual({ selected: [], score: 0, cost: 0, why: 'no-supporters' })
  expect(explanations.find(({ id }) => id === 'bus')).toEqual({
    id: 'bus',
    in: false,
    because: { code: 'both-full', left: { theme: 70, tranche: 70 }, others: ['hof', 'tuin'], less: 1.1 },
    wouldChange: { ask: 70, ceiling: 30, key: 30, score: 1.1 },
  })
  expect(explanations.find(({ id }) => id === 'zaal')?.because).toEqual({ code: 'above-ceiling', most: 60 })
})

test('scores add up exactly, whatever their decimals', () => {
  const even = { projects: [project('a', 't', 3, 0.3), project('b', 't', 1, 0.1), project('c', 't', 1, 0.2)] }
  const scenario = { ...even, ceilings: { t: 3 }, key: { '2': 3, '3': 0 } }
  // 0.1 + 0.2 is 0.3 here: so the cheaper pair wins.
  expect(optimumOf(scenario, appraise)).toEqual({ selected: ['b', 'c'], score: 0.3, cost: 2 })
})

test('HiGHS, asked for the whole mixed-integer optimum, finds the same score', async () => {
  const load = highsModule as unknown as typeof highsModule.default
  const highs = await load()
  const projects = Array.from({ length: 36 }, (_, at) =>
    project(`${at}`, `t${at % 3}`, 900_001 + ((at * 7_654_321) % 9_000_003), 1 + ((at * 37) % 41) / 10, at % 5 ? 2 : 3),
  )
  const scenario: Scenario = {
    projects,
    ceilings: { t0: 21_000_000, t1: 30_000_000, t2: 17_500_000 },
    key: { '2': 44_000_000, '3': 12_000_000 },
  }
  const sum = (of: typeof projects, what: 'ask' | 'score') => of.map(each => `${each[what]} x${each.id}`).join(' + ')
  const rows = [
    ...Object.entries(scenario.ceilings).map(
      ([name, most]) =>
        `${sum(
          projects.filter(({ theme }) => theme === name),
          'ask',
        )} <= ${most}`,
    ),
    ...([2, 3] as const).map(
      name =>
        `${sum(
          projects.filter(({ tranche }) => tranche === name),
          'ask',
        )} <= ${scenario.key[name]}`,
    ),
  ]
  const asked = `Maximize\n s: ${sum(projects, 'score')}\nSubject To\n ${rows.join('\n ')}\nBinary\n ${projects.map(({ id }) => `x${id}`).join(' ')}\nEnd`
  const { ObjectiveValue } = highs.solve(asked, { output_flag: false, mip_rel_gap: 0 })
  expect(optimumOf(scenario, appraise).score).toBeCloseTo(ObjectiveValue, 4)
})

test('a hand that holds a project in pushes others out, and says what that costs', () => {
  const before = optimumOf(village, appraise)
  const by = (id: string, isIn: boolean) => [{ id, in: isIn, reason: 'De raad vroeg het.' }]
  expect(overridden(village, by('bus', true), before, appraise)).toEqual({
    fits: true,
    selection: { selected: ['bus', 'praat'], score: 4.1, cost: 100 },
    pushedOut: ['hof', 'tuin'],
    cameIn: ['bus'],
    less: 1.1,
  })
  expect(overridden(village, by('hof', false), before, appraise)).toMatchObject({
    pushedOut: ['hof', 'tuin'],
    cameIn: ['bus'],
  })
  expect(overridden(village, by('zaal', true), before, appraise)).toEqual({
    fits: false,
    short: { themes: { zorg: 930 }, tranches: { 3: 910 } },
  })
})

test('what is left over is offered in part, when that is enough of the ask', () => {
  const before = optimumOf(village, appraise)
  expect(partOffers(village, before, 0.5)).toEqual([{ id: 'bus', offer: 70, ask: 100 }])
  expect(partOffers(village, before, 0.8)).toEqual([])
})

describe('weights', () => {
  const weights = { impact: 2, nieuw: 1 }
  test('a criterion that could not be judged counts for nothing, not for zero', () => {
    expect(weighed({ impact: 4, nieuw: 1 }, weights)).toBe(3)
    expect(weighed({ impact: 4 }, weights)).toBe(4)
    expect(weighed({}, weights)).toBe(0)
  })
  test('each is moved alone, and against each other', () => {
    expect(weightMoves(weights)).toHaveLength(6)
    expect(weightMoves(weights)).toContainEqual({ impact: 2.2, nieuw: 0.9 })
  })
  test('a narrow choice is not stable, a wide one is', () => {
    const scenario = {
      ...village,
      projects: [project('a', 'wonen', 100, 0), project('b', 'wonen', 100, 0), project('c', 'zorg', 9, 0)],
    }
    const scores = { a: { impact: 4, nieuw: 1 }, b: { impact: 3, nieuw: 3.02 }, c: { impact: 1, nieuw: 1 } }
    const share = stabilityOf(scenario, { weights, scores }, appraise)
    expect(share.c).toBe(1)
    expect((share.a ?? 0) + (share.b ?? 0)).toBeCloseTo(1)
    expect(share.a).toBeGreaterThan(0.3)
    expect(share.b).toBeGreaterThan(0.3)
  })
})

describe('reading a scenario', () => {
  test('names every fault at once', () => {
    const { issues } = readScenario({
      projects: [
        { id: 'a', theme: 'q', tranche: 1, ask: 1.5, score: '3' },
        { id: 'a', theme: 'w', tranche: 2, ask: -1, score: Number.POSITIVE_INFINITY, supporters: ['x', 'x'] },
        5,
        { id: '', tranche: 3, ask: 2e12, score: -1 },
      ],
      ceilings: { w: 'veel' },
      key: { '1': 3, '2': 1 },
    })
    expect(issues.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'ceilings.w not-whole',
      'key.1 not-a-tranche',
      'key.3 missing',
      'projects.0.ask not-whole',
      'projects.0.score not-a-number',
      'projects.0.theme unknown-theme',
      'projects.0.tranche not-a-tranche',
      'projects.1.ask negative',
      'projects.1.id twice',
      'projects.1.score not-a-number',
      'projects.1.supporters.1 twice',
      'projects.2 not-an-object',
      'projects.3.ask too-large',
      'projects.3.id empty',
      'projects.3.score negative',
      'projects.3.theme missing',
    ])
  })
  test.each([null, 5, 'x', [], {}])('refuses %j', input => expect(readScenario(input).issues.length).toBeGreaterThan(0))
  test('a theme may be called as an object calls its parts', () => {
    const input = JSON.parse(
      '{"projects":[{"id":"a","theme":"constructor","tranche":2,"ask":1,"score":1}],"ceilings":{},"key":{"2":1,"3":0}}',
    )
    expect(readScenario(input).issues).toEqual([{ field: 'projects.0.theme', code: 'unknown-theme' }])
    expect(readScenario({ ...input, ceilings: { constructor: 5 } }).issues).toEqual([])
  })
})

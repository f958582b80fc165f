import type { Highs } from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ask } from '../quotas.ts'
import { type Algorithm, fairOf } from './fair.ts'
import { finderFor, weightOf } from './finder.ts'
import { frameOf } from './frame.ts'
import { levelsOf } from './levels.ts'
import { loadSolver } from './solver.ts'

let highs: Highs
beforeAll(async () => {
  highs = await loadSolver()
})

/** People written as words: the first letter of each word is the feature in its category. */
const ask = (people: readonly string[], size: number, quotas: readonly [string, number, number][]): Ask => ({
  pool: people.map((word, at) => ({
    id: String(at),
    features: Object.fromEntries([...word].map((f, c) => [`c${c}`, f])),
  })),
  quotas: quotas.map(([name, min, max]) => ({ category: `c${name[0]}`, feature: name.slice(1), min, max })),
  size,
})
const chancesOf = (asked: Ask, algorithm: Algorithm = 'leximin'): number[] => {
  const frame = frameOf(asked)
  const { chances } = fairOf(highs, frame, algorithm)
  return frame.kindOf.map(kind => chances[kind] ?? 0)
}
const close = (found: readonly number[], wanted: readonly number[]) =>
  found.forEach((chance, at) => {
    expect(chance, `person ${at}`).toBeCloseTo(wanted[at] ?? Number.NaN, 6)
  })

describe('leximin, by hand', () => {
  test('without quotas that bind everybody has the same chance', () => {
    close(
      chancesOf(
        ask(['a', 'a', 'b', 'b', 'b'], 2, [
          ['0a', 0, 2],
          ['0b', 0, 2],
        ]),
      ),
      [0.4, 0.4, 0.4, 0.4, 0.4],
    )
  })

  test('two of one feature, eight of the other, half of each', () => {
    const people = [...'aabbbbbbbb']
    close(
      chancesOf(
        ask(people, 4, [
          ['0a', 2, 2],
          ['0b', 2, 2],
        ]),
      ),
      [1, 1, ...Array(8).fill(0.25)],
    )
  })

  test('whoever no panel can hold has no chance, and the others are still equal', () => {
    close(
      chancesOf(
        ask(['a', 'b', 'b', 'c'], 2, [
          ['0a', 0, 0],
          ['0b', 0, 2],
          ['0c', 0, 2],
        ]),
      ),
      [0, 2 / 3, 2 / 3, 2 / 3],
    )
  })

  test('after the lowest chance the next lowest is raised as well', () => {
    // One of a, one of b, one of c or d: the three kinds are levels of their own.
    const people = ['a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'd']
    const quotas: [string, number, number][] = [
      ['0a', 1, 1],
      ['0b', 1, 1],
      ['0c', 0, 1],
      ['0d', 0, 1],
    ]
    close(chancesOf(ask(people, 3, quotas)), [...Array(4).fill(1 / 4), 1 / 2, 1 / 2, ...Array(3).fill(1 / 3)])
  })
})

describe('where parts of people promise more than real panels can give', () => {
  // The only panel with one of each feature is 0 and 1; parts of people could also be half of each of 2, 3 and 4.
  const odd = ask(['aax', 'bby', 'abx', 'aby', 'aax'], 2, [
    ['0a', 1, 1],
    ['0b', 1, 1],
    ['1a', 1, 1],
    ['1b', 1, 1],
  ])
  const triangle = ask(['aaab', 'abba', 'baba', 'bbbb', 'bbab'], 2, [
    ['0a', 1, 1],
    ['1a', 1, 1],
    ['2a', 1, 1],
  ])

  test.each([
    ['odd', odd],
    ['triangle', triangle],
  ])('%s: the levels agree with every panel written out', (_, asked) => {
    const frame = frameOf(asked)
    const panels = everyPanel(asked).map(panel => {
      const mix = new Int32Array(frame.counts.length)
      for (const at of panel) mix[frame.kindOf[at] ?? 0] = (mix[frame.kindOf[at] ?? 0] ?? 0) + 1
      return mix
    })
    const nobody = { good: () => undefined, best: () => undefined, dispose: () => {} }
    const { panels: used, shares } = levelsOf(highs, frame, nobody, panels, 'leximin', () => {})
    const best = frame.kindOf.map(
      kind => used.reduce((sum, mix, at) => sum + (mix[kind] ?? 0) * (shares[at] ?? 0), 0) / (frame.counts[kind] ?? 1),
    )
    close(chancesOf(asked), best)
    expect(Math.min(...chancesOf(asked, 'maximin'))).toBeCloseTo(Math.min(...best), 6)
  })
})

/** Every panel that keeps the quotas, written out: for a handful of people only. */
const everyPanel = (asked: Ask): number[][] => {
  const panels: number[][] = []
  for (let bits = 0; bits < 2 ** asked.pool.length; bits++) {
    const panel = asked.pool.flatMap((_, at) => (bits & (1 << at) ? [at] : []))
    const keeps = asked.quotas.every(({ category, feature, min, max }) => {
      const count = panel.filter(at => asked.pool[at]?.features[category] === feature).length
      return min <= count && count <= max
    })
    if (panel.length === asked.size && keeps) panels.push(panel)
  }
  return panels
}

test('a finder finds the heaviest panel', () => {
  const asked = ask(['aa', 'ab', 'ba', 'bb', 'ab', 'ba'], 3, [
    ['0a', 1, 2],
    ['0b', 1, 2],
    ['1a', 2, 2],
    ['1b', 1, 1],
  ])
  const frame = frameOf(asked)
  const finder = finderFor(highs, frame)
  const weights = Float64Array.from(frame.counts, (_, kind) => (kind * 7) % 5)
  const all = everyPanel(asked).map(panel => panel.reduce((sum, at) => sum + (weights[frame.kindOf[at] ?? 0] ?? 0), 0))
  expect(weightOf(weights, finder.best(weights) ?? new Int32Array())).toBeCloseTo(Math.max(...all), 9)
  finder.dispose()
})

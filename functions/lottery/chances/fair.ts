import type { Highs } from 'highs'
import { faceOf } from './face.ts'
import { finderFor } from './finder.ts'
import type { Frame } from './frame.ts'
import { herd } from './herd.ts'
import { levelsOf } from './levels.ts'
import { type Mixture, mixtureOf } from './mixture.ts'
import { targetOf } from './target.ts'

export type Algorithm = 'leximin' | 'maximin'

/** How far the work is: which step, and how many kinds are settled (levels) or how many people are short (shares). */
export type Progress = { step: 'target' | 'panels' | 'shares' | 'levels'; value: number }

/**
 * The mixture of panels that gives fair chances, how many people of each kind it holds on average, and each one's
 * chance; `within` are the bounds that all such panels keep. */
export type Fair = Mixture & { wanted: Float64Array; chances: Float64Array; within: Frame }

const averageOf = ({ panels, shares }: Mixture, kinds: number): Float64Array => {
  const average = new Float64Array(kinds)
  panels.forEach((mix, at) => {
    const share = shares[at] ?? 0
    if (share !== 0)
      for (let kind = 0; kind < kinds; kind++) average[kind] = (average[kind] ?? 0) + share * (mix[kind] ?? 0)
  })
  return average
}

/** A point amid so many scattered others nearly always lies between them (Wendel 1962: twice the dimensions). */
const scattered = (kinds: number): number => Math.ceil(kinds * 2) + 10

/** Real panels whose average is the target, which proves it; undefined when there are none. */
const onTarget = (highs: Highs, face: Frame, wanted: Float64Array, progress: (now: Progress) => void) => {
  const finder = finderFor(highs, face)
  try {
    const known = herd(face, finder, wanted, scattered(wanted.length))
    return mixtureOf(highs, finder, wanted, known, value => progress({ step: 'shares', value }))
  } finally {
    finder.dispose()
  }
}

const byLevels = (
  highs: Highs,
  frame: Frame,
  known: Mixture['panels'],
  algorithm: Algorithm,
  progress: (now: Progress) => void,
): Mixture => {
  const finder = finderFor(highs, frame)
  try {
    const first = finder.best(new Float64Array(frame.counts.length))
    if (!first) throw new Error('no panel keeps the quotas')
    return levelsOf(highs, frame, finder, [...known, first], algorithm, value => progress({ step: 'levels', value }))
  } finally {
    finder.dispose()
  }
}

/**
 * Leximin (or maximin) chances over the panels that keep the quotas. First what parts of people could reach; mostly real
 * panels reach it too, which proves it. Otherwise level by level. Throws when no panel keeps the quotas.
 */
export const fairOf = (
  highs: Highs,
  frame: Frame,
  algorithm: Algorithm,
  progress: (now: Progress) => void = () => {},
): Fair => {
  progress({ step: 'target', value: 0 })
  const target = targetOf(highs, frame)
  const wanted = target.map((chance, kind) => chance * (frame.counts[kind] ?? 0))
  progress({ step: 'panels', value: 0 })
  const near = onTarget(highs, faceOf(frame, wanted), wanted, progress)
  const mixture = near.exact ? near : byLevels(highs, frame, near.panels, algorithm, progress)
  const average = averageOf(mixture, frame.counts.length)
  const chances = average.map((people, kind) => people / (frame.counts[kind] ?? 1))
  return {
    panels: mixture.panels,
    shares: mixture.shares,
    wanted: average,
    chances,
    within: near.exact ? faceOf(frame, wanted) : frame,
  }
}

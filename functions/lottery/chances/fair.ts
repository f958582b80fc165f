import type { Highs } from 'highs'
import type { Frame } from '../frame.ts'
import { finderFor } from './finder.ts'
import { herd } from './herd.ts'
import { levelsOf } from './levels.ts'
import { type Mixture, mixtureOf } from './mixture.ts'
import { targetOf } from './target.ts'

export type Algorithm = 'leximin' | 'maximin'

/** How far the work is, in the words of the code: which step, and of how many kinds the chance is settled or how much is short. */
export type Progress = { step: 'target' | 'panels' | 'shares' | 'levels'; value: number }

/** The mixture of panels that gives fair chances, how many people of each kind it holds on average, and each one's chance. */
export type Fair = Mixture & { wanted: Float64Array; chances: Float64Array }

const averageOf = ({ panels, shares }: Mixture, kinds: number): Float64Array => {
  const average = new Float64Array(kinds)
  panels.forEach((mix, at) => {
    const share = shares[at] ?? 0
    if (share !== 0)
      for (let kind = 0; kind < kinds; kind++) average[kind] = (average[kind] ?? 0) + share * (mix[kind] ?? 0)
  })
  return average
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
  const kinds = frame.counts.length
  const finder = finderFor(highs, frame)
  try {
    progress({ step: 'target', value: 0 })
    const target = targetOf(highs, frame)
    const wanted = target.map((chance, kind) => chance * (frame.counts[kind] ?? 0))
    progress({ step: 'panels', value: 0 })
    // A point amid so many scattered others in so many dimensions nearly always lies between them (Wendel 1962).
    const known = herd(frame, finder, wanted, Math.ceil(kinds * 2.2) + 10)
    const { exact, ...near } = mixtureOf(highs, finder, wanted, known, value => progress({ step: 'shares', value }))
    const mixture = exact
      ? near
      : levelsOf(highs, frame, finder, near.panels, algorithm, value => progress({ step: 'levels', value }))
    const average = averageOf(mixture, kinds)
    return { ...mixture, wanted: average, chances: average.map((people, kind) => people / (frame.counts[kind] ?? 1)) }
  } finally {
    finder.dispose()
  }
}

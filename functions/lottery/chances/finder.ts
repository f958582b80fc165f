import type { Highs } from 'highs'
import type { Frame } from './frame.ts'
import { program, solve } from './program.ts'
import { type Mix, roundingFor } from './rounding.ts'

type Weights = Float64Array

/**
 * Finds panels of great weight: `good` quickly one that is nearly the best (another one for each `time`), `best`
 * certainly the best. Undefined when no panel satisfies the bounds at all.
 */
export type Finder = {
  good: (weights: Weights, time?: number) => Mix | undefined
  best: (weights: Weights) => Mix | undefined
  dispose: () => void
}

export const weightOf = (weights: Weights, mix: Mix): number => {
  let sum = 0
  for (let kind = 0; kind < mix.length; kind++) sum += (weights[kind] ?? 0) * (mix[kind] ?? 0)
  return sum
}

const isWhole = (values: Float64Array): boolean => values.every(value => Math.abs(value - Math.round(value)) < 1e-7)
const whole = (values: Float64Array): Mix => Int32Array.from(values, value => Math.round(value))

/** Nudges that are the same on every machine; they lead away from a broken corner to a whole one beside it. */
const nudged = (weights: Weights, time: number, turn: number): Weights => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return weights.map(
    (weight, kind) => weight + (((kind * 7919 + time * 104_729 + turn * 131) % 97) / 97 - 0.5) * 0.04 * time * scale,
  )
}
const nudges = 16

export const finderFor = (highs: Highs, frame: Frame): Finder => {
  const none = frame.counts.map(() => 0)
  const rows = frame.bounds.map(({ lower, upper, kinds }) => ({ lower, upper, at: kinds }))
  const shape = { cost: none, lower: none, upper: frame.most, rows, sense: 'maximize' } as const
  const loose = program(highs, shape)
  const strict = program(highs, { ...shape, whole: true })
  const all = { kind: 'range', from: 0, to: none.length - 1 } as const
  const round = roundingFor(frame)
  const relaxed = (weights: Weights): Float64Array | undefined => {
    loose.changeColsCost(all, weights)
    return solve(highs, loose) ? loose.getSolution().colValue : undefined
  }
  const certain = (weights: Weights): Mix | undefined => {
    strict.changeColsCost(all, weights)
    return solve(highs, strict) ? whole(strict.getSolution().colValue) : undefined
  }
  let turn = 0
  return {
    good: (weights, from = 0) => {
      turn++
      for (let time = from; time <= from + nudges; time++) {
        const values = relaxed(time === 0 ? weights : nudged(weights, time, turn))
        if (!values) return undefined
        const mix = round(values)
        if (mix) return mix
      }
      return certain(weights)
    },
    best: weights => {
      const values = relaxed(weights)
      if (!values) return undefined
      return isWhole(values) ? whole(values) : certain(weights)
    },
    dispose: () => {
      loose.dispose()
      strict.dispose()
    },
  }
}

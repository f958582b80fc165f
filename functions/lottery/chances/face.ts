import type { Bound, Frame } from './frame.ts'

const touching = 1e-7

/**
 * The frame narrowed to what every panel must keep when their average is to be `wanted`: where the average touches a
 * bound each panel does, and nobody sits on a panel who is to be on none.
 */
export const faceOf = (frame: Frame, wanted: Float64Array): Frame => {
  const most = frame.most.map((number, kind) => ((wanted[kind] ?? 0) < touching ? 0 : number))
  const always = frame.most.flatMap((number, kind): Bound[] =>
    number > 0 && (wanted[kind] ?? 0) > number - touching ? [{ lower: number, upper: number, kinds: [kind] }] : [],
  )
  const narrowed = frame.bounds.map((bound): Bound => {
    const average = bound.kinds.reduce((sum, kind) => sum + (wanted[kind] ?? 0), 0)
    if (average < bound.lower + touching) return { ...bound, upper: bound.lower }
    if (average > bound.upper - touching) return { ...bound, lower: bound.upper }
    return bound
  })
  return { ...frame, most, bounds: [...narrowed, ...always] }
}

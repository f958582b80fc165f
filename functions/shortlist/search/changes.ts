import { best } from './best.ts'
import { better, bitOf, type Choice, type Item, nothing } from './case.ts'
import { beside, type Field, withItem, without } from './field.ts'
import { TooManyChoices } from './oneTheme.ts'
import { type Dimension, leastStretch } from './stretch.ts'
import type { Appraise } from './worth.ts'

/**
 * The smallest single change that turns a project's place round; null when no such change does, undefined when that
 * was not found out. `ask`: the largest ask at which it comes in, or the smallest at which it goes out (cents).
 * `ceiling`: cents more, or less (below zero), for its theme; `key`: cents more for its tranche, asked only of what is
 * out. `score`: millionths more or less.
 */
export type Changes = {
  ask?: number | null | undefined
  ceiling?: number | null | undefined
  key?: number | null | undefined
  score: number | null
}

export type Weighed = {
  in: boolean
  /** The best set in which the project's place is the other way round; none when it cannot be in at all. */
  otherwise: Choice | undefined
  changes: Changes
}

type Tools = { field: Field; item: Item; appraise: Appraise }
const moreFor = (along: Dimension, cents: number) => ({
  theme: along === 'ceiling' ? cents : 0,
  key: along === 'key' ? cents : 0,
})

const bestWithout = ({ field, item, appraise }: Tools, along: Dimension, cents: number): Choice | undefined => {
  const rest = without(field, item, moreFor(along, cents))
  return rest && best(rest, appraise)
}

/** More money also lets others in, so each time the project would win, the best without it is asked for again. */
const raise = (tools: Tools, along: 'ceiling' | 'key', chosen: Choice): number | null => {
  const { item, appraise } = tools
  let { field } = tools
  const rivals = field.looks
    .flatMap(({ items }) => items)
    .filter(other => (along === 'key' ? other.tranche === item.tranche : other.theme === item.theme))
  const limit = along === 'key' ? field.keys[item.tranche] : (field.looks[item.theme]?.ceiling ?? 0)
  // With more than everybody asks there is nothing left to gain.
  const to = Math.max(0, rivals.reduce((sum, { ask }) => sum + ask, 0) - limit)
  let target = chosen
  for (let from = 1; ; ) {
    const found = leastStretch({ field, item, along, target, from, to }, appraise)
    if (found.cents === undefined) return null
    field = found.field
    const rival = bestWithout({ ...tools, field }, along, found.cents)
    if (!rival || better(rival, target) <= 0) return found.cents
    target = rival
    from = found.cents
  }
}

/** Less money also hurts the best without the project, so that is asked for again until it wins. */
const cut = (tools: Tools, along: 'ceiling' | 'key', rival: Choice): number | null => {
  const { item, appraise } = tools
  let { field } = tools
  const from = -Math.max(field.looks[item.theme]?.ceiling ?? 0, field.keys[item.tranche])
  let target = rival
  for (let to = 0; ; ) {
    const found = leastStretch({ field, item, along, target, from, to }, appraise)
    if (found.cents === undefined) return to
    field = found.field
    const less = found.cents - 1
    // With one cent less the project loses from the target, if that can still be paid.
    const below = bestWithout({ ...tools, field }, along, less)
    if (!below) return null
    if (better(below, target) === 0) return less
    target = below
    to = less
  }
}

const otherwiseOf = ({ field, item, appraise }: Tools, isIn: boolean): Choice | undefined => {
  if (isIn) return bestWithout({ field, item, appraise }, 'ask', 0)
  const others = beside(field, item, { theme: 0, key: 0 })
  const found = others && best(others, appraise)
  return found && withItem(found, item, field.of)
}

/** Some questions have too many nearly equal answers to be sure of one: these stay open. */
const attempt = <Answer>(ask: () => Answer): Answer | undefined => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof TooManyChoices) return undefined
    throw error
  }
}

/** What keeps the project where it is, and what would turn that round. `step`: the smallest difference in score. */
export const weigh = (tools: Tools, chosen: Choice, step: number): Weighed => {
  const { field, item, appraise } = tools
  const isIn = (chosen.picks & bitOf(item.rank, field.of)) !== 0n
  const otherwise = otherwiseOf(tools, isIn)
  const behind = otherwise ? chosen.score - otherwise.score : 0
  const wins = otherwise !== undefined && better({ ...otherwise, score: chosen.score }, chosen) > 0
  const difference = wins ? behind : behind + step
  const from = item.ask - Math.min(field.looks[item.theme]?.ceiling ?? 0, field.keys[item.tranche])
  const [least, to, target] = isIn ? [from, 0, otherwise ?? nothing] : [1, item.ask, chosen]
  const askAt = attempt(
    () => leastStretch({ field, item, along: 'ask', target, from: least, to }, appraise).cents ?? null,
  )
  if (!isIn)
    return {
      in: false,
      otherwise,
      changes: {
        ask: askAt == null ? askAt : item.ask - askAt,
        ceiling: attempt(() => raise(tools, 'ceiling', chosen)),
        key: attempt(() => raise(tools, 'key', chosen)),
        score: otherwise ? difference : null,
      },
    }
  return {
    in: true,
    otherwise,
    changes: {
      ask: askAt == null ? askAt : item.ask - askAt + 1,
      ceiling: attempt(() => cut(tools, 'ceiling', otherwise ?? nothing)),
      score: difference <= item.score ? -difference : null,
    },
  }
}

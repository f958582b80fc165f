import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { get, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import type { ChosenShortlist } from '../plans/plan.ts'
import type { Explanation } from './explain.ts'
import { type StoredReasons, type StoredScenarios, storedReasons, storedScenarios } from './stored.ts'

const key = <Sk extends string>(round: string, sk: Sk) => ({ pk: `round#${round}`, sk })

const selection = z.object({ selected: z.array(z.string()), score: z.number(), cost: z.int() })
const cents = z.record(z.string(), z.int())

const project = z.object({
  id: z.string(),
  theme: z.string(),
  tranche: z.union([z.literal(2), z.literal(3)]),
  ask: z.int(),
  /** 0 to 100; 0 when nobody has judged it yet. */
  score: z.number(),
  supporters: z.int(),
  judged: z.boolean(),
  /** The experts advised not to admit it: it is in no scenario, unless by hand. */
  barred: z.boolean(),
})

/** What the scenarios were worked out from: enough to do it again, anywhere. */
export const inputs = z.object({
  projects: z.array(project),
  ceilings: cents,
  key: z.object({ '2': z.int(), '3': z.int() }),
  weights: z.record(z.string(), z.number()),
  /** Per judged project its score per criterion, 0 to 100. */
  criteria: z.record(z.string(), z.record(z.string(), z.number())),
})
export type Inputs = z.output<typeof inputs>

const handed = z.union([
  z.object({
    fits: z.literal(true),
    selection,
    pushedOut: z.array(z.string()),
    cameIn: z.array(z.string()),
    less: z.number(),
  }),
  z.object({ fits: z.literal(false), short: z.object({ themes: cents, tranches: cents }) }),
])
export type Handed = z.output<typeof handed>

const made = z.object({
  inputs,
  /** Undefined when too many sets are nearly as good to prove which is best. */
  optimum: z.optional(selection),
  greedy: selection,
  equalShares: selection,
  /** Share (0 to 1) of the changes of weight in which a project is in the optimum. */
  stability: z.optional(z.record(z.string(), z.number())),
  handed: z.optional(handed),
})
/** Scenarios as worked out, with what went in. */
export type Made = z.output<typeof made>

/** An item of DynamoDB is at most 400 KB; the rest of it is small. */
const mostPacked = 380_000
const packed = (content: unknown): string => {
  const short = gzipSync(JSON.stringify(content)).toString('base64')
  if (short.length > mostPacked) throw new Problem('too-large')
  return short
}
const unpacked = (short: string): unknown => JSON.parse(gunzipSync(Buffer.from(short, 'base64')).toString())

export const scenariosOf = (round: string): Promise<StoredScenarios | undefined> =>
  get('plans', key(round, 'scenarios'), storedScenarios)
export const madeIn = ({ packed: short }: Pick<StoredScenarios, 'packed'>): Made => made.parse(unpacked(short))

type Stamp = Pick<StoredScenarios, 'by' | 'did' | 'at' | 'why'>
type Next = Pick<StoredScenarios, 'hash' | 'hand' | 'madeBy' | 'madeAt'>

/** Keeps scenarios in place of those before. @throws Problem `changed` when somebody was first; `too-large` */
export const keepScenarios = async (
  round: string,
  before: StoredScenarios | undefined,
  next: Next & { made: Made },
  stamp: Stamp,
): Promise<void> => {
  const { made: content, hash, hand, madeBy, madeAt } = next
  const version = (before?.version ?? 0) + 1
  const item: StoredScenarios = {
    ...key(round, 'scenarios'),
    ...{ round, version, hash, hand, madeBy, madeAt, packed: packed(content), ...stamp },
  }
  const only = before
    ? { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': before.version } }
    : { if: 'attribute_not_exists(pk)' }
  if (await write({ put: 'plans', item, ...only })) throw new Problem('changed')
}

export const reasonsOf = (round: string): Promise<StoredReasons | undefined> =>
  get('plans', key(round, 'reasons'), storedReasons)
export const explanationsIn = ({ packed: short }: Pick<StoredReasons, 'packed'>): Explanation[] =>
  unpacked(short) as Explanation[]

/** Keeps explanations as far as they are worked out. */
export const keepReasons = async (
  { round, hash }: Pick<StoredScenarios, 'round' | 'hash'>,
  all: readonly Explanation[],
  done: number,
  of: number,
): Promise<void> => {
  const at = new Date().toISOString()
  const item: StoredReasons = { ...key(round, 'reasons'), round, hash, done, of, packed: packed(all), at }
  await write({ put: 'plans', item })
}

/** Keeps the scenario that is chosen for the advice round and the plan, in place of the one before. */
export const keepChosen = async (round: string, chosen: ChosenShortlist, stamp: Stamp): Promise<void> => {
  await write({ put: 'plans', item: { ...key(round, 'shortlist'), ...chosen, ...stamp } })
}

import * as z from 'zod/mini'
import { get, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import { type BallotRound, ballotRound, type CountOutcome, type Objections, objections, outcome } from './round.ts'

const stamp = { by: z.string(), did: z.string(), at: z.string() }
const stored = z.object({ ...ballotRound.shape, pk: z.literal('ballots'), sk: z.string(), ...stamp })
export type Stamp = { by: string; did: string; at: string }

const key = (id: string) => ({ pk: 'ballots' as const, sk: `ballot#${id}` })
const outcomeKey = (id: string) => ({ pk: 'ballot-results', sk: `result#${id}` })

export const ballotById = (id: string): Promise<BallotRound | undefined> => get('register', key(id), stored)

/** Every ballot round, newest first; an assembly has a few. */
export const allBallots = async (): Promise<BallotRound[]> =>
  await listAll('register', { of: ['pk', 'ballots'], newestFirst: true }, stored)

const roundWrite = (round: BallotRound, { by, did, at }: Stamp) => ({
  put: 'register' as const,
  item: { ...round, ...key(round.id), by, did, at },
  ...(round.version === 1
    ? { if: 'attribute_not_exists(pk)' }
    : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': round.version - 1 } }),
})

/** Keeps a round in place of the version before. @throws Problem `changed` when somebody was first */
export const keepBallot = async (round: BallotRound, by: Stamp, ...more: Write[]): Promise<void> => {
  if (await write(roundWrite(round, by), ...more)) throw new Problem('changed')
}

const paperKey = (id: string) => ({ pk: 'ballot-papers', sk: `papers#${id}` })
/** Was paper printed for this round, and is its count closed? */
export const paperOf = async (id: string): Promise<'none' | 'open' | 'closed'> => {
  const found = await get('register', paperKey(id), z.object({ closed: z.optional(z.unknown()) }))
  if (!found) return 'none'
  return found.closed ? 'closed' : 'open'
}
/** Holds only while no paper count is open. */
export const paperClosed = (id: string): Write => ({
  check: 'register',
  key: paperKey(id),
  if: 'attribute_not_exists(pk) OR attribute_exists(closed)',
})

const objectionsKey = (id: string) => ({ pk: 'ballot-objections', sk: `objections#${id}` })
const none: Objections = { total: 0, open: 0, upheld: 0, due: 0, stopped: 0 }
export const objectionsOf = async (id: string): Promise<Objections> =>
  (await get('register', objectionsKey(id), objections)) ?? none
/** Rounds with objections that nobody answered yet. */
export const roundsObjectedTo = async (): Promise<Set<string>> => {
  const shape = z.object({ sk: z.string(), open: z.int() })
  const all = await listAll('register', { of: ['pk', 'ballot-objections'] }, shape)
  return new Set(all.filter(({ open }) => open > 0).map(({ sk }) => sk.slice('objections#'.length)))
}
/** Holds only while no objection is in the way of declaring. */
export const nothingObjected = (id: string): Write => ({
  check: 'register',
  key: objectionsKey(id),
  if: 'attribute_not_exists(pk) OR (#open = :none AND #due = :none AND #stopped = :none)',
  names: { '#open': 'open', '#due': 'due', '#stopped': 'stopped' },
  values: { ':none': 0 },
})
/** Is counted again now, for the objections that were upheld. */
export const countedForObjections = (id: string, { by, did, at }: Stamp): Write => ({
  update: 'register',
  key: objectionsKey(id),
  expression: 'SET #due = :none, #by = :by, #did = :did, #at = :at',
  if: '#open = :none AND #due > :none',
  names: { '#open': 'open', '#due': 'due', '#by': 'by', '#did': 'did', '#at': 'at' },
  values: { ':none': 0, ':by': by, ':did': did, ':at': at },
})

export const outcomeOf = (id: string): Promise<CountOutcome | undefined> => get('register', outcomeKey(id), outcome)

/** Keeps the outcome and that it was counted, both or neither. @returns false when it was counted before */
export const keepOutcome = async (round: BallotRound, counted: CountOutcome, by: Stamp): Promise<boolean> =>
  !(await write(roundWrite(round, by), { put: 'register', item: { ...outcomeKey(round.id), ...counted, ...by } }))

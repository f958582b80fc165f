import * as z from 'zod/mini'
import { get, listAll, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import { type BallotRound, ballotRound, type CountOutcome, outcome } from './round.ts'

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
export const keepBallot = async (round: BallotRound, by: Stamp): Promise<void> => {
  if (await write(roundWrite(round, by))) throw new Problem('changed')
}

export const outcomeOf = (id: string): Promise<CountOutcome | undefined> => get('register', outcomeKey(id), outcome)

/** Keeps the outcome and that it was counted, both or neither. @returns false when it was counted before */
export const keepOutcome = async (round: BallotRound, counted: CountOutcome, by: Stamp): Promise<boolean> =>
  !(await write(roundWrite(round, by), { put: 'register', item: { ...outcomeKey(round.id), ...counted, ...by } }))

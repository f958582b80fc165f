import { get, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import type { Round } from './round.ts'
import { type StoredRound, storedRound } from './stored.ts'

const roundKey = (id: string) => ({ pk: 'rounds' as const, sk: id })

/** One round, draft or published. */
export const roundById = (id: string): Promise<StoredRound | undefined> => get('register', roundKey(id), storedRound)

/** Every round, by id. A province makes one a year. */
export const allRounds = (): Promise<StoredRound[]> => listAll('register', { of: ['pk', 'rounds'] }, storedRound)

/** Every round that people may know of, by id. */
export const publishedRounds = async (): Promise<StoredRound[]> =>
  (await allRounds()).filter(round => round.state === 'published')

export type Stamp = Pick<StoredRound, 'by' | 'did' | 'at' | 'why'>

/** The write that keeps a round: as a new one, or in place of the version before. */
export const roundWrite = (round: Round, stamp: Stamp): Write => ({
  put: 'register',
  item: { ...round, ...roundKey(round.id), why: undefined, ...stamp } satisfies StoredRound,
  ...(round.version === 1
    ? { if: 'attribute_not_exists(pk)' }
    : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': round.version - 1 } }),
})

/** Keeps rounds, all or none. @throws Problem `changed` when one has changed since it was read */
export const keepRounds = async (rounds: readonly Round[], stamp: Stamp): Promise<void> => {
  if (rounds.length > 0 && (await write(...rounds.map(round => roundWrite(round, stamp))))) throw new Problem('changed')
}

/** Removes a draft; who did it stays in the audit log. @throws Problem `changed` when it is no longer the one read */
export const removeDraft = async ({ id, version }: Pick<Round, 'id' | 'version'>, stamp: Stamp): Promise<void> => {
  const only = { names: { '#v': 'version', '#s': 'state' }, values: { ':was': version, ':draft': 'draft' } }
  const trace = { pk: 'rounds-removed', sk: `${stamp.at}#${id}`, round: id, ...stamp }
  const failed = await write(
    { remove: 'register', key: roundKey(id), if: '#v = :was AND #s = :draft', ...only },
    { put: 'register', item: trace },
  )
  if (failed) throw new Problem('changed')
}

import { get, listAll, type Write, write } from '../data/database.ts'
import { contentIn, partKey, partsOf } from '../data/packed.ts'
import { type Address, addresses, poolNumbers, type StoredSignUp, storedPart, storedSignUp } from './stored.ts'

const pk = (assembly: string): string => `assembly#${assembly}`
const key = (assembly: string, number: number) => ({
  pk: pk(assembly),
  sk: `candidate#${String(number).padStart(7, '0')}`,
})

export const signUpOf = (assembly: string, number: number): Promise<StoredSignUp | undefined> =>
  get('candidates', key(assembly, number), storedSignUp)

/** Everybody who signed up, also who withdrew, by number. */
export const signUpsOf = (assembly: string): Promise<StoredSignUp[]> =>
  listAll('candidates', { of: ['pk', pk(assembly)], begins: ['sk', 'candidate#'] }, storedSignUp)

/** The write that keeps somebody, as the first or in place of the version before. */
export const signUpWrite = (next: Omit<StoredSignUp, 'pk' | 'sk'>): Write => ({
  put: 'candidates',
  item: { ...next, ...key(next.assembly, next.number) },
  ...(next.version === 1
    ? { if: 'attribute_not_exists(pk)' }
    : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': next.version - 1 } }),
})

/** Keeps somebody. @returns false when the number is taken or somebody was first */
export const keepSignUp = async (next: Omit<StoredSignUp, 'pk' | 'sk'>): Promise<boolean> =>
  (await write(signUpWrite(next))) === undefined

type Kept = 'sample' | 'letters' | 'pool'

/** The writes of a whole list, in as many parts as it takes; forgotten with the rest. */
export const listWrites = (assembly: string, what: Kept, content: unknown, forgetAt: number): Write[] =>
  partsOf(content).map((part, at) => ({
    put: 'candidates',
    item: { pk: pk(assembly), sk: partKey(what, at), part, forgetAt },
  }))

export const keepList = async (assembly: string, what: Kept, content: unknown, forgetAt: number): Promise<void> => {
  for (const each of listWrites(assembly, what, content, forgetAt)) await write(each)
}

const listOf = async (assembly: string, what: Kept): Promise<unknown> => {
  const parts = await listAll('candidates', { of: ['pk', pk(assembly)], begins: ['sk', `${what}#`] }, storedPart)
  return contentIn(parts.map(({ part }) => part))
}

/** The imported sample, in the order of its file. */
export const sampleRows = async (assembly: string): Promise<Address[]> =>
  addresses.parse((await listOf(assembly, 'sample')) ?? [])
/** Who got a letter, in the order of the letters: number n is at place n - 1. */
export const letterRows = async (assembly: string): Promise<Address[]> =>
  addresses.parse((await listOf(assembly, 'letters')) ?? [])
/** Numbers of candidates in the order of the drawn pool. */
export const numbersInPool = async (assembly: string): Promise<number[]> =>
  poolNumbers.parse((await listOf(assembly, 'pool')) ?? [])

/** Tells the audit log who looked at personal data, through the stream. */
export const keepReading = (assembly: string, id: string, by: string, at: string, forgetAt: number) =>
  write({
    put: 'candidates',
    item: { pk: pk(assembly), sk: `read#${at}#${id}`, of: pk(assembly), by, did: 'deskCandidates', at, forgetAt },
  })

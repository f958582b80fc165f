import { get, listAll, type Write, write } from '../data/database.ts'
import { contentIn, partKey, partsOf } from '../data/packed.ts'
import {
  type DrawFileContent,
  drawFileContent,
  type StoredAssembly,
  type StoredDraw,
  type StoredLetters,
  type StoredSample,
  storedAssembly,
  storedDraw,
  storedLetters,
  storedPart,
  storedSample,
  storedTag,
} from './stored.ts'

const pk = (id: string): string => `assembly#${id}`
const key = (id: string, sk: string) => ({ pk: pk(id), sk })
const isNew = 'attribute_not_exists(pk)'
const isNext = (version: number) =>
  version === 1 ? { if: isNew } : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': version - 1 } }

export type Stamp = { by: string; did: string; at: string }

export const assemblyOf = (id: string): Promise<StoredAssembly | undefined> =>
  get('assemblies', key(id, 'assembly'), storedAssembly)

/** Which assembly begins its codes with these two signs. */
export const assemblyWithTag = async (tag: string): Promise<StoredAssembly | undefined> => {
  const found = await get('assemblies', { pk: `tag#${tag}`, sk: 'tag' }, storedTag)
  return found && assemblyOf(found.assembly)
}

/** All assemblies, newest first: a few dozen in the life of a platform. */
export const allAssemblies = (): Promise<StoredAssembly[]> =>
  listAll('assemblies', { index: 'kind', of: ['kind', 'assembly'], newestFirst: true }, storedAssembly)

export type NewAssembly = Omit<StoredAssembly, 'pk' | 'sk' | 'kind'>
/** The writes that keep a new assembly and the first signs of its codes. */
export const newAssemblyWrites = (made: NewAssembly): Write[] => [
  { put: 'assemblies', item: { ...made, ...key(made.id, 'assembly'), kind: 'assembly' }, if: isNew },
  { put: 'assemblies', item: { pk: `tag#${made.tag}`, sk: 'tag', assembly: made.id }, if: isNew },
]

/** Keeps a new assembly. @returns false when these first signs are another's */
export const keepNew = async (made: NewAssembly): Promise<boolean> => {
  const failed = await write(...newAssemblyWrites(made))
  return !failed || failed.includes(0)
}

/** Keeps a next version. @returns false when somebody else was first */
export const keepAssembly = async (next: StoredAssembly): Promise<boolean> =>
  (await write({ put: 'assemblies', item: next, ...isNext(next.version) })) === undefined

export const sampleOf = (id: string): Promise<StoredSample | undefined> =>
  get('assemblies', key(id, 'sample'), storedSample)
/** Keeps that a sample was imported, in place of the one before. */
export const keepSample = async (id: string, sample: Omit<StoredSample, 'pk' | 'sk'>): Promise<void> => {
  await write({ put: 'assemblies', item: { ...sample, ...key(id, 'sample') } })
}

export const lettersOf = (id: string): Promise<StoredLetters | undefined> =>
  get('assemblies', key(id, 'letters'), storedLetters)
/** Letters are drawn once. @returns false when they were before */
export const keepLetters = async (id: string, letters: Omit<StoredLetters, 'pk' | 'sk'>): Promise<boolean> =>
  (await write({ put: 'assemblies', item: { ...letters, ...key(id, 'letters') }, if: isNew })) === undefined

export const drawOf = (id: string): Promise<StoredDraw | undefined> => get('assemblies', key(id, 'draw'), storedDraw)
/** Keeps how far a draw is. @returns false when somebody else was first */
export const keepDraw = async (next: Omit<StoredDraw, 'pk' | 'sk'>): Promise<boolean> => {
  const item = { ...next, ...key(next.assembly, 'draw') }
  return (await write({ put: 'assemblies', item, ...isNext(next.version) })) === undefined
}

/** The writes of what a draw is held from; each is its own. */
export const drawFileWrites = (id: string, content: DrawFileContent): Write[] =>
  partsOf(content).map((part, at) => ({ put: 'assemblies', item: { ...key(id, partKey('file', at)), part } }))

export const keepDrawFile = async (id: string, content: DrawFileContent): Promise<void> => {
  for (const each of drawFileWrites(id, content)) await write(each)
}

export const drawFileOf = async (id: string): Promise<DrawFileContent | undefined> => {
  const parts = await listAll('assemblies', { of: ['pk', pk(id)], begins: ['sk', 'file#'] }, storedPart)
  const content = contentIn(parts.map(({ part }) => part))
  return content === undefined ? undefined : drawFileContent.parse(content)
}

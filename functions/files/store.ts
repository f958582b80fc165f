import { get, getMany, listAll, type Write, write } from '../data/database.ts'
import type { Shown } from '../ideas/idea.ts'
import type { Idea } from '../ideas/stored.ts'
import { type StoredFile, storedFile } from './stored.ts'

const fileKey = (id: string) => ({ pk: `file#${id}` })

export const fileOf = (id: string): Promise<StoredFile | undefined> => get('files', fileKey(id), storedFile)

/** Keys that can be asked at once. */
const atOnce = 100

/** Files in the order of their ids; missing ones are left out. */
export const filesOf = async (ids: readonly string[]): Promise<StoredFile[]> => {
  const keys = [...new Set(ids)].map(fileKey)
  const pages = Array.from({ length: Math.ceil(keys.length / atOnce) }, (_, at) =>
    getMany('files', keys.slice(at * atOnce, (at + 1) * atOnce), storedFile),
  )
  return (await Promise.all(pages)).flat()
}

/** Every file that was ever added to an alliance and is not forgotten, uploads on their way too. */
export const filesOfAlliance = (alliance: string): Promise<StoredFile[]> =>
  listAll('files', { index: 'alliance', of: ['alliance', alliance] }, storedFile)

/** The write that says that all parts came. It does not hold when the file is gone. */
export const arrivedWrite = (id: string): Write => ({
  update: 'files',
  key: fileKey(id),
  expression: 'REMOVE #u',
  if: 'attribute_exists(pk)',
  names: { '#u': 'upload' },
})

/** Writes that keep files as long as a submitted version; they do not hold for a file that is gone. */
export const freezeFiles = (ids: readonly string[]): Write[] =>
  ids.map(id => ({
    update: 'files',
    key: fileKey(id),
    expression: 'SET #f = :yes',
    if: 'attribute_exists(pk)',
    names: { '#f': 'frozen' },
    values: { ':yes': true },
  }))

/** The write that forgets a file; it does not hold when that meanwhile became part of a submitted version. */
export const forgetWrite = (id: string): Write => ({
  remove: 'files',
  key: fileKey(id),
  if: 'attribute_not_exists(#f)',
  names: { '#f': 'frozen' },
})

/** Forgets a file on its way. @returns false when all its parts had come */
export const forgetUpload = async (id: string): Promise<boolean> =>
  !(await write({
    remove: 'files',
    key: fileKey(id),
    if: 'attribute_exists(#u)',
    names: { '#u': 'upload' },
  }))

/** Keeps a new file; the same form part again is the same file. */
export const keepNewFile = async (file: StoredFile): Promise<StoredFile> => {
  const failed = await write({ put: 'files', item: file, if: 'attribute_not_exists(pk)' })
  return failed ? ((await fileOf(file.id)) ?? file) : file
}

type Moved = Pick<StoredFile, 'state' | 'because'> & { size?: number; sha256?: string }

/** Moves a file on when it still is in one of the states `from`; with `keep` for good. @returns whether it was */
export const moveOn = async (
  id: string,
  from: readonly StoredFile['state'][],
  to: Moved,
  { keep }: { keep: boolean } = { keep: false },
): Promise<boolean> => {
  const given = Object.entries(to).filter(([, value]) => value !== undefined)
  const changes = given.map(([name]) => `#${name} = :${name}`).join(', ')
  return !(await write({
    update: 'files',
    key: fileKey(id),
    expression: `SET ${changes}${keep ? ' REMOVE #forgetAt' : ''}`,
    if: `#state IN (${from.map((_, at) => `:f${at}`).join(', ')})`,
    names: {
      ...Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
      ...(keep ? { '#forgetAt': 'forgetAt' } : {}),
    },
    values: Object.fromEntries([
      ...given.map(([name, value]) => [`:${name}`, value]),
      ...from.map((state, at) => [`:f${at}`, state]),
    ]),
  }))
}

/** Writes that make files part of an idea for good; they do not hold for a file that is gone or of another idea. */
export const attach = (ids: readonly string[], idea: string): Write[] =>
  [...new Set(ids)].map(id => ({
    update: 'files',
    key: fileKey(id),
    expression: 'SET #i = :idea REMOVE #f',
    if: 'attribute_exists(pk) AND attribute_not_exists(#a) AND (attribute_not_exists(#i) OR #i = :idea)',
    names: { '#i': 'idea', '#a': 'alliance', '#f': 'forgetAt' },
    values: { ':idea': idea },
  }))

/** The files of an idea as anybody may know of them; `shown` when they may be opened too. */
export const filesOfIdea = async (idea: Pick<Idea, 'id' | 'files'>): Promise<Shown['files']> => {
  const files = await filesOf(idea.files)
  return files
    .filter(file => file.idea === idea.id && file.state !== 'refused')
    .map(({ id, name, type, size, state }) => ({ id, name, type, size, shown: state === 'clean' }))
}

import { get, getMany, type Write, write } from '../data/database.ts'
import type { Shown } from '../ideas/idea.ts'
import type { Idea } from '../ideas/stored.ts'
import { type StoredFile, storedFile } from './stored.ts'

const fileKey = (id: string) => ({ pk: `file#${id}` })

export const fileOf = (id: string): Promise<StoredFile | undefined> => get('files', fileKey(id), storedFile)

/** Files in the order of their ids; missing ones are left out. */
const filesOf = (ids: readonly string[]): Promise<StoredFile[]> =>
  getMany('files', [...new Set(ids)].map(fileKey), storedFile)

/** Keeps a new file; the same form part again is the same file. */
export const keepNewFile = async (file: StoredFile): Promise<StoredFile> => {
  const failed = await write({ put: 'files', item: file, if: 'attribute_not_exists(pk)' })
  return failed ? ((await fileOf(file.id)) ?? file) : file
}

/** Moves a file on when it still is in one of the states `from`. @returns whether it was */
export const moveOn = async (
  id: string,
  from: readonly StoredFile['state'][],
  to: Pick<StoredFile, 'state' | 'because'> & { size?: number },
): Promise<boolean> =>
  !(await write({
    update: 'files',
    key: fileKey(id),
    expression: `SET #s = :to${to.because ? ', #b = :because' : ''}${to.size ? ', #z = :size' : ''}`,
    if: `#s IN (${from.map((_, at) => `:f${at}`).join(', ')})`,
    names: { '#s': 'state', ...(to.because ? { '#b': 'because' } : {}), ...(to.size ? { '#z': 'size' } : {}) },
    values: {
      ':to': to.state,
      ...(to.because ? { ':because': to.because } : {}),
      ...(to.size ? { ':size': to.size } : {}),
      ...Object.fromEntries(from.map((state, at) => [`:f${at}`, state])),
    },
  }))

/** Writes that make files part of an idea for good; they do not hold for a file that is gone or of another idea. */
export const attach = (ids: readonly string[], idea: string): Write[] =>
  [...new Set(ids)].map(id => ({
    update: 'files',
    key: fileKey(id),
    expression: 'SET #i = :idea REMOVE #f',
    if: 'attribute_exists(pk) AND (attribute_not_exists(#i) OR #i = :idea)',
    names: { '#i': 'idea', '#f': 'forgetAt' },
    values: { ':idea': idea },
  }))

/** The files of an idea as anybody may know of them; `shown` when they may be opened too. */
export const filesOfIdea = async (idea: Pick<Idea, 'id' | 'files'>): Promise<Shown['files']> => {
  const files = await filesOf(idea.files)
  return files
    .filter(file => file.idea === idea.id && file.state !== 'refused')
    .map(({ id, name, type, size, state }) => ({ id, name, type, size, shown: state === 'clean' }))
}

import { get, write } from '../data/database.ts'
import { type StoredTables, storedTables } from './stored.ts'

const key = (assembly: string) => ({ pk: `assembly#${assembly}`, sk: 'tables' })

export const tablesOf = (assembly: string): Promise<StoredTables | undefined> =>
  get('assemblies', key(assembly), storedTables)

/** Keeps a seat plan. @returns false when somebody else was first */
export const keepTables = async (next: Omit<StoredTables, 'pk' | 'sk'>): Promise<boolean> => {
  const { version, assembly } = next
  const only =
    version === 1
      ? { if: 'attribute_not_exists(pk)' }
      : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': version - 1 } }
  return (await write({ put: 'assemblies', item: { ...next, ...key(assembly) }, ...only })) === undefined
}

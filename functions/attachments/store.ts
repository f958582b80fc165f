import { get, type Write } from '../data/database.ts'
import type { Attached } from './rules.ts'
import { type StoredAttached, storedAttached } from './stored.ts'

const keyOf = (alliance: string) => ({ pk: `alliance#${alliance}`, sk: 'documents' as const })

type Documents = Pick<StoredAttached, 'documents' | 'version'>

/** The documents of an alliance; version 0 when there never was one. */
export const attachedTo = async (alliance: string): Promise<Documents> =>
  (await get('alliances', keyOf(alliance), storedAttached)) ?? { documents: [], version: 0 }

const asSeen = (version: number) =>
  version === 0
    ? { if: 'attribute_not_exists(pk)' }
    : { if: '#v = :seen', names: { '#v': 'version' }, values: { ':seen': version } }

type Stamp = { by: string; did: string; at: string }

/** The write that keeps the next version; it does not hold when somebody else was first. */
export const attachedWrite = (alliance: string, seen: number, documents: readonly Attached[], stamp: Stamp): Write => ({
  put: 'alliances',
  item: { ...keyOf(alliance), documents, version: seen + 1, ...stamp } satisfies Omit<StoredAttached, 'documents'> & {
    documents: readonly Attached[]
  },
  ...asSeen(seen),
})

/** The check that the documents still are those that were seen. */
export const attachedCheck = (alliance: string, seen: number): Write => ({
  check: 'alliances',
  key: keyOf(alliance),
  ...asSeen(seen),
})

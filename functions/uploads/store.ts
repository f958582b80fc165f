import { type StoredCard, storedCard } from '../applications/stored.ts'
import { get, listAll, type Write, write } from '../data/database.ts'
import { type StoredUpload, storedClaim, storedUpload } from './stored.ts'

const uploadKey = (id: string) => ({ pk: `upload#${id}`, sk: 'upload' as const })

export const uploadOf = (id: string): Promise<StoredUpload | undefined> => get('uploads', uploadKey(id), storedUpload)

/** What a municipality sent in, newest first. */
export const uploadsOf = (tenant: string): Promise<StoredUpload[]> =>
  listAll('uploads', { index: 'tenant', of: ['tenant', tenant], newestFirst: true }, storedUpload)

/** The applications that a municipality uploaded into a round, by id; the index runs a moment behind. */
export const cardsOfTenant = async (tenant: string, round: string): Promise<Map<string, StoredCard>> => {
  const begins: [string, string] = ['pk', `round#${round}`]
  const cards = await listAll('applications', { index: 'tenant', of: ['tenant', tenant], begins }, storedCard)
  return new Map(cards.filter(card => card.round === round).map(card => [card.id, card]))
}

type New = Omit<StoredUpload, 'pk' | 'sk'>

/** Keeps a new upload, together with `more`. @returns whether this was the first time, and nothing stood in the way */
export const keepNew = async (upload: New, ...more: Write[]): Promise<boolean> =>
  !(await write(
    { put: 'uploads', item: { ...upload, ...uploadKey(upload.id) }, if: 'attribute_not_exists(pk)' },
    ...more,
  ))

/**
 * Changes an upload, together with `more`: all or none.
 * @returns the upload as it is now; undefined when it changed since it was read, or one of `more` did not hold
 */
export const keepNext = async (
  before: StoredUpload,
  change: Partial<StoredUpload>,
  ...more: Write[]
): Promise<StoredUpload | undefined> => {
  const next = { ...before, ...change, version: before.version + 1 }
  const failed = await write(
    {
      put: 'uploads',
      item: next,
      if: '#v = :was',
      names: { '#v': 'version' },
      values: { ':was': before.version },
    },
    ...more,
  )
  return failed ? undefined : next
}

type Of = Pick<StoredUpload, 'id' | 'round' | 'tenant'>
const onceKey = ({ round, tenant }: Omit<Of, 'id'>, what: string) => ({ pk: `round#${round}#${tenant}`, sk: what })
const claim = (of: Of, what: string): Write => ({
  put: 'uploads',
  item: { ...onceKey(of, what), upload: of.id },
  if: 'attribute_not_exists(pk) OR #u = :own',
  names: { '#u': 'upload' },
  values: { ':own': of.id },
})
const release = (of: Of, what: string): Write => ({ remove: 'uploads', key: onceKey(of, what) })

/** One upload at a time writes for a municipality in a round. */
export const takesTurn = (of: Of): Write => claim(of, 'running')
export const givesTurn = (of: Of): Write => release(of, 'running')
/** Holds when no upload is writing. */
export const nobodysTurn = (of: Of): Write => ({
  check: 'uploads',
  key: onceKey(of, 'running'),
  if: 'attribute_not_exists(pk)',
})
/** The very same file is imported once. */
export const claimsFile = (of: Of, hash: string): Write => claim(of, `file#${hash}`)
export const freesFile = (of: Of, hash: string): Write => release(of, `file#${hash}`)

/** The upload by which this very file was imported before. */
export const importedBefore = async (of: Of, hash: string): Promise<string | undefined> => {
  const found = await get('uploads', onceKey(of, `file#${hash}`), storedClaim)
  return found && found.upload !== of.id ? found.upload : undefined
}

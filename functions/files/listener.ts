import { createHash } from 'node:crypto'
import type { S3Event } from 'aws-lambda'
import { fileTypeFromBuffer } from 'file-type'
import { arrivedBytes, keepBytes, removeArrived } from './objects.ts'
import { redrawn, TooManyPixels } from './photo.ts'
import { arrivedId, isPhoto } from './rules.ts'
import { scanned } from './scan.ts'
import { fileOf, moveOn } from './store.ts'
import type { StoredFile } from './stored.ts'

type Checked = Pick<StoredFile, 'state' | 'because'> & { bytes?: Uint8Array }

const checkedPhoto = async (bytes: Uint8Array, type: 'image/jpeg' | 'image/png'): Promise<Checked> => {
  try {
    return { state: 'clean', bytes: await redrawn(bytes, type) }
  } catch (fault) {
    return { state: 'refused', because: fault instanceof TooManyPixels ? 'too-many-pixels' : 'not-readable' }
  }
}

/** What arrived must be what was announced; a photo is drawn anew, a document is scanned. */
const checked = async (bytes: Uint8Array, type: StoredFile['type']): Promise<Checked> => {
  const found = await fileTypeFromBuffer(bytes)
  if (found?.mime !== type) return { state: 'refused', because: 'other-type' }
  if (type === 'image/jpeg' || type === 'image/png') return checkedPhoto(bytes, type)
  const scan = await scanned(bytes)
  return scan === 'virus' ? { state: 'refused', because: 'virus' } : { state: scan, bytes }
}

/** Checks one file that arrived; told twice, it finds nothing left to do. */
const check = async (id: string): Promise<void> => {
  // A second upload under the same form finds the file past these states, and is thrown away.
  const isMine = await moveOn(id, ['waiting', 'checking'], { state: 'checking' })
  const [file, bytes] = isMine ? await Promise.all([fileOf(id), arrivedBytes(id)]) : []
  if (file && bytes) {
    const { bytes: kept, ...outcome } = await checked(bytes, file.type)
    if (kept) await keepBytes(file, kept)
    const size = isPhoto(file.type) && kept ? { size: kept.length } : {}
    const isOfAlliance = file.alliance !== undefined
    const hash = isOfAlliance && kept ? { sha256: createHash('sha256').update(kept).digest('hex') } : {}
    await moveOn(id, ['checking'], { ...outcome, ...size, ...hash }, { keep: isOfAlliance })
  }
  await removeArrived(id)
}

/** Woken when an object was created (on AWS: when it was created and found clean). */
export const listen = async (event: S3Event): Promise<void> => {
  for (const { s3 } of event.Records) {
    const id = arrivedId(decodeURIComponent(s3.object.key.replaceAll('+', ' ')))
    if (id) await check(id)
  }
}

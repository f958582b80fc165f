import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListPartsCommand,
} from '@aws-sdk/client-s3'
import { bucket, client } from '../../files/objects.ts'
import { arrivedKey } from '../../files/rules.ts'
import type { StoredFile } from '../../files/stored.ts'

/** A part that object storage has; size in bytes. */
export type Came = { number: number; size: number; etag: string }
type Going = Pick<StoredFile, 'id'> & { upload: string }

const at = (id: string) => ({ Bucket: bucket(), Key: arrivedKey(id) })
const isGone = (fault: unknown): boolean => fault instanceof Error && fault.name === 'NoSuchUpload'

/** Begins an upload in parts. @returns how object storage names it */
export const beginParts = async ({ id, type }: Pick<StoredFile, 'id' | 'type'>): Promise<string> => {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...at(id), ContentType: type }))
  if (!UploadId) throw new Error('object storage began an upload without a name')
  return UploadId
}

/** Which parts came; undefined when the upload was joined, ended or forgotten. A thousand at most, far above our most. */
export const cameOf = async ({ id, upload }: Going): Promise<Came[] | undefined> => {
  try {
    const { Parts = [] } = await client.send(new ListPartsCommand({ ...at(id), UploadId: upload }))
    return Parts.map(({ PartNumber = 0, Size = 0, ETag = '' }) => ({ number: PartNumber, size: Size, etag: ETag }))
  } catch (fault) {
    if (isGone(fault)) return undefined
    throw fault
  }
}

/** Makes one object of the parts, which is then checked like every other that arrives. Done before is done. */
export const joinParts = async ({ id, upload }: Going, parts: readonly Came[]): Promise<void> => {
  const Parts = parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag }))
  await client
    .send(new CompleteMultipartUploadCommand({ ...at(id), UploadId: upload, MultipartUpload: { Parts } }))
    .catch(fault => {
      if (!isGone(fault)) throw fault
    })
}

export const endParts = async ({ id, upload }: Going): Promise<void> => {
  await client.send(new AbortMultipartUploadCommand({ ...at(id), UploadId: upload })).catch(fault => {
    if (!isGone(fault)) throw fault
  })
}

/** Whether a joined object still waits to be checked. "Forbidden" is a yes: nobody may read it before it was scanned. */
export const waitsForCheck = async (id: string): Promise<boolean> => {
  try {
    await client.send(new HeadObjectCommand(at(id)))
    return true
  } catch (fault) {
    const status = (fault as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
    if (status === 404) return false
    if (status === 403) return true
    throw fault
  }
}

import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { setting } from '../http/settings.ts'
import { arrivedKey, keptKey } from './rules.ts'
import type { StoredFile } from './stored.ts'

// A store with an address of its own (the stand-in on one machine) has no name per bucket in the DNS.
export const client = new S3Client({
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3),
})
export const bucket = (): string => setting('BUCKET_FILES')

/** What arrived, or undefined when it is gone already. */
export const arrivedBytes = async (id: string): Promise<Uint8Array | undefined> => {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket(), Key: arrivedKey(id) }))
    return await Body?.transformToByteArray()
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'NoSuchKey') return undefined
    throw fault
  }
}

export const keepBytes = async (file: StoredFile, bytes: Uint8Array): Promise<void> => {
  const to = { Bucket: bucket(), Key: keptKey(file.id) }
  await client.send(
    new PutObjectCommand({ ...to, Body: bytes, ContentType: file.type, ContentDisposition: 'attachment' }),
  )
}

const remove = (key: string) => client.send(new DeleteObjectCommand({ Bucket: bucket(), Key: key }))
export const removeArrived = async (id: string): Promise<void> => void (await remove(arrivedKey(id)))
export const removeKept = async (id: string): Promise<void> => void (await remove(keptKey(id)))

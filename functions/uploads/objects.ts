import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import * as z from 'zod/mini'
import { binaryMedia } from '../http/endpoint.ts'
import { setting } from '../http/settings.ts'
import { rowsAtOnce } from './rules.ts'
import { type KeptRow, keptRow, type ToldRow, toldRow } from './stored.ts'

// A store with an address of its own (the stand-in on one machine) has no name per bucket in the DNS.
const client = new S3Client({
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3),
})
const at = (key: string) => ({ Bucket: setting('BUCKET_FILES'), Key: key })

/** Where the bytes of an upload arrive, below the place that is scanned. */
export const arrivedKey = (id: string): string => `arrived/upload/${id}`
/** The upload whose bytes arrived under this object key, if it is one of those. */
export const arrivedUpload = (key: string): string | undefined => /^arrived\/upload\/([0-9A-Z]{26})$/.exec(key)?.[1]

const toldKey = (id: string): string => `uploads/${id}/told.json`
const rowsKey = (id: string, part: number): string => `uploads/${id}/rows-${part}.json`
/** The workbook that goes back, with what is wrong per row. */
export const checkedKey = (id: string): string => `uploads/${id}/checked.xlsx`

/** The bytes of an object, or undefined when it is gone already. */
const bytesAt = async (key: string): Promise<Uint8Array | undefined> => {
  try {
    return await (await client.send(new GetObjectCommand(at(key)))).Body?.transformToByteArray()
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'NoSuchKey') return undefined
    throw fault
  }
}
const put = async (key: string, body: Uint8Array | string, type: string): Promise<void> =>
  void (await client.send(new PutObjectCommand({ ...at(key), Body: body, ContentType: type })))
const remove = (key: string) => client.send(new DeleteObjectCommand(at(key)))

export const arrivedBytes = (id: string): Promise<Uint8Array | undefined> => bytesAt(arrivedKey(id))
export const removeArrived = async (id: string): Promise<void> => void (await remove(arrivedKey(id)))

const listAt = async <T>(key: string, shape: z.ZodMiniType<T>): Promise<T[]> => {
  const bytes = await bytesAt(key)
  return bytes ? z.array(shape).parse(JSON.parse(Buffer.from(bytes).toString())) : []
}

/** Keeps what was read: rows in parts of one step each, and what is told of them. */
export const keepRows = async (id: string, rows: readonly KeptRow[], told: readonly ToldRow[]): Promise<void> => {
  for (let part = 0; part * rowsAtOnce < rows.length; part++) {
    const some = rows.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce)
    await put(rowsKey(id, part), JSON.stringify(some), 'application/json')
  }
  await put(toldKey(id), JSON.stringify(told), 'application/json')
}
export const keepWorkbook = (id: string, bytes: Uint8Array): Promise<void> => put(checkedKey(id), bytes, binaryMedia[1])

/** The rows of one step, from row `done` on. */
export const rowsFrom = (id: string, done: number): Promise<KeptRow[]> =>
  listAt(rowsKey(id, Math.floor(done / rowsAtOnce)), keptRow)
export const toldRows = (id: string): Promise<ToldRow[]> => listAt(toldKey(id), toldRow)

/** Removes everything of an upload that the table forgot. */
export const removeAll = async (id: string, rows: number): Promise<void> => {
  const parts = Array.from({ length: Math.ceil(rows / rowsAtOnce) }, (_, part) => rowsKey(id, part))
  for (const key of [arrivedKey(id), toldKey(id), checkedKey(id), ...parts]) await remove(key)
}

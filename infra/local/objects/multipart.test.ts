import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListPartsCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partAddress } from '../../../functions/files/presign.ts'
import { unfinishedIn } from './multipart.ts'
import { objects } from './objects.ts'

const keys = { id: 'AAAABBBBCCCCDDDDEEEE', secret: 'known to the test' }
const Bucket = 'local-files'
const Key = 'arrived/plan'
const megabytes = 1024 * 1024
const created: string[] = []
let folder: string
let server: Server
let s3: S3Client

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-parts-'))
  const part = objects({
    folder,
    keys,
    under: '/objecten',
    buckets: [Bucket],
    created: async event => void created.push(event.Records[0]?.s3.object.key ?? ''),
  })
  server = createServer((request, response) => void part(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/objecten`
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: keys.id,
    AWS_SECRET_ACCESS_KEY: keys.secret,
    BUCKET_FILES: Bucket,
  })
  s3 = new S3Client({
    endpoint,
    region: 'eu-central-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
  })
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

const begin = async (): Promise<string> => {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'application/pdf' }))
  return UploadId ?? ''
}
const put = (UploadId: string, PartNumber: number, Body: Buffer) =>
  s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))
const finish = (UploadId: string, Parts: { PartNumber: number; ETag: string | undefined }[]) =>
  s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }))
const faultOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    fault => fault.name,
  )

test('parts in any order, one of them sent anew, become one object that is heard of once', async () => {
  const id = await begin()
  const [first, second] = [Buffer.alloc(5 * megabytes, 'a'), Buffer.from('the end')]
  const two = await put(id, 2, second)
  await put(id, 1, Buffer.alloc(5 * megabytes, 'x'))
  const one = await put(id, 1, first)
  const { Parts = [], IsTruncated } = await s3.send(new ListPartsCommand({ Bucket, Key, UploadId: id }))
  expect(Parts.map(({ PartNumber, Size, ETag }) => [PartNumber, Size, ETag])).toEqual([
    [1, first.length, one.ETag],
    [2, second.length, two.ETag],
  ])
  expect(IsTruncated).toBe(false)
  expect(created).toEqual([])
  const { ETag } = await finish(id, [
    { PartNumber: 1, ETag: one.ETag },
    { PartNumber: 2, ETag: two.ETag },
  ])
  expect(ETag).toMatch(/^"[0-9a-f]{32}-2"$/)
  expect(created).toEqual([Key])
  const got = await s3.send(new GetObjectCommand({ Bucket, Key }))
  expect([got.ETag, got.ContentType, got.ContentLength]).toEqual([ETag, 'application/pdf', first.length + 7])
  const bytes = Buffer.from((await got.Body?.transformToByteArray()) ?? [])
  expect(bytes.equals(Buffer.concat([first, second]))).toBe(true)
  expect(await faultOf(s3.send(new ListPartsCommand({ Bucket, Key, UploadId: id })))).toBe('NoSuchUpload')
})

test('the list comes in pages when asked for', async () => {
  const id = await begin()
  for (const number of [1, 2, 3]) await put(id, number, Buffer.from(`part ${number}`))
  const asked = { Bucket, Key, UploadId: id, MaxParts: 2 }
  const page = await s3.send(new ListPartsCommand(asked))
  expect([page.Parts?.length, page.IsTruncated, page.NextPartNumberMarker]).toEqual([2, true, '2'])
  const rest = await s3.send(new ListPartsCommand({ ...asked, PartNumberMarker: '2' }))
  expect([rest.Parts?.map(each => each.PartNumber), rest.IsTruncated]).toEqual([[3], false])
})

test('what S3 would not join is not joined: another hash, order, too small a part, nothing', async () => {
  const id = await begin()
  const one = await put(id, 1, Buffer.from('small'))
  const two = await put(id, 2, Buffer.from('last'))
  const [first, second] = [
    { PartNumber: 1, ETag: one.ETag },
    { PartNumber: 2, ETag: two.ETag },
  ]
  expect(await faultOf(finish(id, [first, second]))).toBe('EntityTooSmall')
  expect(await faultOf(finish(id, [second, first]))).toBe('InvalidPartOrder')
  expect(await faultOf(finish(id, [{ ...first, ETag: two.ETag }]))).toBe('InvalidPart')
  expect(await faultOf(finish(id, [{ ...first, PartNumber: 3 }]))).toBe('InvalidPart')
  expect(await faultOf(finish(id, []))).toBe('MalformedXML')
  expect(await faultOf(put(id, 0, Buffer.from('x')))).not.toBe('none')
  await finish(id, [first])
})

test('an upload that was ended is gone, and another key or id finds none', async () => {
  const id = await begin()
  await put(id, 1, Buffer.from('x'))
  expect(await faultOf(s3.send(new ListPartsCommand({ Bucket, Key: 'other', UploadId: id })))).toBe('NoSuchUpload')
  expect(await faultOf(put('../../etc', 1, Buffer.from('x')))).toBe('NoSuchUpload')
  await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId: id }))
  expect(await faultOf(put(id, 2, Buffer.from('x')))).toBe('NoSuchUpload')
})

test('a presigned part takes that part with that many bytes, and nothing else', async () => {
  const upload = await begin()
  const url = await partAddress({ key: Key, upload, number: 1, size: 7 }, new Date().toISOString())
  const send = (to: string, body: string, method = 'PUT') => fetch(to, { method, body })
  expect((await send(url, '12345678')).status).toBe(403)
  expect((await send(url.replace('partNumber=1', 'partNumber=2'), '1234567')).status).toBe(403)
  expect((await send(url, '1234567', 'POST')).status).toBe(403)
  const taken = await send(url, '1234567')
  expect([taken.status, taken.headers.get('etag')]).toEqual([200, '"fcea920f7412b5da7be0cf42b8c93759"'])
  const stale = new Date(Date.now() - 3_700_000).toISOString()
  const late = await partAddress({ key: Key, upload, number: 2, size: 7 }, stale)
  expect((await send(late, '1234567')).status).toBe(403)
})

test('what was begun more than seven days ago is swept', async () => {
  const unfinished = unfinishedIn(folder)
  const name = { bucket: Bucket, key: Key }
  const [old, young] = [await begin(), await begin()]
  const note = join(folder, '.unfinished', old, 'about.json')
  const about = JSON.parse(await readFile(note, 'utf8'))
  await writeFile(note, JSON.stringify({ ...about, at: new Date(Date.now() - 8 * 86_400_000).toISOString() }))
  await unfinished.sweep(Date.now())
  expect(await unfinished.find(name, old)).toBeUndefined()
  expect(await unfinished.find(name, young)).toBeDefined()
})

import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { SignatureV4 } from '@smithy/signature-v4'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { objects } from './objects.ts'

const keys = { id: 'AAAABBBBCCCCDDDDEEEE', secret: 'known to the test' }
const Bucket = 'local-files'
const created: string[] = []
let folder: string
let server: Server
let endpoint: string

const clientWith = (secret: string): S3Client =>
  new S3Client({
    endpoint,
    region: 'eu-central-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: keys.id, secretAccessKey: secret },
  })
const signer = () => {
  const { sha256 } = clientWith(keys.secret).config
  const credentials = { accessKeyId: keys.id, secretAccessKey: keys.secret }
  return new SignatureV4({ service: 's3', region: 'eu-central-1', credentials, sha256, uriEscapePath: false })
}

/** An address to read an object with, as SDKs sign it. */
const signedUrl = async (key: string, query: Record<string, string> = {}, secondsAgo = 0): Promise<string> => {
  const { hostname, host, pathname: path } = new URL(`${endpoint}/${Bucket}/${key}`)
  const headers = { host, 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' }
  const request = { method: 'GET', protocol: 'http:', hostname, path, query, headers }
  const signed = await signer().presign(request, {
    expiresIn: 60,
    signingDate: new Date(Date.now() - secondsAgo * 1000),
  })
  return `http://${host}${path}?${new URLSearchParams(signed.query as Record<string, string>)}`
}

const statusOf = (work: Promise<{ $metadata: { httpStatusCode?: number | undefined } }>) =>
  work.then(
    answer => answer.$metadata.httpStatusCode,
    fault => fault.$metadata?.httpStatusCode ?? fault.$response?.statusCode,
  )

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-objects-'))
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
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/objecten`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

test('what the SDK writes it reads back, by any name, until it is removed', async () => {
  const s3 = clientWith(keys.secret)
  for (const Key of ['a', 'een map/foto één (1).jpg', '../../weg', 'a+b&c=d']) {
    const Body = Buffer.from(`inhoud van ${Key}`)
    const put = await s3.send(
      new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/x', Metadata: { who: 'me' } }),
    )
    const got = await s3.send(new GetObjectCommand({ Bucket, Key }))
    expect(await got.Body?.transformToString()).toBe(Body.toString())
    expect(got).toMatchObject({ ETag: put.ETag, ContentType: 'text/x', Metadata: { who: 'me' } })
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key }))
    expect(head.ContentLength).toBe(Body.length)
    await s3.send(new DeleteObjectCommand({ Bucket, Key }))
    expect(await statusOf(s3.send(new GetObjectCommand({ Bucket, Key })))).toBe(404)
  }
  expect(created).toContain('een+map/foto+%C3%A9%C3%A9n+(1).jpg')
})

test('conditions hold at the moment of writing and reading', async () => {
  const s3 = clientWith(keys.secret)
  const put = (Body: string, more: { IfMatch?: string; IfNoneMatch?: string } = {}) =>
    s3.send(new PutObjectCommand({ Bucket, Key: 'boek', Body, ...more }))
  const first = await put('een', { IfNoneMatch: '*' })
  expect(await statusOf(put('twee', { IfNoneMatch: '*' }))).toBe(412)
  const IfMatch = first.ETag ?? ''
  const both = await Promise.all([statusOf(put('drie', { IfMatch })), statusOf(put('vier', { IfMatch }))])
  expect(both.sort()).toEqual([200, 412])
  expect(await statusOf(put('vijf', { IfMatch }))).toBe(412)
  const now = await s3.send(new GetObjectCommand({ Bucket, Key: 'boek' }))
  const again = s3.send(new GetObjectCommand({ Bucket, Key: 'boek', IfNoneMatch: now.ETag ?? '' }))
  expect(await statusOf(again)).toBe(304)
})

test('nobody gets in with another key, without one, or with a changed request', async () => {
  const stranger = clientWith('a guess')
  expect(await statusOf(stranger.send(new PutObjectCommand({ Bucket, Key: 'x', Body: 'x' })))).toBe(403)
  expect((await fetch(`${endpoint}/${Bucket}/boek`)).status).toBe(403)
  const url = await signedUrl('boek')
  expect((await fetch(url)).status).toBe(200)
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(403)
  expect((await fetch(url.replace('/boek', '/brief'))).status).toBe(403)
  expect((await fetch(url.replace(/Expires=\d+/, 'Expires=99999'))).status).toBe(403)
})

test('a signed address works until its time is over, with the name it was signed for', async () => {
  const named = { 'response-content-disposition': 'attachment; filename="een (1).txt"' }
  const { headers } = await fetch(await signedUrl('boek', named, 50))
  expect(headers.get('content-disposition')).toBe(named['response-content-disposition'])
  expect((await fetch(await signedUrl('boek', named, 61))).status).toBe(403)
})

const post = async (change: (fields: Record<string, string>) => void, bytes: string, type = 'image/png', last = 60) => {
  const signingDate = new Date()
  const date = signingDate.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const fields = {
    key: 'upload',
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${keys.id}/${date.slice(0, 8)}/eu-central-1/s3/aws4_request`,
    'X-Amz-Date': date,
  }
  const conditions = [
    { bucket: Bucket },
    ['content-length-range', 2, 10],
    ['starts-with', '$Content-Type', 'image/'],
    ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
  ]
  const expiration = new Date(Date.now() + last * 1000).toISOString()
  const Policy = btoa(JSON.stringify({ expiration, conditions }))
  const signature = await signer().sign(Policy, { signingDate })
  const given: Record<string, string> = { ...fields, Policy, 'X-Amz-Signature': signature, 'Content-Type': type }
  change(given)
  const form = new FormData()
  for (const [name, value] of Object.entries(given)) form.append(name, value)
  form.append('file', new Blob([bytes]), 'foto.png')
  return fetch(`${endpoint}/${Bucket}`, { method: 'POST', body: form })
}

test('a presigned form takes exactly what was agreed', async () => {
  expect((await post(() => undefined, 'pixels')).status).toBe(204)
  const s3 = clientWith(keys.secret)
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'upload' }))
  expect([await got.Body?.transformToString(), got.ContentType]).toEqual(['pixels', 'image/png'])
})

test('a presigned form refuses another size, type, key, policy, extra field and a late upload', async () => {
  const nothing = () => undefined
  expect((await post(nothing, 'x')).status).toBe(400)
  expect(await (await post(nothing, 'x'.repeat(11))).text()).toContain('EntityTooLarge')
  expect((await post(nothing, 'pixels', 'text/html')).status).toBe(403)
  expect((await post(fields => Object.assign(fields, { key: 'other' }), 'pixels')).status).toBe(403)
  expect((await post(fields => Object.assign(fields, { acl: 'public-read' }), 'pixels')).status).toBe(403)
  expect((await post(fields => Object.assign(fields, { Policy: btoa('{}') }), 'pixels')).status).toBe(403)
  expect((await post(nothing, 'pixels', 'image/png', -1)).status).toBe(403)
})

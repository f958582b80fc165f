import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { S3Event } from 'aws-lambda'
import type { Keys } from '../database/dynamo.ts'
import { type Part, readBody, say } from '../http/body.ts'
import { type About, type Disk, diskIn, type Name } from './disk.ts'
import { readForm } from './form.ts'
import { inParts } from './inParts.ts'
import { refusedBy } from './policy.ts'
import { refuse } from './refuse.ts'
import { isPolicySigned, isSigned } from './signature.ts'

export type Objects = {
  folder: string
  keys: Keys
  /** Path the store answers under, e.g. `/objecten`. */
  under: string
  buckets: readonly string[]
  /** Told of every object that was written, before whoever wrote it hears that it was. */
  created: (event: S3Event) => Promise<void>
}

/** As large as one request may be here; far above what the platform lets people upload. */
const largest = 120 * 1024 * 1024

const kept = /^(content-disposition|cache-control|content-encoding|content-language|x-amz-meta-[\w-]+)$/
const keptHeaders = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (kept.test(name) && value ? [[name, String(value)]] : [])),
  )

/** `response-content-disposition` and the like in a signed address replace what was kept. */
const overrides = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...query].flatMap(([name, value]) =>
      name.startsWith('response-') ? [[name.slice('response-'.length), value]] : [],
    ),
  )

/** Read from the address as sent: in a key, `..` is two dots and no way up. */
const asked = (url: string, under: string): Name & { query: URLSearchParams } => {
  const [path = '', query = ''] = url.split('?')
  const [bucket = '', ...rest] = path.slice(under.length + 1).split('/')
  return { bucket, key: decodeURIComponent(rest.join('/')), query: new URLSearchParams(query) }
}

const createdEvent = ({ bucket, key }: Name, about: About): S3Event => {
  const object = {
    key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
    size: about.size,
    eTag: about.etag.replaceAll('"', ''),
    sequencer: Date.now().toString(16),
  }
  const from = { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` }
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'eu-central-1',
    eventTime: about.at,
    eventName: 'ObjectCreated:Put',
    userIdentity: { principalId: 'local' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': randomUUID(), 'x-amz-id-2': 'local' },
    s3: { s3SchemaVersion: '1.0', configurationId: 'local', bucket: from, object },
  }
  return { Records: [record] }
}

const get = async (
  disk: Disk,
  name: Name,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
) => {
  const about = await disk.about(name)
  const bytes = about && (await disk.bytes(name, about))
  if (!about || !bytes) return refuse(response, 404, 'NoSuchKey')
  const headers = { etag: about.etag, 'last-modified': new Date(about.at).toUTCString(), 'accept-ranges': 'bytes' }
  if (request.headers['if-match'] && request.headers['if-match'] !== about.etag)
    return refuse(response, 412, 'PreconditionFailed')
  if (request.headers['if-none-match'] === about.etag) return response.writeHead(304, headers).end()
  const all = { ...headers, 'content-type': about.type, ...about.headers, ...overrides(query) }
  if (request.method === 'HEAD') return response.writeHead(200, { ...all, 'content-length': about.size }).end()
  return say(response, 200, all, bytes)
}

/** The few calls of S3 that the platform makes, with S3's checks of signature, expiry and form policy. */
export const objects = ({ folder, keys, under, buckets, created }: Objects): Part => {
  const disk = diskIn(folder)
  const parts = inParts(folder, disk, (name, about) => created(createdEvent(name, about)))

  const upload = async (bucket: string, request: IncomingMessage, response: ServerResponse) => {
    const { fields, file, tooLarge } = await readForm(request, largest)
    if (!file) return refuse(response, 400, 'InvalidArgument', 'POST requires exactly one file upload per request.')
    if (!isPolicySigned(fields, keys)) return refuse(response, 403, 'SignatureDoesNotMatch')
    const size = tooLarge ? Number.POSITIVE_INFINITY : file.length
    const refusal = refusedBy({ fields: { ...fields, bucket }, size, now: Date.now() })
    if (refusal) return refuse(response, refusal.status, refusal.code, refusal.message)
    const name = { bucket, key: fields.key ?? '' }
    const type = fields['content-type'] ?? 'binary/octet-stream'
    const about = await disk.put(name, file, { type, headers: keptHeaders(fields) })
    if (about) await created(createdEvent(name, about))
    return response.writeHead(Number(fields.success_action_status) || 204, { etag: about?.etag ?? '' }).end()
  }

  const put = async (name: Name, request: IncomingMessage, response: ServerResponse, body: Buffer) => {
    const chunked = String(request.headers['content-encoding']).includes('aws-chunked')
    if (chunked) return refuse(response, 501, 'NotImplemented', 'Send the body whole, not as aws-chunked stream.')
    const type = request.headers['content-type'] ?? 'binary/octet-stream'
    const demand = { match: request.headers['if-match'], none: request.headers['if-none-match'] === '*' }
    const about = await disk.put(name, body, { type, headers: keptHeaders(request.headers) }, demand)
    if (!about) return refuse(response, 412, 'PreconditionFailed')
    await created(createdEvent(name, about))
    return response.writeHead(200, { etag: about.etag, 'content-length': 0 }).end()
  }

  return async (request, response) => {
    const { bucket, key, query } = asked(request.url ?? '/', under)
    if (!buckets.includes(bucket)) return refuse(response, 404, 'NoSuchBucket')
    if (request.method === 'POST' && key === '') return void (await upload(bucket, request, response))
    const body = await readBody(request, largest)
    if (!body) return refuse(response, 400, 'EntityTooLarge')
    if (!(await isSigned(request, body, keys))) return refuse(response, 403, 'SignatureDoesNotMatch')
    const name = { bucket, key }
    if (query.has('uploads') || query.has('uploadId'))
      return void (await parts(request, response, { name, query, body, headers: keptHeaders(request.headers) }))
    if (request.method === 'HEAD' && key === '') return void response.writeHead(200).end()
    if (request.method === 'GET' || request.method === 'HEAD')
      return void (await get(disk, name, request, response, query))
    if (request.method === 'PUT') return void (await put(name, request, response, body))
    if (request.method !== 'DELETE') return refuse(response, 405, 'MethodNotAllowed')
    await disk.remove(name)
    response.writeHead(204).end()
  }
}

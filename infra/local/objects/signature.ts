import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { S3Client } from '@aws-sdk/client-s3'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Keys } from '../database/dynamo.ts'

const region = 'eu-central-1'
/** The SDK's own SHA-256, so that both sides sign with the same code. */
const { sha256 } = new S3Client({ region }).config

const signerOf = (keys: Keys, service: string): SignatureV4 =>
  new SignatureV4({
    credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
    region,
    service,
    sha256,
    uriEscapePath: service !== 's3',
    applyChecksum: service === 's3',
  })

/** `20261122T010431Z` as a moment. */
const moment = (stamp: string): Date =>
  new Date(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const queryOf = (request: IncomingMessage): URLSearchParams => new URLSearchParams(request.url?.split('?')[1])

const requestOf = (request: IncomingMessage, names: readonly string[], without: RegExp | undefined) => {
  const { hostname } = new URL(`http://${request.headers.host ?? 'localhost'}`)
  const query: Record<string, string> = {}
  for (const [name, value] of queryOf(request)) if (!without?.test(name)) query[name] = value
  const headers: Record<string, string> = {}
  for (const name of names) headers[name] = String(request.headers[name] ?? '')
  // The path as sent: the signer must not see it decoded.
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  return { method: request.method ?? 'GET', protocol: 'http:', hostname, path, query, headers }
}

/** Fifteen minutes: how far S3 lets a signed request's clock be off. */
const skewMs = 15 * 60_000

const byHeader = async (request: IncomingMessage, body: Buffer, keys: Keys): Promise<boolean> => {
  const header = request.headers.authorization ?? ''
  const [, id, day, service, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=(\w+)\/(\d{8})\/[\w-]+\/([\w-]+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      header,
    ) ?? []
  if (!id || !day || !service || !names || !signature || id !== keys.id) return false
  const stamp = String(request.headers['x-amz-date'] ?? '')
  const at = moment(stamp)
  if (!stamp.startsWith(day) || !(Math.abs(Date.now() - at.getTime()) < skewMs)) return false
  const promised = request.headers['x-amz-content-sha256']
  const hash = createHash('sha256').update(body).digest('hex')
  if (/^[0-9a-f]{64}$/.test(String(promised)) && promised !== hash) return false
  const signed = names.split(';')
  const again = await signerOf(keys, service).sign(
    { ...requestOf(request, signed, undefined), ...(promised ? {} : { body }) },
    { signingDate: at, signableHeaders: new Set(signed) },
  )
  return same(again.headers.authorization ?? '', header.replace(/, ?/g, ', '))
}

const byQuery = async (request: IncomingMessage, query: URLSearchParams, keys: Keys): Promise<boolean> => {
  const stamp = query.get('X-Amz-Date') ?? ''
  const seconds = Number(query.get('X-Amz-Expires'))
  const at = moment(stamp)
  if (!(Date.now() < at.getTime() + seconds * 1000) || at.getTime() > Date.now() + skewMs) return false
  if (!query.get('X-Amz-Credential')?.startsWith(`${keys.id}/`)) return false
  const ours = /^X-Amz-(Algorithm|Content-Sha256|Credential|Date|Expires|SignedHeaders|Signature)$/
  const names = (query.get('X-Amz-SignedHeaders') ?? 'host').split(';')
  const asked = requestOf(request, names, ours)
  // As S3: what is signed in an address never covers the body.
  const unsigned = { ...asked, headers: { ...asked.headers, 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' } }
  const again = await signerOf(keys, 's3').presign(unsigned, {
    signingDate: at,
    expiresIn: seconds,
    signableHeaders: new Set(names),
    unhoistableHeaders: new Set(names),
  })
  return same(String(again.query?.['X-Amz-Signature'] ?? ''), query.get('X-Amz-Signature') ?? '')
}

/** Whether a request was signed with our keys (Signature Version 4), in its headers or in its address. */
export const isSigned = (request: IncomingMessage, body: Buffer, keys: Keys): Promise<boolean> => {
  const query = queryOf(request)
  return query.has('X-Amz-Signature') ? byQuery(request, query, keys) : byHeader(request, body, keys)
}

/** Whether the policy of a presigned form was signed with our keys. */
export const isPolicySigned = (fields: Record<string, string>, keys: Keys): boolean => {
  const [id, day = '', ...scope] = (fields['x-amz-credential'] ?? '').split('/')
  if (id !== keys.id) return false
  const key = [day, ...scope].reduce<Buffer | string>(
    (last, part) => createHmac('sha256', last).update(part).digest(),
    `AWS4${keys.secret}`,
  )
  const signature = createHmac('sha256', key)
    .update(fields.policy ?? '')
    .digest('hex')
  return same(signature, fields['x-amz-signature'] ?? '')
}

import { SignatureV4 } from '@smithy/signature-v4'
import { client } from '../data/database.ts'
import { setting } from '../http/settings.ts'
import { isShownInline, savedAs } from './rules.ts'

/** Seconds in which an upload must have begun, on a slow phone line too. */
const uploadSeconds = 3600
/** Seconds that an address to read works: long enough to start, too short to pass on. */
const readSeconds = 300

// Amazon's own signer. The full S3 client, that does the same around it, would add 140 KB to this Lambda.
const signer = async () =>
  new SignatureV4({
    service: 's3',
    region: await client.config.region(),
    credentials: client.config.credentials,
    sha256: client.config.sha256,
    uriEscapePath: false,
  })

/** Where the bucket answers; a store with an address of its own has no name per bucket in the DNS. */
const bucketUrl = async (): Promise<string> => {
  const [bucket, endpoint] = [setting('BUCKET_FILES'), process.env.AWS_ENDPOINT_URL_S3]
  return endpoint
    ? `${endpoint.replace(/\/$/, '')}/${bucket}`
    : `https://${bucket}.s3.${await client.config.region()}.amazonaws.com`
}

/** `2026-05-01T12:00:00.000Z` → `20260501T120000Z` */
const compact = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d{3}/g, '')

/**
 * A form that uploads exactly what was announced: that key, that type, that many bytes
 * (S3: "Authenticating requests: browser-based uploads using POST").
 */
export const uploadForm = async (
  file: { key: string; type: string; size: number },
  now: string,
): Promise<{ url: string; fields: Record<string, string> }> => {
  const [signs, identity, region] = [await signer(), await client.config.credentials(), await client.config.region()]
  const signingDate = new Date(now)
  const date = compact(signingDate)
  const fields = {
    key: file.key,
    'Content-Type': file.type,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${identity.accessKeyId}/${date.slice(0, 8)}/${region}/s3/aws4_request`,
    'X-Amz-Date': date,
    ...(identity.sessionToken ? { 'X-Amz-Security-Token': identity.sessionToken } : {}),
  }
  const policy = {
    expiration: new Date(signingDate.getTime() + uploadSeconds * 1000).toISOString(),
    conditions: [
      { bucket: setting('BUCKET_FILES') },
      ['content-length-range', file.size, file.size],
      ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
    ],
  }
  const Policy = Buffer.from(JSON.stringify(policy)).toString('base64')
  const signature = await signs.sign(Policy, { signingDate })
  return { url: await bucketUrl(), fields: { ...fields, Policy, 'X-Amz-Signature': signature } }
}

type Wanted = {
  method: 'GET' | 'PUT'
  key: string
  query: Record<string, string>
  headers?: Record<string, string>
  seconds: number
}

/** An address that does one thing with one object. As everywhere with S3, what is signed in it never covers the body. */
const signedAddress = async ({ method, key, query, headers, seconds }: Wanted, now: string): Promise<string> => {
  const url = new URL(`${await bucketUrl()}/${key}`)
  const request = {
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port ? { port: Number(url.port) } : {}),
    path: url.pathname,
    query,
    headers: { host: url.host, 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD', ...headers },
  }
  const signed = await (await signer()).presign(request, { signingDate: new Date(now), expiresIn: seconds })
  const coded = Object.entries(signed.query ?? {}).map(([name, value]) => `${escaped(name)}=${escaped(String(value))}`)
  return `${url.href}?${coded.join('&')}`
}

type Readable = { key: string; name: string; type: string }
const read = ({ key, type }: Readable, disposition: string, now: string): Promise<string> => {
  const query = { 'response-content-disposition': disposition, 'response-content-type': type }
  return signedAddress({ method: 'GET', key, query, seconds: readSeconds }, now)
}

/** A short-lived address that saves a checked file under its own name; it is never shown as a page. */
export const readAddress = (file: Readable, now: string): Promise<string> => read(file, savedAs(file.name), now)

/** Short-lived addresses of a checked file: to save it, and to look at it where a browser can do so without harm. */
export const addressesOf = async (
  file: Readable,
  now: string,
): Promise<{ download: string; inline?: string | undefined }> => ({
  download: await readAddress(file, now),
  inline: isShownInline(file.type) ? await read(file, savedAs(file.name, 'inline'), now) : undefined,
})

/** Where exactly one part of an upload in parts goes: that part, that many bytes. */
export const partAddress = (
  { key, upload, number, size }: { key: string; upload: string; number: number; size: number },
  now: string,
): Promise<string> => {
  const query = { partNumber: String(number), uploadId: upload }
  const headers = { 'content-length': String(size) }
  return signedAddress({ method: 'PUT', key, query, headers, seconds: uploadSeconds }, now)
}

/** As the signature spells a query: RFC 3986, where `!'()*` are coded too. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

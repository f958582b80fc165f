import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { types } from './local/http/site.ts'

/**
 * Puts the web build into the bucket of a stage: `node infra/publish.ts --bucket NAME`. Files with a hash in their name
 * go first and are never taken away, so that a page that somebody has open keeps working; pages go last.
 */
const { bucket } = parseArgs({ options: { bucket: { type: 'string' } } }).values
if (!bucket) throw new Error('Say which bucket: --bucket NAME (output SiteBucket of the deployment)')

const folder = join(import.meta.dirname, '..', 'web', 'dist')
const client = new S3Client({ region: 'eu-central-1' })

const put = async (path: string): Promise<void> => {
  const key = relative(folder, path).split(sep).join('/')
  const kept = key.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate'
  const type = types[extname(path)] ?? 'application/octet-stream'
  const to = { Bucket: bucket, Key: key, ContentType: type, CacheControl: kept }
  await client.send(new PutObjectCommand({ ...to, Body: await readFile(path) }))
}

const entries = await readdir(folder, { recursive: true, withFileTypes: true })
const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
const isAsset = (path: string): boolean => relative(folder, path).startsWith('assets')
await Promise.all(files.filter(isAsset).map(put))
await Promise.all(files.filter(path => !isAsset(path)).map(put))
console.log(`${files.length} files are in ${bucket}`)

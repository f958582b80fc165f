import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { shellOf } from '../../shells.ts'
import { type Part, say } from './body.ts'

export const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}
const squeezable = /^(text\/|application\/(json|xml|manifest\+json)|image\/svg)/

type Encoding = 'br' | 'gzip' | 'identity'
type File = { type: string; cache: string; etag: string; plain: Buffer; squeezed: Map<Encoding, Promise<Buffer>> }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const read = async (folder: string, path: string): Promise<[string, File]> => {
  const plain = await readFile(path)
  const name = `/${relative(folder, path).split(sep).join('/')}`
  const hashed = name.startsWith('/assets/')
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const cache = hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate'
  return [name, { type: types[extname(path)] ?? 'application/octet-stream', cache, etag, plain, squeezed: new Map() }]
}

/** Squeezed once per file, at the level CloudFront uses. */
const squeeze = (file: File, encoding: Encoding): Promise<Buffer> => {
  const known = file.squeezed.get(encoding)
  if (known) return known
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  const made = encoding === 'br' ? brotli(file.plain, quality) : zip(file.plain, { level: 6 })
  file.squeezed.set(encoding, made)
  return made
}

const encodingFor = (accepts: string, file: File): Encoding => {
  if (file.plain.length < 1000 || !squeezable.test(file.type)) return 'identity'
  if (/\bbr\b/.test(accepts)) return 'br'
  return /\bgzip\b/.test(accepts) ? 'gzip' : 'identity'
}

const filesIn = async (folder: string): Promise<Map<string, File>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return new Map(await Promise.all(paths.map(path => read(folder, path))))
}

/** The file for a path: itself, or the page drawn for it (the same at the edge: `shells.ts`). */
const find = (files: Map<string, File>, path: string): File | undefined =>
  files.get(path) ?? (extname(path) ? undefined : files.get(shellOf(path)))

/** The web build as CloudFront serves it from its bucket. */
export const site = async (folder: string): Promise<Part> => {
  const files = await filesIn(folder)
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, { allow: 'GET, HEAD' }, '')
    const file = find(files, (request.url ?? '/').split('?')[0] ?? '/')
    if (!file) return say(response, 404, { 'content-type': 'text/plain; charset=utf-8' }, 'Niet gevonden. Not found.')
    const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), file)
    const headers: Record<string, string> = {
      'content-type': file.type,
      'cache-control': file.cache,
      vary: 'accept-encoding',
      etag: file.etag.replace(/"$/, `-${encoding}"`),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    }
    if (request.headers['if-none-match'] === headers.etag) return void response.writeHead(304, headers).end()
    const body = encoding === 'identity' ? file.plain : await squeeze(file, encoding)
    if (request.method === 'HEAD')
      return void response.writeHead(200, { ...headers, 'content-length': body.length }).end()
    say(response, 200, headers, body)
  }
}

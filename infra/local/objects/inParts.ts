import type { IncomingMessage, ServerResponse } from 'node:http'
import { say } from '../http/body.ts'
import type { About, Disk, Name } from './disk.ts'
import { type Came, unfinishedIn } from './multipart.ts'
import { refuse } from './refuse.ts'

type Asked = { name: Name; query: URLSearchParams; body: Buffer; headers: Record<string, string> }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&')
const tag = (name: string, value: string | number | boolean): string => `<${name}>${escaped(String(value))}</${name}>`
const tell = (response: ServerResponse, root: string, inside: string) =>
  say(
    response,
    200,
    { 'content-type': 'application/xml' },
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside}</${root}>`,
  )

/** The parts that a client says make up the object: `<Part><PartNumber>1</PartNumber><ETag>…</ETag></Part>` */
const askedParts = (body: Buffer): Pick<Came, 'number' | 'etag'>[] =>
  [...body.toString().matchAll(/<Part>([\s\S]*?)<\/Part>/g)].map(([, part = '']) => {
    const etag = plain(/<ETag>(.*?)<\/ETag>/.exec(part)?.[1] ?? '').replaceAll('"', '')
    return { number: Number(/<PartNumber>(\d+)<\/PartNumber>/.exec(part)?.[1]), etag: `"${etag}"` }
  })

const named = ({ bucket, key }: Name): string => tag('Bucket', bucket) + tag('Key', key)

const list = (response: ServerResponse, { name, query }: Asked, id: string, parts: readonly Came[]) => {
  const most = Math.min(Number(query.get('max-parts') ?? 1000), 1000)
  const from = Number(query.get('part-number-marker') ?? 0)
  const rest = parts.filter(each => each.number > from)
  const page = rest.slice(0, most)
  const shown = page.map(
    ({ number, etag, size, at }) =>
      `<Part>${tag('PartNumber', number)}${tag('LastModified', at)}${tag('ETag', etag)}${tag('Size', size)}</Part>`,
  )
  const marks = tag('PartNumberMarker', from) + tag('NextPartNumberMarker', page.at(-1)?.number ?? 0)
  const paging = marks + tag('MaxParts', most) + tag('IsTruncated', rest.length > page.length)
  return tell(response, 'ListPartsResult', named(name) + tag('UploadId', id) + paging + shown.join(''))
}

/** Uploads in parts as S3 takes them: begin, a part, which parts are there, join, or end without joining. */
export const inParts = (folder: string, disk: Disk, created: (name: Name, about: About) => Promise<void>) => {
  const unfinished = unfinishedIn(folder)
  void unfinished.sweep(Date.now())

  const join = async (response: ServerResponse, { name, body }: Asked, id: string) => {
    const begun = await unfinished.find(name, id)
    const joined = await unfinished.join(id, askedParts(body))
    if (typeof joined === 'string') return refuse(response, 400, joined)
    const { bytes, etag } = joined
    const about = await disk.put(name, bytes, { type: begun?.type ?? '', headers: begun?.headers ?? {}, etag })
    await unfinished.end(id)
    if (about) await created(name, about)
    return tell(response, 'CompleteMultipartUploadResult', named(name) + tag('ETag', etag))
  }

  return async (request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<unknown> => {
    const { name, query, body, headers } = asked
    if (request.method === 'POST' && query.has('uploads')) {
      await unfinished.sweep(Date.now())
      const type = request.headers['content-type'] ?? 'binary/octet-stream'
      const id = await unfinished.begin(name, { type, headers })
      return tell(response, 'InitiateMultipartUploadResult', named(name) + tag('UploadId', id))
    }
    const id = query.get('uploadId') ?? ''
    if (!(await unfinished.find(name, id))) return refuse(response, 404, 'NoSuchUpload')
    if (request.method === 'POST') return join(response, asked, id)
    if (request.method === 'GET') return list(response, asked, id, await unfinished.parts(id))
    if (request.method === 'PUT') {
      const etag = await unfinished.take(id, Number(query.get('partNumber')), body)
      return etag
        ? response.writeHead(200, { etag, 'content-length': 0 }).end()
        : refuse(response, 400, 'InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive')
    }
    if (request.method !== 'DELETE') return refuse(response, 405, 'MethodNotAllowed')
    await unfinished.end(id)
    return response.writeHead(204).end()
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'

/** The whole body, or undefined as soon as it is larger than `most` bytes. */
export const readBody = (request: IncomingMessage, most: number): Promise<Buffer | undefined> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size > most) {
        request.removeAllListeners('data').resume()
        resolve(undefined)
      } else parts.push(part)
    })
    request.once('end', () => resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts)))
    request.once('error', reject)
  })

/** One answer, whole. */
export const say = (
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
) => {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}

/** One part of the platform that answers requests under its own path. */
export type Part = (request: IncomingMessage, response: ServerResponse) => Promise<void>

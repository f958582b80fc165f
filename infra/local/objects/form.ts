import type { IncomingMessage } from 'node:http'
import { Busboy } from '@fastify/busboy'

export type Form = { fields: Record<string, string>; file: Buffer | undefined; tooLarge: boolean }

/** Reads a presigned form: the fields (names in lower case), then one file, which must be the last part. */
export const readForm = (request: IncomingMessage, most: number): Promise<Form> =>
  new Promise((resolve, reject) => {
    const form: Form = { fields: {}, file: undefined, tooLarge: false }
    const headers = { ...request.headers, 'content-type': request.headers['content-type'] ?? '' }
    const parser = new Busboy({ headers, limits: { fileSize: most, files: 1, fields: 40, fieldSize: 20_000 } })
    parser.on('field', (name, value) => {
      if (!form.file) form.fields[name.toLowerCase()] = value
    })
    parser.on('file', (_name, stream) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('limit', () => {
        form.tooLarge = true
      })
      stream.on('end', () => {
        form.file = Buffer.concat(parts)
      })
    })
    parser.once('finish', () => resolve(form))
    parser.once('error', reject)
    request.pipe(parser)
  })

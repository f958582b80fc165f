import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { code } from '../ideas/contract.ts'
import { id, key } from '../ideas/idea.ts'

/** 25 MB, in bytes. */
export const largestFile = 25 * 1024 * 1024
export const photoTypes = ['image/jpeg', 'image/png'] as const
export const documentTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const

/** By the end of the name, because telephones often do not know the type of a document. */
export const documentEnds: Record<string, (typeof documentTypes)[number]> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const files = slice({
  announceFile: {
    method: 'POST',
    path: '/api/files',
    says: 'Ask for a place to upload one photo or document to; the bytes go straight to object storage',
    allow: 'anyone',
    input: z.object({
      key,
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      type: z.enum([...photoTypes, ...documentTypes]),
      size: z.int().check(z.minimum(1), z.maximum(largestFile)),
    }),
    output: z.object({ id, url: z.string(), fields: z.record(z.string(), z.string()) }),
    refuses: ['invalid', 'too-many'],
  },
  fileState: {
    method: 'GET',
    path: '/api/files/{id}',
    says: 'Whether an uploaded file has arrived, was checked, and may be shown',
    allow: 'anyone',
    input: z.object({ id }),
    output: z.object({
      id,
      state: z.enum(['waiting', 'checking', 'clean', 'not-scanned', 'refused']),
      because: z.optional(z.string()),
    }),
    refuses: ['invalid', 'not-found'],
  },
  openFile: {
    method: 'GET',
    path: '/api/files/{id}/content',
    says: 'Open a checked file of a public idea (a short-lived address)',
    allow: 'anyone',
    input: z.object({ id }),
    output: z.string(),
    media: 'text/html',
    refuses: ['invalid', 'not-found'],
  },
  openOwnFile: {
    method: 'POST',
    path: '/api/files/{id}/own',
    says: 'A short-lived address of a file of an own idea, also before it is public',
    allow: 'anyone',
    input: z.object({ id, code: z.optional(code) }),
    output: z.object({ address: z.string() }),
    refuses: ['invalid', 'not-found', 'too-many'],
  },
})

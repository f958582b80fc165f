import * as z from 'zod/mini'
import { largestFile } from '../files/contract.ts'
import { slice } from '../http/endpoint.ts'
import { id, key, verdict, version } from '../ideas/idea.ts'
import { fileType, title } from './rules.ts'

const all = ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'too-late'] as const
const size = z.int().check(z.minimum(1), z.maximum(largestFile))
/** What a chosen file is known by, so that the same one goes on where it broke off; `modified` in ms since 1970. */
const chosen = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  size,
  modified: z.optional(z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000))),
}
/** `gone`: it never came through the check, so nothing of it was kept. */
const states = z.enum(['waiting', 'checking', 'clean', 'not-scanned', 'refused', 'gone'])
const part = z.object({ number: z.int(), from: z.int(), until: z.int(), url: z.string() })

export const attachments = slice({
  listAttachments: {
    method: 'GET',
    path: '/api/alliances/{id}/documents',
    says: 'The documents of an application of the own alliance or municipality with all their versions, and what one is still uploading',
    allow: 'signed-in',
    input: z.object({ id }),
    output: z.object({
      version: z.int(),
      documents: z.array(
        z.object({
          id,
          title: z.string(),
          /** Newest first. */
          versions: z.array(
            z.object({
              number: version,
              file: id,
              name: z.string(),
              type: z.optional(fileType),
              size: z.int(),
              state: states,
              because: z.optional(z.string()),
              sha256: z.optional(z.string()),
              by: z.string(),
              at: z.string(),
            }),
          ),
        }),
      ),
      going: z.array(z.object({ file: id, title: z.string(), ...chosen, at: z.string() })),
      can: z.object({ write: verdict }),
    }),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  announceAttachment: {
    method: 'POST',
    path: '/api/alliances/{id}/documents',
    says: 'Begin to upload a document in parts; the same file that one broke off goes on where it was. A title that is there already gets a new version',
    allow: 'signed-in',
    input: z.object({ id, key, title, type: fileType, ...chosen }),
    output: z.object({ file: id }),
    refuses: [...all, 'too-many'],
  },
  attachmentParts: {
    method: 'GET',
    path: '/api/alliances/{id}/uploads/{file}',
    says: 'Which parts of an upload are still missing, asked of object storage, each with the address it goes to',
    allow: 'signed-in',
    input: z.object({ id, file: id }),
    output: z.object({ size: z.int(), left: z.array(part) }),
    refuses: all,
  },
  finishAttachment: {
    method: 'POST',
    path: '/api/alliances/{id}/uploads/{file}/end',
    says: 'All parts are there: join them, have the file checked, and add it to the documents',
    allow: 'signed-in',
    input: z.object({ id, file: id }),
    output: z.object({ version: z.int() }),
    refuses: [...all, 'changed', 'too-many'],
  },
  dropAttachment: {
    method: 'DELETE',
    path: '/api/alliances/{id}/uploads/{file}',
    says: 'Throw away an upload that was broken off',
    allow: 'signed-in',
    input: z.object({ id, file: id }),
    output: z.object({}),
    refuses: all,
  },
  renameAttachment: {
    method: 'PUT',
    path: '/api/alliances/{id}/documents/{document}',
    says: 'Give a document another title',
    allow: 'signed-in',
    input: z.object({ id, document: id, title }),
    output: z.object({ version: z.int() }),
    refuses: [...all, 'changed', 'already-used'],
  },
  removeAttachment: {
    method: 'DELETE',
    path: '/api/alliances/{id}/documents/{document}',
    says: 'Take a document out with all its versions; what was submitted before keeps what it named',
    allow: 'signed-in',
    input: z.object({ id, document: id }),
    output: z.object({ version: z.int() }),
    refuses: [...all, 'changed'],
  },
  openAttachment: {
    method: 'GET',
    path: '/api/alliances/{id}/files/{file}',
    says: 'Short-lived addresses of one version of a document, for members: to save it, and to look at it where that is possible',
    allow: 'signed-in',
    input: z.object({ id, file: id }),
    output: z.object({ download: z.string(), inline: z.optional(z.string()) }),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
})

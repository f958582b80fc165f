import * as z from 'zod/mini'
import { bytes } from '../http/bytes.ts'
import { binaryMedia, slice } from '../http/endpoint.ts'
import { id, key, longText, slug, verdict, version } from '../ideas/idea.ts'
import { sentence } from '../rounds/round.ts'
import { effects, largestFile, upload } from './upload.ts'

const allow = ['officer'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const
const language = z.enum(['nl', 'en'])
/** Both languages, where one of them may be nothing. */
const said = z.object({ nl: z.string(), en: z.string() })

/** What was filled in, by the id of a question; read as a cell of a file is. */
const values = z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(10_000)))

const question = z.object({
  id: z.string(),
  name: said,
  help: said,
  example: said,
  kind: z.enum(['text', 'choice', 'choices', 'money', 'date', 'start', 'yes-no', 'chamber']),
  required: z.boolean(),
  longest: z.int(),
  choices: z.array(z.object({ id: z.string(), name: said })),
})

/** An upload on its own page: who did what, and what may be done. */
const uploadAtDesk = z.object({
  ...upload.shape,
  roundName: sentence,
  sentByName: z.string(),
  importedByName: z.optional(z.string()),
  undoneByName: z.optional(z.string()),
  undoUntil: z.optional(z.string()),
  /** Why it is unreadable, in words. */
  faultSaid: z.optional(said),
  can: z.object({ importAll: verdict, importGood: verdict, undo: verdict, resume: verdict }),
})

export const uploads = slice({
  listUploads: {
    method: 'GET',
    path: '/api/uploads',
    says: "What the officer's own municipality sent in, newest first, and the rounds that are open for more",
    allow,
    input: z.object({}),
    output: z.object({
      uploads: z.array(z.object({ ...upload.shape, roundName: sentence, sentByName: z.string() })),
      rounds: z.array(z.object({ id: slug, name: sentence, until: z.string() })),
    }),
    refuses: ['sign-in', 'not-allowed'],
  },
  uploadTemplate: {
    method: 'GET',
    path: '/api/uploads/templates/{round}/xlsx',
    says: "The round's own template as a workbook, with drop-down lists, explanation and choices",
    allow,
    input: z.object({ round: slug, lang: language }),
    output: bytes,
    media: binaryMedia[1],
    refuses,
  },
  uploadTemplateCsv: {
    method: 'GET',
    path: '/api/uploads/templates/{round}/csv',
    says: "The headings of the round's template as CSV",
    allow,
    input: z.object({ round: slug, lang: language }),
    output: z.string(),
    media: 'text/csv',
    refuses,
  },
  proposalForm: {
    method: 'GET',
    path: '/api/uploads/templates/{round}/form',
    says: 'The same columns as questions of a form, with what may be chosen',
    allow,
    input: z.object({ round: slug }),
    output: z.object({ round: z.object({ id: slug, name: sentence }), questions: z.array(question) }),
    refuses,
  },
  announceUpload: {
    method: 'POST',
    path: '/api/uploads',
    says: 'Ask for a place to send one file with proposals to; when it has arrived it is checked, and nothing else happens',
    allow,
    input: z.object({
      key,
      round: slug,
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      size: z.int().check(z.minimum(1), z.maximum(largestFile)),
      language,
    }),
    output: z.object({ id, url: z.string(), fields: z.record(z.string(), z.string()) }),
    refuses: [...refuses, 'wrong-state', 'too-late', 'too-many'],
  },
  readUpload: {
    method: 'GET',
    path: '/api/uploads/{id}',
    says: 'One upload of the own municipality: how far it is, what was found, what may be done',
    allow,
    input: z.object({ id }),
    output: uploadAtDesk,
    refuses,
  },
  uploadRows: {
    method: 'GET',
    path: '/api/uploads/{id}/rows',
    says: 'The rows of an upload with everything that is wrong in each, in sentences; a hundred at a time',
    allow,
    input: z.object({
      id,
      show: z.enum(['all', 'faults', 'good']),
      after: z.optional(z.string().check(z.regex(/^\d{1,7}$/, 'unknown-cursor'))),
    }),
    output: z.object({
      total: z.int(),
      rows: z.array(
        z.object({
          number: z.int(),
          id,
          title: z.string(),
          effect: z.enum(effects),
          ask: z.optional(z.int()),
          faults: z.array(z.object({ column: z.optional(said), says: said })),
          open: z.array(said),
        }),
      ),
      next: z.optional(z.string()),
    }),
    refuses,
  },
  openChecked: {
    method: 'GET',
    path: '/api/uploads/{id}/checked',
    says: 'The workbook as it came, with a column that says what is wrong in each row (a short-lived address)',
    allow,
    input: z.object({ id }),
    output: z.string(),
    media: 'text/html',
    refuses,
  },
  importUpload: {
    method: 'POST',
    path: '/api/uploads/{id}/import',
    says: 'Import what was checked: all rows, or only those with nothing wrong; seen when all of it is there',
    allow,
    input: z.object({ id, version, which: z.enum(['all', 'good']) }),
    output: z.object({ version }),
    refuses: [...refuses, 'wrong-state', 'too-late', 'already-used', 'changed'],
  },
  undoUpload: {
    method: 'POST',
    path: '/api/uploads/{id}/undo',
    says: 'Take an import back within thirty days, as long as the round has not come to its decision',
    allow,
    input: z.object({ id, version, why: z.optional(longText) }),
    output: z.object({ version }),
    refuses: [...refuses, 'wrong-state', 'too-late', 'changed'],
  },
  resumeUpload: {
    method: 'POST',
    path: '/api/uploads/{id}/resume',
    says: 'Set work going again that stands still',
    allow,
    input: z.object({ id, version }),
    output: z.object({ version }),
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
  checkProposal: {
    method: 'POST',
    path: '/api/proposals/check',
    says: 'Everything that is wrong with one proposal as filled in, in sentences; nothing is kept',
    allow,
    input: z.object({ round: slug, values }),
    output: z.object({ faults: z.array(z.object({ question: z.optional(z.string()), says: said })) }),
    refuses,
  },
  submitProposal: {
    method: 'POST',
    path: '/api/proposals',
    says: 'Bring in one proposal of the municipality, by the same rules as a row of a file',
    allow,
    input: z.object({
      key,
      round: slug,
      values,
      language,
    }),
    output: z.object({ id, application: id, hash: z.string() }),
    refuses: [...refuses, 'wrong-state', 'too-late', 'already-used', 'too-many'],
  },
})

import * as z from 'zod/mini'
import { id, slug, version } from '../ideas/idea.ts'
import { fileFaults } from './reading/limits.ts'

/** Bytes of a file as it is sent: 5,000 full rows are about 4 MB. */
export const largestFile = 10 * 1024 * 1024

/**
 * `waiting` for its bytes, `checking` them, `checked` (nothing has been changed yet) or `unreadable`; then `importing`,
 * `done`, and perhaps `undoing` and `undone`.
 */
export const uploadStates = [
  'waiting',
  'checking',
  'checked',
  'unreadable',
  'importing',
  'done',
  'undoing',
  'undone',
] as const
export type UploadState = (typeof uploadStates)[number]

const count = z.int().check(z.nonnegative())

/** One file of a municipality, or one proposal filled in on the form. */
export const upload = z.object({
  id,
  round: slug,
  kind: z.enum(['file', 'one']),
  /** The name of the file, or the title of the one proposal. */
  name: z.string(),
  state: z.enum(uploadStates),
  version,
  at: z.string(),
  /** Rows done of what it is doing now, and of how many. */
  progress: z.optional(z.object({ done: count, total: count })),
  /** When progress was last made. */
  movedAt: z.string(),
  /** Why it is unreadable; `about` names a column or a number. */
  fault: z.optional(z.object({ code: z.enum(fileFaults), about: z.optional(z.string()) })),
  /** Rows found, those with nothing wrong, and what importing the good ones would do. */
  counts: z.optional(z.object({ rows: count, good: count, fresh: count, changed: count, same: count })),
  /** Headings that are none of the template's, and needed columns that are not there. */
  notes: z.optional(z.object({ unknown: z.array(z.string()), absent: z.array(z.string()) })),
  /** An upload of the very same file that was imported before. */
  sameAs: z.optional(id),
  which: z.optional(z.enum(['all', 'good'])),
  importedAt: z.optional(z.string()),
  doneAt: z.optional(z.string()),
  /** What importing did. */
  imported: z.optional(z.object({ fresh: count, changed: count, same: count })),
  undoneAt: z.optional(z.string()),
  why: z.optional(z.string()),
})
export type Upload = z.output<typeof upload>

/** What importing a row does to the round. */
export const effects = ['fresh', 'changed', 'same'] as const
export type Effect = (typeof effects)[number]

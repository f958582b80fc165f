import { no, type Verdict, yes } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { maySubmit, termOf } from '../rounds/rules.ts'
import type { StoredUpload } from './stored.ts'

/** Rows that one step of an import writes. */
export const rowsAtOnce = 100
/** A step takes seconds; after this many milliseconds without one, somebody may set it going again. */
const stalledMs = 120_000
const undoDays = 30
const dayMs = 86_400_000
/** A file that was never imported is forgotten after this many days. */
const looseDays = 30

/** Epoch seconds at which an upload that led to nothing is forgotten. */
export const forgottenAt = (now: string): number => Math.floor((Date.parse(now) + looseDays * dayMs) / 1000)

export const isAtWork = ({ state }: Pick<StoredUpload, 'state'>): boolean =>
  state === 'importing' || state === 'undoing'

/**
 * May what was checked be imported? `all` only when nothing is wrong; the good rows when there are any. `asked` is what the
 * round asks now: rows read by other questions are checked again first.
 */
export const mayImport = (
  upload: StoredUpload,
  round: Round,
  which: 'all' | 'good',
  asked: string,
  now: string,
): Verdict => {
  const { state, counts, sameAs } = upload
  if (sameAs) return no('already-used')
  if (state !== 'checked' || !counts || counts.good === 0) return no('wrong-state')
  if (which === 'all' && counts.good < counts.rows) return no('wrong-state')
  return upload.asked === asked ? maySubmit(round, now) : no('changed')
}

/**
 * May an import be taken back? Within thirty days, until the round decides (what was decided upon stays), and the latest
 * one first: `later` are uploads of the same municipality that were imported into the round after it.
 */
export const mayUndo = (upload: StoredUpload, round: Round, later: readonly StoredUpload[], now: string): Verdict => {
  const { state, doneAt } = upload
  if (state !== 'done' || !doneAt) return no('wrong-state')
  if (Date.parse(now) > Date.parse(doneAt) + undoDays * dayMs) return no('too-late')
  const decision = termOf(round, 'decision')
  if (decision && Date.parse(now) >= Date.parse(decision.from)) return no('too-late')
  return later.some(each => each.imported && each.imported.changed > 0) ? no('changed') : yes
}

/** Uploads of the same municipality that were imported into the same round later. */
export const laterThan = (upload: StoredUpload, all: readonly StoredUpload[]): StoredUpload[] =>
  all.filter(
    ({ id, round, state, importedAt }) =>
      id !== upload.id && round === upload.round && state === 'done' && (importedAt ?? '') > (upload.importedAt ?? ''),
  )

/** The last day on which an import may be taken back. */
export const undoUntil = ({ doneAt }: Pick<StoredUpload, 'doneAt'>): string | undefined =>
  doneAt && new Date(Date.parse(doneAt) + undoDays * dayMs).toISOString()

/** May work that seems to stand still be set going again? */
export const mayResume = (upload: StoredUpload, now: string): Verdict => {
  if (!isAtWork(upload)) return no('wrong-state')
  const from = Date.parse(upload.movedAt) + stalledMs
  return Date.parse(now) >= from ? yes : no('wrong-state', new Date(from).toISOString())
}

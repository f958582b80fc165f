import * as z from 'zod/mini'
import { importKey } from '../applications/store.ts'
import { type Change, listenEach } from '../http/listen.ts'
import type { Round } from '../rounds/round.ts'
import { roundById } from '../rounds/store.ts'
import * as objects from './objects.ts'
import { isAtWork, rowsAtOnce } from './rules.ts'
import { freesFile, givesTurn, keepNext, uploadOf } from './store.ts'
import { type StoredUpload, storedUpload } from './stored.ts'
import { importedRows, type Outcome } from './work/importing.ts'
import { undoneRows } from './work/undoing.ts'

/** A Lambda has a minute; what is left goes on in the next one, which the last step wakes. */
const workMs = 20_000

const added = (before: StoredUpload['imported'], more: Outcome): NonNullable<StoredUpload['imported']> => ({
  fresh: (before?.fresh ?? 0) + more.fresh,
  changed: (before?.changed ?? 0) + more.changed,
  same: (before?.same ?? 0) + more.same,
})

/** The last write of an import: all that it made is seen from here on, at once. */
const finish = (upload: StoredUpload, change: Partial<StoredUpload>, now: string) => {
  const { id, round, hash, state } = upload
  const ready = { remove: 'applications', key: importKey(round, id) } as const
  const isUndo = state === 'undoing'
  const freed = isUndo && hash ? [freesFile(upload, hash)] : []
  const end: Partial<StoredUpload> = isUndo ? { state: 'undone' } : { state: 'done', doneAt: now }
  return keepNext(upload, { ...change, ...end, progress: undefined }, ready, givesTurn(upload), ...freed)
}

/** One step: the next rows, then how far it is. Done twice, the second finds the rows as they should be. */
const step = async (upload: StoredUpload, round: Round): Promise<StoredUpload | undefined> => {
  const { id, state, progress, imported } = upload
  const { done, total } = progress ?? { done: 0, total: 0 }
  const rows = (await objects.rowsFrom(id, done)).filter(({ good }) => good)
  const outcome = state === 'importing' ? await importedRows(upload, round, rows) : await undoneRows(upload, rows)
  const now = new Date().toISOString()
  const next = Math.min(done + rowsAtOnce, total)
  const change = {
    movedAt: now,
    progress: { done: next, total },
    imported: state === 'importing' ? added(imported, outcome) : imported,
  }
  return next < total ? keepNext(upload, change) : finish(upload, change, now)
}

/** Works until the time is up; where somebody else goes on, it stops. */
const work = async (id: string): Promise<void> => {
  const until = Date.now() + workMs
  let upload = await uploadOf(id)
  const round = upload && (await roundById(upload.round))
  while (upload && round && isAtWork(upload) && Date.now() < until) upload = await step(upload, round)
}

const sortKey = z.object({ sk: z.string() })
const isUpload = (item: Change['after']): boolean => item !== undefined && sortKey.parse(item).sk === 'upload'

/** An upload that was set going goes on until it is ready; what the table forgot goes from object storage too. */
export const listen = listenEach(async ({ before, after }) => {
  if (isUpload(after)) {
    const upload = storedUpload.parse(after)
    if (isAtWork(upload)) await work(upload.id)
  } else if (!after && isUpload(before)) {
    const { id, counts } = storedUpload.parse(before)
    await objects.removeAll(id, counts?.rows ?? 0)
  }
})

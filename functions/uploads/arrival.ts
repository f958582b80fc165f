import { createHash } from 'node:crypto'
import type { S3Event } from 'aws-lambda'
import { scanned } from '../files/scan.ts'
import type { Round } from '../rounds/round.ts'
import { roundById } from '../rounds/store.ts'
import { checkSheets } from './checking/check.ts'
import { askedBy } from './checking/ids.ts'
import { rowsFrom } from './checking/told.ts'
import * as objects from './objects.ts'
import { sheetsOf } from './reading/file.ts'
import { Unreadable } from './reading/limits.ts'
import { forgottenAt } from './rules.ts'
import { columnsOf } from './sheet/columns.ts'
import { returnedBook } from './sheet/returned.ts'
import { cardsOfTenant, importedBefore, keepNext, uploadOf } from './store.ts'
import type { StoredUpload, ToldRow } from './stored.ts'

/** Somebody else changed the upload meanwhile: this check is no longer the one that counts. */
class Overtaken extends Error {}

/** Keeps each step of one check, one after the other. */
const follower = (first: StoredUpload) => {
  let current = first
  return async (change: Partial<StoredUpload>): Promise<StoredUpload> => {
    const next = await keepNext(current, { ...change, movedAt: new Date().toISOString() })
    if (!next) throw new Overtaken()
    current = next
    return next
  }
}
type Move = ReturnType<typeof follower>

const countsOf = (told: readonly ToldRow[]): NonNullable<StoredUpload['counts']> => {
  const good = told.filter(({ faults }) => faults.length === 0)
  const having = (effect: ToldRow['effect']) => good.filter(each => each.effect === effect).length
  return {
    rows: told.length,
    good: good.length,
    fresh: having('fresh'),
    changed: having('changed'),
    same: having('same'),
  }
}

/** The dry run: reads, checks every row, and keeps what goes back. Nothing of the round changes. */
const dryRun = async (upload: StoredUpload, bytes: Uint8Array, round: Round, move: Move): Promise<void> => {
  const { id, tenant, language } = upload
  const now = new Date().toISOString()
  const hash = createHash('sha256').update(bytes).digest('hex')
  if ((await scanned(bytes)) === 'virus') throw new Unreadable('virus')
  const columns = columnsOf(round)
  const { sheet, headingRow } = await checkSheets(sheetsOf(bytes), columns, async (done, total) => {
    await move({ progress: { done, total } })
  })
  const cards = await cardsOfTenant(tenant, round.id)
  const rows = sheet.rows.map(row => rowsFrom(row, cards, { round, tenant, now }))
  await objects.keepRows(
    id,
    rows.map(({ kept }) => kept),
    rows.map(({ told }) => told),
  )
  await move({ progress: { done: rows.length, total: rows.length } })
  await objects.keepWorkbook(id, await returnedBook(sheet, headingRow, columns, language))
  const { unknown, absent } = sheet.headings
  await move({
    state: 'checked',
    hash,
    asked: askedBy(round),
    progress: undefined,
    counts: countsOf(rows.map(({ told }) => told)),
    notes: { unknown, absent },
    sameAs: await importedBefore(upload, hash),
    forgetAt: forgottenAt(now),
  })
}

const check = async (id: string): Promise<void> => {
  const [upload, bytes] = await Promise.all([uploadOf(id), objects.arrivedBytes(id)])
  const round = upload && (await roundById(upload.round))
  if (!upload || !bytes || !round || (upload.state !== 'waiting' && upload.state !== 'checking')) return
  const move = follower(upload)
  await move({ state: 'checking', progress: undefined })
  try {
    await dryRun(upload, bytes, round, move)
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault
    await move({ state: 'unreadable', fault: { code: fault.fault, about: fault.about }, progress: undefined })
  }
}

/** Woken when a file arrived (on AWS: and was found clean). Told twice, it finds nothing left to do. */
export const listen = async (event: S3Event): Promise<void> => {
  for (const { s3 } of event.Records) {
    const id = objects.arrivedUpload(decodeURIComponent(s3.object.key.replaceAll('+', ' ')))
    if (!id) continue
    await check(id)
    await objects.removeArrived(id)
  }
}

import { createHash } from 'node:crypto'
import type { CountOutcome, Format } from '../ballots/round.ts'
import { publishedKey } from '../ballots/rules.ts'
import { ballotById, keepOutcome } from '../ballots/store.ts'
import { listTogether } from '../box/listing.ts'
import { allBallots, allReplaced, keepWaiting, listOf } from '../box/store.ts'
import { setting } from '../http/settings.ts'
import { region, signedFetch } from '../http/signed.ts'
import { pabulibOf } from '../recount/formats/pabulib.ts'
import { preflibOf } from '../recount/formats/preflib.ts'
import { type Published, type Sheets, spoiltReasons } from '../recount/published.ts'
import { recount } from '../recount/rules.ts'
import { takenPerGroup } from '../rights/store.ts'
import { assembled } from './assemble.ts'
import { paperIn } from './paper.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

const keepFile = async (key: string, type: string, body: Uint8Array<ArrayBuffer>): Promise<void> => {
  const [bucket, endpoint] = [setting('BUCKET_FILES'), process.env.AWS_ENDPOINT_URL_S3]
  const base = endpoint
    ? `${endpoint.replace(/\/$/, '')}/${bucket}`
    : `https://${bucket}.s3.${await region()}.amazonaws.com`
  const headers = { 'content-type': type }
  const answer = await signedFetch('s3', new URL(`${base}/${key}`), { method: 'PUT', headers, body })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`the object store refused to keep a count: ${answer.status}`)
}

/** The same ballots in the formats of the field, where one fits the method. */
const othersOf = (published: Published): { format: Format; text: string }[] => {
  const [pabulib, preflib] = [pabulibOf(published), preflibOf(published)]
  return [
    ...(pabulib === undefined ? [] : [{ format: 'pb' as const, text: pabulib }]),
    ...(preflib ? [{ format: preflib.type, text: preflib.text }] : []),
  ]
}

/** What became of the paper, in numbers. */
const summed = ({ printed, spoilt, left, lost, note }: Sheets, together: number): CountOutcome['paper'] => ({
  ...{ printed: printed.length, left, lost },
  ...(note === undefined ? {} : { note }),
  ...(together > 0 ? { together } : {}),
  spoilt: spoiltReasons
    .map(reason => ({ reason, count: spoilt.filter(each => each.reason === reason).length }))
    .filter(({ count }) => count > 0),
})

/** Nobody can cast any more; what still waits enters the list, so that every receipt is found in it. */
const closeList = async (id: string): Promise<void> => {
  for (let tries = 0; tries < 50; tries++) if (await listTogether(id, 1)) return
  throw new Error('the public list stayed busy')
}

/** Counts a round that waits for it, keeps the published file, and then that it was counted; once, however often asked. */
export const countRound = async (id: string): Promise<void> => {
  const round = await ballotById(id)
  if (round?.state !== 'counting' || !round.question || !round.terms) return
  const { question, terms } = round
  const paper = await paperIn(id, terms)
  // Paper enters the same list, and among what waited on screens nobody sees in which order.
  await keepWaiting(id, paper?.ballots.map(({ receipt }) => receipt) ?? [])
  await closeList(id)
  const [ballots, replaced, parts] = [await allBallots(id), await allReplaced(id), await listOf(id)]
  const published = assembled({ question, terms, ballots, paper, replaced, parts, taken: await takenPerGroup(id) })
  const { matches } = await recount(published, sha256)
  const file = new TextEncoder().encode(`${JSON.stringify(published)}\n`)
  await keepFile(publishedKey(id), 'application/json', file)
  const others = othersOf(published)
  for (const { format, text } of others)
    await keepFile(publishedKey(id, format), 'text/plain; charset=utf-8', new TextEncoder().encode(text))
  const at = new Date().toISOString()
  const { result, groups, numbers, root, leaves } = published
  const hash = createHash('sha256').update(file).digest('hex')
  await keepOutcome(
    { ...round, state: 'counted', countedAt: at, version: round.version + 1 },
    {
      ...{ result, groups, numbers, root, size: leaves.length, file: hash, holds: matches },
      ...(others.length > 0 ? { formats: others.map(({ format }) => format) } : {}),
      ...(published.sheets ? { paper: summed(published.sheets, published.together?.choices.length ?? 0) } : {}),
    },
    { by: 'platform', did: 'counted', at },
  )
}

import { createHash } from 'node:crypto'
import { publishedKey } from '../ballots/rules.ts'
import { ballotById, keepOutcome } from '../ballots/store.ts'
import { listTogether } from '../box/listing.ts'
import { allBallots, allReplaced, keepWaiting, listOf } from '../box/store.ts'
import { setting } from '../http/settings.ts'
import { region, signedFetch } from '../http/signed.ts'
import { recount } from '../recount/rules.ts'
import { takenPerGroup } from '../rights/store.ts'
import { assembled } from './assemble.ts'
import { paperIn } from './paper.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

const keepFile = async (id: string, body: Uint8Array<ArrayBuffer>): Promise<void> => {
  const [bucket, endpoint] = [setting('BUCKET_FILES'), process.env.AWS_ENDPOINT_URL_S3]
  const base = endpoint
    ? `${endpoint.replace(/\/$/, '')}/${bucket}`
    : `https://${bucket}.s3.${await region()}.amazonaws.com`
  const headers = { 'content-type': 'application/json' }
  const answer = await signedFetch('s3', new URL(`${base}/${publishedKey(id)}`), { method: 'PUT', headers, body })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`the object store refused to keep a count: ${answer.status}`)
}

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
  await keepFile(id, file)
  const at = new Date().toISOString()
  const { result, groups, numbers, root, leaves } = published
  const hash = createHash('sha256').update(file).digest('hex')
  await keepOutcome(
    { ...round, state: 'counted', countedAt: at, version: round.version + 1 },
    { result, groups, numbers, root, size: leaves.length, file: hash, holds: matches },
    { by: 'platform', did: 'counted', at },
  )
}

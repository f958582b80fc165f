import * as z from 'zod/mini'
import { get, list, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import { type Account, account, type Entry, entry, type Paper, type Reading } from './paper.ts'

/** As JSON text: a choice names options, and a table's own maps would sort and nest them. */
const kept = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) => JSON.parse(text)),
    entry,
  ),
)
const reading = z.object({ by: z.string(), entry: kept })
const stored = z.object({
  paper: z.string(),
  group: z.string(),
  batch: z.string(),
  first: z.optional(reading),
  second: z.optional(reading),
  third: z.optional(reading),
  done: z.optional(kept),
  random: z.string(),
  version: z.int(),
})

const pkOf = (round: string): string => `ballot#${round}`
const key = (round: string, paper: string) => ({ pk: pkOf(round), sk: `paper#${paper}` })
const accountKey = (round: string) => ({ pk: 'ballot-papers', sk: `papers#${round}` })

const packed = (entry: Entry | undefined): string | undefined => entry && JSON.stringify(entry)
const packedReading = (reading: Reading | undefined) => reading && { ...reading, entry: packed(reading.entry) }
const itemOf = (round: string, paper: Paper) => ({
  ...key(round, paper.paper),
  ...paper,
  first: packedReading(paper.first),
  second: packedReading(paper.second),
  third: packedReading(paper.third),
  done: packed(paper.done),
})

export const paperOf = (round: string, paper: string): Promise<Paper | undefined> =>
  get('papers', key(round, paper), stored)

/** Every printed ballot of a round, in the order of their numbers: by chance. */
export const allPapers = async (round: string): Promise<Paper[]> => {
  const all: Paper[] = []
  let after: string | undefined
  do {
    const page = await list('papers', { of: ['pk', pkOf(round)], begins: ['sk', 'paper#'], after }, stored)
    all.push(...page.items)
    after = page.next
  } while (after)
  return all
}

export const accountOf = (round: string): Promise<Account | undefined> => get('register', accountKey(round), account)

type Stamp = { by: string; did: string; at: string; why?: string }

const accountWrite = (next: Account, stamp: Stamp): Write => ({
  put: 'register',
  item: { ...accountKey(next.round), ...next, ...stamp },
  ...(next.version === 1
    ? { if: 'attribute_not_exists(pk)' }
    : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': next.version - 1 } }),
})

/**
 * Keeps a next version of the account with ballots that were printed, all or nothing, as long as the round is not being
 * counted. @throws Problem `changed`
 */
export const keepAccount = async (next: Account, stamp: Stamp, printed: readonly Paper[] = []): Promise<void> => {
  const open: Write = {
    check: 'register',
    key: { pk: 'ballots', sk: `ballot#${next.round}` },
    if: '#s = :open',
    names: { '#s': 'state' },
    values: { ':open': 'published' },
  }
  const blank = printed.map(paper => ({
    put: 'papers' as const,
    item: itemOf(next.round, paper),
    if: 'attribute_not_exists(pk)',
  }))
  if (await write(accountWrite(next, stamp), open, ...blank)) throw new Problem('changed')
}

/** Keeps what was keyed, as long as the paper count is not closed. @throws Problem `changed`, `wrong-state` */
export const keepPaper = async (round: string, paper: Paper): Promise<void> => {
  const failed = await write(
    {
      put: 'papers',
      item: itemOf(round, paper),
      if: '#v = :was',
      names: { '#v': 'version' },
      values: { ':was': paper.version - 1 },
    },
    { check: 'register', key: accountKey(round), if: 'attribute_not_exists(closed)' },
  )
  if (failed) throw new Problem(failed.includes(1) ? 'wrong-state' : 'changed')
}

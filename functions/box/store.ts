import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { get, list, listAll, type Write, write } from '../data/database.ts'
import { choice } from '../recount/round.ts'
import type { Cast } from './rules.ts'

/** Bytes as bytes: a ballot then stays below the one kilobyte that a write unit holds. */
const bytes = z.pipe(
  z.custom<Uint8Array>(value => value instanceof Uint8Array),
  z.transform(value => Buffer.from(value)),
)
const kept = z.object({
  sk: z.string(),
  group: z.string(),
  number: z.int(),
  choice: z.pipe(
    z.string(),
    z.pipe(
      z.transform((text: string) => JSON.parse(text)),
      choice,
    ),
  ),
  random: bytes,
  credential: bytes,
  seal: bytes,
  prefix: bytes,
  signature: bytes,
  receipt: bytes,
  commitment: bytes,
})
const replaced = z.object({ number: z.int(), credential: bytes, commitment: bytes, seal: bytes })

const sha256hex = (of: Uint8Array): string => createHash('sha256').update(of).digest('hex')
const pkOf = (round: string): string => `ballot#${round}`
const ballotKey = (round: string, credential: string) => ({
  pk: pkOf(round),
  sk: `ballot#${sha256hex(Buffer.from(credential, 'base64url'))}`,
})

export type InBox = Cast & { receipt: string; commitment: string }

const inBox = (item: z.output<typeof kept>): InBox => ({
  choice: item.choice,
  group: item.group,
  number: item.number,
  random: item.random.toString('hex'),
  credential: item.credential.toString('base64url'),
  seal: item.seal.toString('base64url'),
  right: { prefix: item.prefix.toString('base64url'), signature: item.signature.toString('base64url') },
  receipt: item.receipt.toString('hex'),
  commitment: item.commitment.toString('hex'),
})

export const ballotOf = async (round: string, credential: string): Promise<InBox | undefined> => {
  const found = await get('ballots', ballotKey(round, credential), kept)
  return found && inBox(found)
}

const itemOf = (round: string, ballot: InBox) => ({
  ...ballotKey(round, ballot.credential),
  group: ballot.group,
  number: ballot.number,
  choice: JSON.stringify(ballot.choice),
  random: Buffer.from(ballot.random, 'hex'),
  credential: Buffer.from(ballot.credential, 'base64url'),
  seal: Buffer.from(ballot.seal, 'base64url'),
  prefix: Buffer.from(ballot.right.prefix, 'base64url'),
  signature: Buffer.from(ballot.right.signature, 'base64url'),
  receipt: Buffer.from(ballot.receipt, 'hex'),
  commitment: Buffer.from(ballot.commitment, 'hex'),
})

/**
 * Keeps a ballot and that it waits for the list, and of the one it replaces that it was there; all or nothing.
 * @returns false when another ballot of the same credential was first
 */
export const keepBallot = async (round: string, ballot: InBox, before: InBox | undefined): Promise<boolean> => {
  const put: Write = {
    put: 'ballots',
    item: itemOf(round, ballot),
    ...(before
      ? { if: '#n = :was', names: { '#n': 'number' }, values: { ':was': before.number } }
      : { if: 'attribute_not_exists(pk)' }),
  }
  const waiting: Write = { put: 'ballots', item: { pk: `waiting#${round}`, sk: ballot.receipt } }
  if (!before) return !(await write(put, waiting))
  const { number, credential, commitment, seal } = itemOf(round, before)
  const old = { pk: pkOf(round), sk: `before#${before.receipt}`, number, credential, commitment, seal }
  return !(await write(put, waiting, { put: 'ballots', item: old }))
}

const pages = async <T>(round: string, begins: string, shape: { parse: (item: unknown) => T }): Promise<T[]> => {
  const all: T[] = []
  let after: string | undefined
  do {
    const page = await list('ballots', { of: ['pk', pkOf(round)], begins: ['sk', begins], after }, shape)
    all.push(...page.items)
    after = page.next
  } while (after)
  return all
}

/** Every ballot that counts, in the order of hashes of credentials: by chance. */
export const allBallots = async (round: string): Promise<InBox[]> => (await pages(round, 'ballot#', kept)).map(inBox)

export type Replaced = { number: number; credential: string; commitment: string; seal: string }
export const allReplaced = async (round: string): Promise<Replaced[]> =>
  (await pages(round, 'before#', replaced)).map(({ number, credential, commitment, seal }) => ({
    number,
    credential: credential.toString('base64url'),
    commitment: commitment.toString('hex'),
    seal: seal.toString('base64url'),
  }))

const part = z.object({ leaves: z.array(z.string()), size: z.int(), root: z.string() })
export type Part = z.output<typeof part>

/** The public list, part by part. */
export const listOf = (round: string): Promise<Part[]> => listAll('ballots', { of: ['pk', `list#${round}`] }, part)

/** Receipts that wait for the list, in the order of their hashes: by chance. */
export const waitingFor = async (round: string): Promise<string[]> => {
  const shape = z.object({ sk: z.string() })
  return (await listAll('ballots', { of: ['pk', `waiting#${round}`] }, shape)).map(({ sk }) => sk)
}

/** Adds part `number`. @returns false when somebody else just added it */
export const keepPart = async (round: string, number: number, { leaves, size, root }: Part): Promise<boolean> => {
  const key = { pk: `list#${round}`, sk: String(number).padStart(6, '0') }
  return !(await write({ put: 'ballots', item: { ...key, leaves, size, root }, if: 'attribute_not_exists(pk)' }))
}

/** Has these receipts wait for the list; those that do already go on waiting. */
export const keepWaiting = async (round: string, receipts: readonly string[]): Promise<void> => {
  for (let from = 0; from < receipts.length; from += 100)
    await write(
      ...receipts.slice(from, from + 100).map(sk => ({
        put: 'ballots' as const,
        item: { pk: `waiting#${round}`, sk },
      })),
    )
}

/** What is in the list waits no longer. */
export const forgetWaiting = async (round: string, receipts: readonly string[]): Promise<void> => {
  for (let from = 0; from < receipts.length; from += 100)
    await write(
      ...receipts
        .slice(from, from + 100)
        .map(sk => ({ remove: 'ballots' as const, key: { pk: `waiting#${round}`, sk } })),
    )
}

import * as z from 'zod/mini'
import { get, list, write } from '../data/database.ts'
import { keyedHash } from '../http/secret.ts'

const right = z.object({ group: z.string(), signed: z.optional(z.string()) })
export type Right = z.output<typeof right>

const codeKey = async (round: string, code: string) => ({
  pk: `ballot#${round}`,
  sk: `code#${await keyedHash('codes', `ballot ${round} ${code}`)}`,
})

/** The right behind a code (as `plainCode` gives it): no table holds a code. */
export const rightOf = async (round: string, code: string): Promise<Right | undefined> =>
  get('rights', await codeKey(round, code), right)

/** Notes what is signed for this code, once. @returns false when something else was signed before */
export const claim = async (round: string, code: string, hash: string): Promise<boolean> =>
  !(await write({
    update: 'rights',
    key: await codeKey(round, code),
    expression: 'SET #s = :hash',
    if: 'attribute_exists(pk) AND (attribute_not_exists(#s) OR #s = :hash)',
    names: { '#s': 'signed' },
    values: { ':hash': hash },
  }))

/** A part of the codes of a group, handed out once; who fetched it stays in the audit log. */
export type Part = { round: string; group: string; part: number }
const madeKey = ({ round, group, part }: Part) => ({ pk: 'ballot-codes', sk: `codes#${round}#${group}#${part}` })

/**
 * Keeps codes, and that this part was made. Codes first: what breaks off leaves codes that nobody knows.
 * @returns false when the part was made before; then nobody may be told these
 */
export const keepCodes = async (
  part: Part,
  codes: readonly string[],
  stamp: { by: string; did: string; at: string },
): Promise<boolean> => {
  const { round, group } = part
  const items = await Promise.all(codes.map(async code => ({ ...(await codeKey(round, code)), group })))
  for (let from = 0; from < items.length; from += 100)
    await write(...items.slice(from, from + 100).map(item => ({ put: 'rights' as const, item })))
  const made = { ...madeKey(part), count: codes.length, ...stamp }
  return !(await write({ put: 'register', item: made, if: 'attribute_not_exists(pk)' }))
}

/** Was this part of the codes handed out? */
export const wasMade = async (part: Part): Promise<boolean> =>
  Boolean(await get('register', madeKey(part), z.object({ pk: z.string() })))

/** How many credentials were signed, per group. */
export const signedPerGroup = async (round: string): Promise<ReadonlyMap<string, number>> => {
  const signed = new Map<string, number>()
  let after: string | undefined
  do {
    const page = await list('rights', { of: ['pk', `ballot#${round}`], begins: ['sk', 'code#'], after }, right)
    for (const { group, signed: hash } of page.items) if (hash) signed.set(group, (signed.get(group) ?? 0) + 1)
    after = page.next
  } while (after)
  return signed
}

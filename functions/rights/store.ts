import * as z from 'zod/mini'
import { get, list, write } from '../data/database.ts'
import { keyedHash } from '../http/secret.ts'

/** `signed`: hash of what the register signed; `paper`: the form by which it was exchanged. Never both. */
const right = z.object({ group: z.string(), signed: z.optional(z.string()), paper: z.optional(z.string()) })
export type Right = z.output<typeof right>

const isNew = 'attribute_not_exists(pk)'
const codeKey = async (round: string, code: string) => ({
  pk: `ballot#${round}`,
  sk: `code#${await keyedHash('codes', `ballot ${round} ${code}`)}`,
})

/** The right behind a code (as `plainCode` gives it): no table holds a code. */
export const rightOf = async (round: string, code: string): Promise<Right | undefined> =>
  get('rights', await codeKey(round, code), right)

/** Notes what is signed for this code, once. @returns false when something else was signed before, or it is on paper */
export const claim = async (round: string, code: string, hash: string): Promise<boolean> =>
  !(await write({
    update: 'rights',
    key: await codeKey(round, code),
    expression: 'SET #s = :hash',
    if: 'attribute_exists(pk) AND attribute_not_exists(paper) AND (attribute_not_exists(#s) OR #s = :hash)',
    names: { '#s': 'signed' },
    values: { ':hash': hash },
  }))

/** Notes that a paper ballot was given for this code, once. @returns false when it was signed or exchanged before */
export const exchange = async (round: string, code: string, form: string): Promise<boolean> =>
  !(await write({
    update: 'rights',
    key: await codeKey(round, code),
    expression: 'SET paper = :form',
    if: 'attribute_exists(pk) AND attribute_not_exists(#s) AND (attribute_not_exists(paper) OR paper = :form)',
    names: { '#s': 'signed' },
    values: { ':form': form },
  }))

/** A part of the codes of a group, handed out once; who fetched it stays in the audit log. */
export type Part = { round: string; group: string; part: number }
const madeKey = ({ round, group, part }: Part) => ({ pk: 'ballot-codes', sk: `codes#${round}#${group}#${part}` })

/**
 * Keeps new codes, and that this part was made. Codes first: what breaks off leaves codes that nobody knows, or accounts
 * that may be entered again.
 * @returns false when the part was made before; then nobody may be told these
 */
export const keepCodes = async (
  part: Part,
  codes: readonly string[],
  stamp: { by: string; did: string; at: string },
): Promise<boolean> => {
  const { round, group } = part
  const items = await Promise.all(codes.map(async code => ({ ...(await codeKey(round, code)), group })))
  for (let from = 0; from < items.length; from += 100) {
    const puts = items.slice(from, from + 100).map(item => ({ put: 'rights' as const, item, if: isNew }))
    if (await write(...puts)) return false
  }
  const made = { ...madeKey(part), count: codes.length, ...stamp }
  return !(await write({ put: 'register', item: made, if: isNew }))
}

/** Was this part of the codes handed out? */
export const wasMade = async (part: Part): Promise<boolean> =>
  Boolean(await get('register', madeKey(part), z.object({ pk: z.string() })))

export type Taken = { signed: number; exchanged: number }
/** How many credentials were signed and how many codes exchanged for paper, per group. */
export const takenPerGroup = async (round: string): Promise<ReadonlyMap<string, Taken>> => {
  const taken = new Map<string, Taken>()
  let after: string | undefined
  do {
    const page = await list('rights', { of: ['pk', `ballot#${round}`], begins: ['sk', 'code#'], after }, right)
    for (const { group, signed, paper } of page.items) {
      const sum = taken.get(group) ?? { signed: 0, exchanged: 0 }
      taken.set(group, { signed: sum.signed + (signed ? 1 : 0), exchanged: sum.exchanged + (paper ? 1 : 0) })
    }
    after = page.next
  } while (after)
  return taken
}

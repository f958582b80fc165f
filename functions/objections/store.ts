import * as z from 'zod/mini'
import type { Objections } from '../ballots/round.ts'
import { get, listAll, type Write, write } from '../data/database.ts'
import { type Contact, contact } from '../ideas/idea.ts'
import { rulings } from './contract.ts'

const stored = z.object({
  id: z.string(),
  at: z.string(),
  text: z.string(),
  answer: z.optional(z.object({ ruling: z.enum(rulings), reason: z.string(), at: z.string() })),
  /** Epoch seconds. */
  forgetAt: z.int(),
})
export type Objection = z.output<typeof stored>
type Stamp = { by: string; did: string; at: string }

const pkOf = (round: string): string => `ballot#${round}`
const key = (round: string, id: string) => ({ pk: pkOf(round), sk: `objection#${id}` })
const objectorKey = (round: string, id: string) => ({ pk: pkOf(round), sk: `objector#${id}` })

/** Adds to the numbers of a round; its stamp is what the audit log tells. */
const added = (round: string, more: Partial<Objections>, { by, did, at }: Stamp): Write => {
  const { total = 0, open = 0, upheld = 0, due = 0, stopped = 0 } = more
  const counts = { total, open, upheld, due, stopped }
  return {
    update: 'register',
    key: { pk: 'ballot-objections', sk: `objections#${round}` },
    expression: `SET #by = :by, #did = :did, #at = :at ADD ${Object.keys(counts)
      .map(name => `#${name} :${name}`)
      .join(', ')}`,
    names: Object.fromEntries(['by', 'did', 'at', ...Object.keys(counts)].map(name => [`#${name}`, name])),
    values: Object.fromEntries(Object.entries({ by, did, at, ...counts }).map(([name, value]) => [`:${name}`, value])),
  }
}

export const objectionOf = (round: string, id: string): Promise<Objection | undefined> =>
  get('contacts', key(round, id), stored)

/** Every objection to a count, oldest first. */
export const objectionsTo = async (round: string): Promise<Objection[]> => {
  const all = await listAll('contacts', { of: ['pk', pkOf(round)], begins: ['sk', 'objection#'] }, stored)
  return all.sort((a, b) => a.at.localeCompare(b.at))
}

/** Ids of the objections whose author left a name or address. */
export const reachableIn = async (round: string): Promise<Set<string>> => {
  const shape = z.object({ sk: z.string() })
  const all = await listAll('contacts', { of: ['pk', pkOf(round)], begins: ['sk', 'objector#'] }, shape)
  return new Set(all.map(({ sk }) => sk.slice('objector#'.length)))
}

export const objectorOf = (round: string, id: string): Promise<Contact | undefined> =>
  get('contacts', objectorKey(round, id), contact)

/** Which objection a receipt is of. `pk`: the hash of its code. */
export const objectionBehind = (pk: string): Promise<{ round: string; objection: string } | undefined> =>
  get('contacts', { pk, sk: 'objection' }, z.object({ round: z.string(), objection: z.string() }))

/**
 * Keeps a new objection, who made it apart, where its code leads, and that there is one more; all or nothing, and only
 * while the round is counted. @returns `known` when this form was sent before, `closed` when the round moved on
 */
export const keepObjection = async (
  round: string,
  pk: string,
  { contact, ...objection }: Objection & { contact: Contact },
): Promise<'kept' | 'known' | 'closed'> => {
  const { id, at, forgetAt } = objection
  const apart = Object.values(contact).some(Boolean)
    ? [{ put: 'contacts' as const, item: { ...objectorKey(round, id), ...contact, forgetAt } }]
    : []
  const failed = await write(
    { put: 'contacts', item: { ...key(round, id), ...objection }, if: 'attribute_not_exists(pk)' },
    {
      check: 'register',
      key: { pk: 'ballots', sk: `ballot#${round}` },
      if: '#s = :counted',
      names: { '#s': 'state' },
      values: { ':counted': 'counted' },
    },
    { put: 'contacts', item: { pk, sk: 'objection', round, objection: id, forgetAt } },
    added(round, { total: 1, open: 1 }, { by: 'objector', did: 'makeObjection', at }),
    ...apart,
  )
  if (!failed) return 'kept'
  return failed.includes(0) ? 'known' : 'closed'
}

/** Keeps the one answer, and what it adds to the numbers. @returns false when somebody was first */
export const keepAnswer = async (
  round: string,
  objection: Objection,
  more: Partial<Objections>,
  stamp: Stamp,
): Promise<boolean> =>
  !(await write(
    {
      put: 'contacts',
      item: { ...key(round, objection.id), ...objection },
      if: 'attribute_exists(pk) AND attribute_not_exists(#answer)',
      names: { '#answer': 'answer' },
    },
    added(round, more, stamp),
  ))

/** Tells the audit log who looked at contact details. */
export const keepReading = (round: string, by: string, at: string) =>
  write(added(round, {}, { by, did: 'readObjector', at }))

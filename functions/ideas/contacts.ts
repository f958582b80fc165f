import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { get, type Item, listAll, type Write, write } from '../data/database.ts'
import { keyedHash } from '../http/secret.ts'
import type { Contact } from './idea.ts'
import { type Offer, type StoredContact, storedContact } from './stored.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The receipt code of one form: always the same for the same key, so that a retry gets the same receipt.
 * 60 bits from HMAC-SHA-256, in Crockford's base 32.
 */
export const codeFor = async (key: string): Promise<string> => {
  const bytes = Buffer.from(await keyedHash('codes', `code ${key}`), 'base64url')
  const signs = [...bytes.subarray(0, 12)].map(byte => alphabet[byte % 32]).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`
}

/** Where the contact behind a code is kept. */
export const contactKey = async (code: string): Promise<string> => `code#${await keyedHash('codes', `contact ${code}`)}`

/** An id that the same form always gets again: what makes a second click the same thing. */
export const idFrom = (key: string): string =>
  [...createHash('sha256').update(key).digest().subarray(0, 26)].map(byte => alphabet[byte % 32]).join('')

export const contactAt = (pk: string): Promise<StoredContact | undefined> =>
  get('contacts', { pk, sk: 'contact' }, storedContact)

export const contactItem = (
  pk: string,
  { idea, contact, owner, form, at }: Pick<StoredContact, 'idea' | 'owner' | 'form' | 'at'> & { contact: Contact },
): StoredContact => ({ pk, sk: 'contact', idea, ...contact, owner, form, at })

/** A write that replaces how to reach the author. */
export const contactWrite = (contact: StoredContact): Write => ({
  put: 'contacts',
  item: contact as Item,
  if: 'attribute_exists(pk)',
})

/** Puts a contact under somebody's own name, unless it is somebody's already. @returns whether it worked */
export const claim = async (contact: StoredContact, person: string): Promise<boolean> =>
  !(await write({
    update: 'contacts',
    key: { pk: contact.pk, sk: 'contact' },
    expression: 'SET #o = :me',
    if: 'attribute_not_exists(#o) OR #o = :me',
    names: { '#o': 'owner' },
    values: { ':me': person },
  }))

/** Contacts of the ideas that somebody brought in while signed in or claimed, newest first. */
export const contactsOwnedBy = (person: string): Promise<StoredContact[]> =>
  listAll('contacts', { index: 'owner', of: ['owner', person], newestFirst: true }, storedContact)

const storedFollow = z.object({ pk: z.string(), sk: z.string(), follows: z.string(), at: z.string() })
const followKey = (person: string, idea: string) => ({ pk: `person#${person}`, sk: `follow#${idea}` })

export const follow = async (person: string, idea: string, follows: boolean, at: string): Promise<void> => {
  const key = followKey(person, idea)
  await write(follows ? { put: 'contacts', item: { ...key, follows: idea, at } } : { remove: 'contacts', key })
}
export const doesFollow = async (person: string, idea: string): Promise<boolean> =>
  Boolean(await get('contacts', followKey(person, idea), storedFollow))

/** Ids of the ideas somebody follows. */
export const followedBy = async (person: string): Promise<string[]> =>
  (await listAll('contacts', { of: ['pk', `person#${person}`], begins: ['sk', 'follow#'] }, storedFollow)).map(
    each => each.follows,
  )

const followerKey = z.object({ pk: z.string() })
/** Ids of the people who follow an idea. */
export const followersOf = async (idea: string): Promise<string[]> =>
  (await listAll('contacts', { index: 'follows', of: ['follows', idea] }, followerKey)).map(each => each.pk.slice(7))

/** Keeps an offer of help; the same key again is the same offer. */
export const keepOffer = (offer: Offer, ...more: Write[]): Promise<number[] | undefined> =>
  write({ put: 'contacts', item: offer, if: 'attribute_not_exists(pk)' }, ...more)

import * as z from 'zod/mini'
import { tokenFor } from '../alliances/link.ts'
import { lineOf } from '../alliances/store.ts'
import { get } from '../data/database.ts'
import { codeFor, contactAt, followersOf } from '../ideas/contacts.ts'
import { ideaOf } from '../ideas/store.ts'
import type { StoredContact } from '../ideas/stored.ts'

const reachable = z.object({ email: z.string(), blocked: z.optional(z.boolean()) })

const addressOfPerson = async (pk: string): Promise<Address | undefined> => {
  const person = await get('people', { pk, sk: 'person' }, reachable)
  return person && !person.blocked ? { email: person.email } : undefined
}

/** Where a letter goes, and the code with which its links open the own idea or line at once (authors, partners). */
export type Address = { email: string; code?: string | undefined }

const codeOf = async ({ form }: StoredContact): Promise<string | undefined> => (form ? codeFor(form) : undefined)

/** The address that the author left in a contact (its partition key), if any. */
export const addressLeft = async (pk: string): Promise<Address | undefined> => {
  const contact = await contactAt(pk)
  return contact?.email ? { email: contact.email, code: await codeOf(contact) } : undefined
}

/** The contact of a partner's line, with the secret of its newest link. */
const addressOfLine = async (alliance: string, id: string): Promise<Address | undefined> => {
  const line = await lineOf(alliance, id)
  return line?.link && line.contact.email
    ? { email: line.contact.email, code: await tokenFor(alliance, id, line.links) }
    : undefined
}

/**
 * Where a letter goes now: what the author left with the idea, else the author's account. Undefined when its reader
 * left no address, or has left.
 */
export const addressOf = async (id: string, to: string): Promise<Address | undefined> => {
  if (to.startsWith('person#')) return addressOfPerson(to)
  if (to.startsWith('line#')) return addressOfLine(id, to.slice('line#'.length))
  const idea = await ideaOf(id)
  const contact = idea && (await contactAt(idea.contact))
  if (contact?.email) return { email: contact.email, code: await codeOf(contact) }
  return contact?.owner ? addressOfPerson(`person#${contact.owner}`) : undefined
}

/** Who follows an idea, except its author, who gets a letter of the own. */
export const readersOf = async (idea: string): Promise<string[]> => {
  const [found, followers] = await Promise.all([ideaOf(idea), followersOf(idea)])
  const owner = found && (await contactAt(found.contact))?.owner
  return followers.filter(person => person !== owner)
}

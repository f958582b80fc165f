import * as z from 'zod/mini'
import { get } from '../data/database.ts'
import { contactAt, followersOf } from '../ideas/contacts.ts'
import { ideaOf } from '../ideas/store.ts'

const reachable = z.object({ email: z.string(), blocked: z.optional(z.boolean()) })

/** Where a letter goes now; undefined when its reader left no address, or has left. */
export const addressOf = async (idea: string, to: string): Promise<string | undefined> => {
  if (to.startsWith('person#')) {
    const person = await get('people', { pk: to, sk: 'person' }, reachable)
    return person?.blocked ? undefined : person?.email
  }
  const found = await ideaOf(idea)
  return found && (await contactAt(found.contact))?.email
}

/** Who follows an idea, except its author, who gets a letter of the own. */
export const readersOf = async (idea: string): Promise<string[]> => {
  const [found, followers] = await Promise.all([ideaOf(idea), followersOf(idea)])
  const owner = found && (await contactAt(found.contact))?.owner
  return followers.filter(person => person !== owner)
}

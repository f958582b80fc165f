import * as z from 'zod/mini'
import { get, listAll, type Write, write } from '../data/database.ts'
import { contact } from '../ideas/idea.ts'
import { type StoredContact, storedContact } from '../ideas/stored.ts'

/**
 * What somebody made under ideas of others, so that the right of access and of erasure can reach it:
 * the things themselves carry only a mark that leads back to nobody.
 */
const storedTrace = z.object({ pk: z.string(), sk: z.string(), idea: z.string(), made: z.string() })
export type Trace = z.infer<typeof storedTrace>

const storedOffer = z.object({
  pk: z.string(),
  sk: z.string(),
  need: z.string(),
  message: z.string(),
  contact,
  at: z.string(),
})
const storedKey = z.object({ pk: z.string(), sk: z.string() })

/** Keep this beside a new reaction or offer; `made` is its sort key (`reaction#RID`, `offer#OID`). */
export const trace = (person: string, idea: string, made: string): Write => ({
  put: 'contacts',
  item: { pk: `person#${person}`, sk: `made#${idea}#${made}`, idea, made },
})

/** Reactions and offers of one person. */
export const madeBy = (person: string): Promise<Trace[]> =>
  listAll('contacts', { of: ['pk', `person#${person}`], begins: ['sk', 'made#'] }, storedTrace)

/** Contact details left with the ideas of one person, newest first. */
export const contactsOf = (person: string): Promise<StoredContact[]> =>
  listAll('contacts', { index: 'owner', of: ['owner', person], newestFirst: true }, storedContact)

/** An offer of help, or undefined. */
export const offerAt = (idea: string, sk: string): Promise<z.infer<typeof storedOffer> | undefined> =>
  get('contacts', { pk: `idea#${idea}`, sk }, storedOffer)

export const removeOffer = (idea: string, sk: string): Promise<number[] | undefined> =>
  write({ remove: 'contacts', key: { pk: `idea#${idea}`, sk } })

/** Takes name, address and owner out of a contact; the receipt's code keeps leading to the idea. */
export const emptyContact = (kept: StoredContact): Promise<number[] | undefined> =>
  write({
    update: 'contacts',
    key: { pk: kept.pk, sk: kept.sk },
    expression: 'REMOVE #n, #e, #p, #o',
    names: { '#n': 'name', '#e': 'email', '#p': 'phone', '#o': 'owner' },
  })

/** Removes everything kept under a person in the contacts: what is followed, and the traces. */
export const removeFollowsAndTraces = async (person: string): Promise<void> => {
  const kept = await listAll('contacts', { of: ['pk', `person#${person}`] }, storedKey)
  for (const { pk, sk } of kept) await write({ remove: 'contacts', key: { pk, sk } })
}

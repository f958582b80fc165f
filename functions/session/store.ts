import * as z from 'zod/mini'
import { get, write } from '../data/database.ts'
import { type StoredPerson, storedPerson } from '../people/stored.ts'

const storedSubject = z.object({ pk: z.string(), sk: z.literal('person'), person: z.string() })
const personKey = (id: string) => ({ pk: `person#${id}`, sk: 'person' })

/** The key of a login subject: which issuer, and who there. */
export const subjectKey = (issuer: string, subject: string): string => `subject#${issuer}|${subject}`

/** Who signs in with this subject, if anybody did before. */
export const personBySubject = async (subject: string): Promise<StoredPerson | undefined> => {
  const found = await get('people', { pk: subject, sk: 'person' }, storedSubject)
  return found && get('people', personKey(found.person), storedPerson)
}

export const personById = (id: string): Promise<StoredPerson | undefined> => get('people', personKey(id), storedPerson)

/**
 * Makes a subject lead to a person, who is new or was invited and not yet claimed.
 * @returns false when somebody else was first: read again
 */
export const keepSignedUp = async (person: StoredPerson, subject: string): Promise<boolean> => {
  const isNew = 'attribute_not_exists(pk)'
  const unclaimed =
    person.version === 1
      ? { if: isNew }
      : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': person.version - 1 } }
  const failed = await write(
    { put: 'people', item: { pk: subject, sk: 'person', person: person.id }, if: isNew },
    { put: 'people', item: person, ...unclaimed },
  )
  return failed === undefined
}

/** Notes the day of the latest visit, by which accounts that nobody uses can be forgotten. */
export const keepSeen = async (person: StoredPerson, day: string): Promise<void> => {
  await write({
    update: 'people',
    key: personKey(person.id),
    expression: 'SET lastSeen = :day',
    if: 'attribute_exists(pk)',
    values: { ':day': day },
  })
}

import type { Write } from '../../../functions/data/database.ts'
import { invitationKey } from '../../../functions/people/store.ts'
import type { StoredOrganisation, StoredPerson } from '../../../functions/people/stored.ts'
import { subjectKey } from '../../../functions/session/store.ts'
import type { SampleOrganisation, SamplePerson } from '../sample/people.ts'
import { organisationId, personId } from './moments.ts'

const stamp = (at: string) => ({ version: 1, by: 'sample', did: 'sample', at })
const isNew = 'attribute_not_exists(pk)'

/** A sample person who signs in with the login service's name for them. */
export const personWrites = (person: SamplePerson, issuer: string, at: string): Write[] => {
  const id = personId(person.id)
  const subject = subjectKey(issuer, person.id)
  const { name, email, roles, tenant } = person
  const organisation = person.organisation && organisationId(person.organisation)
  const item: StoredPerson = {
    ...{ pk: `person#${id}`, sk: 'person', kind: 'person', id, name, email, roles, tenant, organisation },
    ...{ blocked: false, subjects: [subject], ...stamp(at) },
  }
  return [
    { put: 'people', item, if: isNew },
    { put: 'people', item: { ...invitationKey(email), person: id }, if: isNew },
  ]
}

/** Where a subject of the login service leads; written again when the platform moves to another address. */
export const subjectWrite = (person: SamplePerson, issuer: string): Write => ({
  put: 'people',
  item: { pk: subjectKey(issuer, person.id), sk: 'person', person: personId(person.id) },
})

export const organisationWrite = ({ id: name, kind: sector, ...rest }: SampleOrganisation, at: string): Write => {
  const id = organisationId(name)
  const keys = { pk: `organisation#${id}`, sk: 'organisation', kind: 'organisation', id } as const
  const item: StoredOrganisation = { ...rest, ...keys, sector, ...stamp(at) }
  return { put: 'people', item, if: isNew }
}

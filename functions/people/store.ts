import { get, list, listAll, type Page, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import { beginsLike, initialsOf, sameEmail } from './rules.ts'
import {
  type StoredOrganisation,
  type StoredPerson,
  type StoredReading,
  storedInvitation,
  storedOrganisation,
  storedPerson,
} from './stored.ts'

const pageSize = 50
const personKey = (id: string) => ({ pk: `person#${id}`, sk: 'person' })
const organisationKey = (id: string) => ({ pk: `organisation#${id}`, sk: 'organisation' })
const isNew = 'attribute_not_exists(pk)'
const unchanged = (version: number) => ({ if: '#v = :was', names: { '#v': 'version' }, values: { ':was': version } })

/** Where an invited e-mail address leads to a person; the first sign-in with that address looks here. */
export const invitationKey = (email: string) => ({ pk: `invited#${sameEmail(email)}`, sk: 'person' })

export const personOf = (id: string): Promise<StoredPerson | undefined> => get('people', personKey(id), storedPerson)

/** Who was invited with this address, if anybody. */
export const invitedWith = async (email: string): Promise<string | undefined> =>
  (await get('people', invitationKey(email), storedInvitation))?.person

const people = { index: 'kind', of: ['kind', 'person'] as [string, string] }
/** More than this and one types another letter. */
const mostFound = 200

/** People by name. */
export const peopleByName = (after?: string): Promise<Page<StoredPerson>> =>
  list('people', { ...people, limit: pageSize, after }, storedPerson)

/**
 * People whose name begins with `starts`, whatever the capitals and the signs on letters; 200 at most, by name.
 * Reads all names with that first letter: some 20 read units at 10,000 people, for what only an administrator asks.
 */
export const peopleLike = async (starts: string): Promise<StoredPerson[]> => {
  const letters = initialsOf(starts)
  const found = await Promise.all(
    letters.map(letter => listAll('people', { ...people, begins: ['name', letter] }, storedPerson)),
  )
  const like = found.flat().filter(person => beginsLike(person.name, starts))
  return like.sort((one, other) => one.name.localeCompare(other.name, 'nl')).slice(0, mostFound)
}

/** Keeps somebody invited. @throws Problem `already-used` when that address belongs to another person */
export const keepInvited = async (person: StoredPerson): Promise<StoredPerson> => {
  const failed = await write(
    { put: 'people', item: person, if: isNew },
    { put: 'people', item: { ...invitationKey(person.email), person: person.id }, if: isNew },
  )
  if (!failed) return person
  const before = await personOf(person.id)
  if (before?.email === person.email) return before
  throw new Problem('already-used')
}

/**
 * Keeps changed rights, only while `by` still is an administrator: two who take each other's role cannot both succeed.
 * @throws Problem `changed` with what stands now, or `not-allowed`
 */
export const keepRights = async (person: StoredPerson, by: string): Promise<void> => {
  const failed = await write(
    { put: 'people', item: person, ...unchanged(person.version - 1) },
    {
      check: 'people',
      key: personKey(by),
      if: 'contains(#r, :admin) AND #b = :no',
      names: { '#r': 'roles', '#b': 'blocked' },
      values: { ':admin': 'administrator', ':no': false },
    },
  )
  if (failed?.includes(1)) throw new Problem('not-allowed')
  if (failed) throw new Problem('changed', { current: { version: (await personOf(person.id))?.version } })
}

/** Removes a person and every way of signing in that led there. */
export const removePerson = async (person: StoredPerson): Promise<void> => {
  const pointers = (person.subjects ?? []).map((pk): Write => ({ remove: 'people', key: { pk, sk: 'person' } }))
  await write({ remove: 'people', key: invitationKey(person.email) }, ...pointers, {
    remove: 'people',
    key: personKey(person.id),
  })
}

/** Tells the audit log who looked at personal data, through the stream. */
export const keepReading = (reading: StoredReading): Promise<number[] | undefined> =>
  write({ put: 'people', item: reading })

export const organisationOf = (id: string): Promise<StoredOrganisation | undefined> =>
  get('people', organisationKey(id), storedOrganisation)

export const organisationsByName = (after?: string): Promise<Page<StoredOrganisation>> =>
  list('people', { index: 'kind', of: ['kind', 'organisation'], limit: 100, after }, storedOrganisation)

/** Keeps a new organisation; the same form again is the same organisation. */
export const keepNewOrganisation = async (organisation: StoredOrganisation): Promise<StoredOrganisation> => {
  const failed = await write({ put: 'people', item: organisation, if: isNew })
  return failed ? ((await organisationOf(organisation.id)) ?? organisation) : organisation
}

/** Keeps a next version. @throws Problem `changed` with what stands now */
export const keepOrganisation = async (organisation: StoredOrganisation): Promise<void> => {
  const failed = await write({ put: 'people', item: organisation, ...unchanged(organisation.version - 1) })
  if (failed) throw new Problem('changed', { current: { version: (await organisationOf(organisation.id))?.version } })
}

import { must, Problem } from '../http/problem.ts'
import { type Ask, Reply, serve } from '../http/serve.ts'
import { setCookie } from '../http/session.ts'
import { idFrom } from '../ideas/contacts.ts'
import { type OrganisationShown, people } from './contract.ts'
import { eraseAbout, everythingOf } from './erasure.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { StoredOrganisation, StoredPerson } from './stored.ts'

const known = async (id: string): Promise<StoredPerson> => {
  const person = await store.personOf(id)
  if (!person) throw new Problem('not-found')
  return person
}

const shown = (organisation: StoredOrganisation): OrganisationShown => ({ ...organisation, kind: organisation.sector })

/** @throws Problem `invalid` when rights do not fit together or name what is not there */
const checkedRights = async (rights: rules.Rights): Promise<void> => {
  rules.checkRights(rights)
  if (rights.organisation && !(await store.organisationOf(rights.organisation)))
    throw new Problem('invalid', { issues: [{ field: 'organisation', code: 'unknown-organisation' }] })
}

const invitePerson = async ({ input, actor, now }: Ask<typeof people.invitePerson>) => {
  await checkedRights(input)
  return store.keepInvited(rules.invited({ ...input, id: idFrom(input.key), by: actor.person, now }))
}

const changeRights = async ({ input, actor, now }: Ask<typeof people.changeRights>) => {
  must(rules.mayChangeRights(actor, input.id))
  const person = await known(input.id)
  await checkedRights(input)
  if (person.version !== input.version) throw new Problem('changed', { current: { version: person.version } })
  const next = rules.withRights(person, { ...input, by: actor.person, now })
  await store.keepRights(next, actor.person)
  return next
}

const addOrganisation = async ({ input, actor, now }: Ask<typeof people.addOrganisation>) => {
  rules.checkRights({ roles: [], tenant: input.tenant })
  const { name, kind, tenant, chamber } = input
  const id = idFrom(input.key)
  const stamp = { version: 1, by: actor.person, did: 'addOrganisation', at: now }
  const keys = { pk: `organisation#${id}`, sk: 'organisation', kind: 'organisation' } as const
  return shown(await store.keepNewOrganisation({ ...keys, id, name, sector: kind, tenant, chamber, ...stamp }))
}

const changeOrganisation = async ({ input, actor, now }: Ask<typeof people.changeOrganisation>) => {
  rules.checkRights({ roles: [], tenant: input.tenant })
  const before = await store.organisationOf(input.id)
  if (!before) throw new Problem('not-found')
  if (before.version !== input.version) throw new Problem('changed', { current: shown(before) })
  const { name, kind, tenant, chamber } = input
  const stamp = { version: before.version + 1, by: actor.person, did: 'changeOrganisation', at: now }
  const next = { ...before, name, sector: kind, tenant, chamber, ...stamp }
  await store.keepOrganisation(next)
  return shown(next)
}

export const handler = serve(people, {
  listPeople: async ({ input, actor, now, newId }) => {
    const look = rules.looked({ of: 'people', by: actor.person, did: 'listPeople', now, id: newId() })
    await store.keepReading(look)
    if (input.starts) return { people: await store.peopleLike(input.starts) }
    const { items, next } = await store.peopleByName(input.after)
    return { people: items, next }
  },
  invitePerson,
  changeRights,
  listOrganisations: async ({ input }) => {
    const { items, next } = await store.organisationsByName(input.after)
    return { organisations: items.map(shown), next }
  },
  addOrganisation,
  changeOrganisation,
  exportMine: async ({ actor, now }) => {
    const all = await everythingOf(await known(actor.person), now)
    return new Reply(all, { headers: { 'content-disposition': 'attachment; filename="naoberplein-my-data.json"' } })
  },
  eraseMine: async ({ input, actor, now }) => {
    const person = await known(actor.person)
    must(rules.mayErase(person))
    await eraseAbout(person.id, input.withdrawIdeas, now)
    await store.removePerson(person)
    return new Reply({}, { cookies: [setCookie('session', '', 0)] })
  },
})

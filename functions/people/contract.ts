import * as z from 'zod/mini'
import { roles, slice } from '../http/endpoint.ts'
import { id, key, longText, shortText, slug, version } from '../ideas/idea.ts'

export const person = z.object({
  id,
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  tenant: z.optional(slug),
  organisation: z.optional(id),
  blocked: z.boolean(),
  lastSeen: z.optional(z.string()),
  version,
})
export type PersonShown = z.infer<typeof person>

const rights = {
  roles: z.array(z.enum(roles)).check(z.maxLength(12)),
  tenant: z.optional(slug),
  organisation: z.optional(id),
}

export const organisation = z.object({
  id,
  name: z.string(),
  kind: z.enum(['province', 'municipality', 'support', 'partner']),
  tenant: z.optional(slug),
  /** Chamber-of-commerce number, eight digits. */
  chamber: z.optional(z.string()),
  version,
})
export type OrganisationShown = z.infer<typeof organisation>

const organisationInput = {
  name: shortText,
  kind: organisation.shape.kind,
  tenant: z.optional(slug),
  chamber: z.optional(z.string().check(z.regex(/^[0-9]{8}$/, 'not-a-chamber-number'))),
}

const admin = ['administrator'] as const

export const people = slice({
  listPeople: {
    method: 'GET',
    path: '/api/people',
    says: 'People who can sign in, by name; looking is in the audit log',
    allow: admin,
    input: z.object({
      starts: z.optional(z.string().check(z.trim(), z.maxLength(100))),
      after: z.optional(z.string()),
    }),
    output: z.object({ people: z.array(person), next: z.optional(z.string()) }),
    refuses: ['invalid', 'sign-in', 'not-allowed'],
  },
  invitePerson: {
    method: 'POST',
    path: '/api/people',
    says: 'Invite somebody by e-mail with roles; the account becomes theirs at first sign-in with that address',
    allow: admin,
    input: z.object({ key, name: shortText, email: z.email('not-an-email'), ...rights }),
    output: person,
    refuses: ['invalid', 'sign-in', 'not-allowed', 'already-used'],
  },
  changeRights: {
    method: 'PUT',
    path: '/api/people/{id}/rights',
    says: 'Give or take roles, municipality and organisation; works within ten seconds',
    allow: admin,
    input: z.object({ id, version, ...rights, blocked: z.boolean(), why: longText }),
    output: person,
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'changed', 'own-decision'],
  },
  listOrganisations: {
    method: 'GET',
    path: '/api/organisations',
    says: 'Organisations, by name',
    allow: 'signed-in',
    input: z.object({ after: z.optional(z.string()) }),
    output: z.object({ organisations: z.array(organisation), next: z.optional(z.string()) }),
    refuses: ['invalid', 'sign-in'],
  },
  addOrganisation: {
    method: 'POST',
    path: '/api/organisations',
    says: 'Add an organisation',
    allow: admin,
    input: z.object({ key, ...organisationInput }),
    output: organisation,
    refuses: ['invalid', 'sign-in', 'not-allowed'],
  },
  changeOrganisation: {
    method: 'PUT',
    path: '/api/organisations/{id}',
    says: 'Change an organisation',
    allow: admin,
    input: z.object({ id, version, ...organisationInput }),
    output: organisation,
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'changed'],
  },
  exportMine: {
    method: 'GET',
    path: '/api/my/data',
    says: 'Everything kept about me, as one file (right of access)',
    allow: 'signed-in',
    input: z.object({}),
    output: z.record(z.string(), z.unknown()),
    refuses: ['sign-in', 'not-found'],
  },
  eraseMine: {
    method: 'POST',
    path: '/api/my/erasure',
    says: 'Erase my account, contact details and reactions; published ideas stay without a name unless withdrawn',
    allow: 'signed-in',
    input: z.object({ withdrawIdeas: z.boolean() }),
    output: z.object({}),
    /** `own-decision`: an administrator first lets another one take that role. */
    refuses: ['invalid', 'sign-in', 'not-found', 'own-decision'],
  },
})

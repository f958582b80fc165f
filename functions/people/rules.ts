import type { Person, Role } from '../http/endpoint.ts'
import { type Issue, no, Problem, type Verdict, yes } from '../http/problem.ts'
import { municipalityOf } from '../villages/rules.ts'
import type { StoredPerson, StoredReading } from './stored.ts'

/** Roles, and what they are for: the municipality an officer works for, the organisation somebody speaks for. */
export type Rights = { roles: Role[]; tenant?: string | undefined; organisation?: string | undefined }

/** An e-mail address in the one spelling that it is looked up by. */
export const sameEmail = (email: string): string => email.trim().toLowerCase()

/** A name as it is looked for: small letters, without the signs on them. `Henriëtte` → `henriette`. */
const folded = (name: string): string => name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const beginsLike = (name: string, starts: string): boolean => folded(name).startsWith(folded(starts))

/** Every way to write the letter that a search begins with (`e` → E, e, É, ë …): names are kept in order of their spelling. */
export const initialsOf = (starts: string): string[] => {
  const [first] = folded(starts)
  if (!first) return []
  const latin = Array.from({ length: 0x17f - 0x40 }, (_, at) => String.fromCodePoint(0x41 + at))
  const written = latin.filter(letter => folded(letter) === first)
  return written.length > 0 ? written : [first]
}

/** @throws Problem `invalid`: an officer needs a municipality, and it must be one of Drenthe */
export const checkRights = ({ roles, tenant }: Rights): void => {
  const issues: Issue[] = []
  if (roles.includes('officer') && !tenant) issues.push({ field: 'tenant', code: 'officer-needs-municipality' })
  if (tenant && !municipalityOf(tenant)) issues.push({ field: 'tenant', code: 'unknown-place' })
  if (issues.length > 0) throw new Problem('invalid', { issues })
}

/** Nobody decides about the own rights; so whoever takes rights away stays administrator, and one always remains. */
export const mayChangeRights = (actor: Pick<Person, 'person'>, of: string): Verdict =>
  actor.person === of ? no('own-decision') : yes

/** An administrator first lets another administrator take that role, so that the platform never loses its last one. */
export const mayErase = (person: Pick<StoredPerson, 'roles'>): Verdict =>
  person.roles.includes('administrator') ? no('own-decision') : yes

type Invitation = Rights & { id: string; name: string; email: string; by: string; now: string }

export const invited = ({ id, name, email, roles, tenant, organisation, by, now }: Invitation): StoredPerson => ({
  pk: `person#${id}`,
  sk: 'person',
  kind: 'person',
  id,
  name,
  email: sameEmail(email),
  roles: [...new Set(roles)],
  tenant,
  organisation,
  blocked: false,
  version: 1,
  by,
  did: 'invitePerson',
  at: now,
})

type Change = Rights & { blocked: boolean; why: string; by: string; now: string }

export const withRights = (person: StoredPerson, change: Change): StoredPerson => ({
  ...person,
  roles: [...new Set(change.roles)],
  tenant: change.tenant,
  organisation: change.organisation,
  blocked: change.blocked,
  version: person.version + 1,
  by: change.by,
  did: 'changeRights',
  at: change.now,
  why: change.why,
})

/** Days that a reading waits in the table; the audit chain keeps it for good. */
const readingDays = 30

type Look = { of: string; by: string; did: string; now: string; id: string; why?: string }

/** Somebody on duty looks at personal data of others. */
export const looked = ({ of, by, did, now, id, why }: Look): StoredReading => ({
  pk: `person#${by}`,
  sk: `read#${now}#${id}`,
  of,
  by,
  did,
  at: now,
  why,
  forgetAt: Math.floor(Date.parse(now) / 1000) + readingDays * 86_400,
})

/** Which ideas somebody supports cannot be told, not even to that person: said in the export itself. */
export const aboutSupport = {
  nl: 'Welke ideeën u steunt, is zo bewaard dat niemand er een lijst van kan maken. Open een idee om te zien of u het steunt.',
  en: 'Which ideas you support is stored so that nobody can list it. Open an idea to see whether you support it.',
}

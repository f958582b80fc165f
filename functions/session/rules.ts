import type { StoredPerson } from '../people/stored.ts'

/** What a login service says about somebody. */
export type Claims = { issuer: string; subject: string; name: string; email: string; verified: boolean }

type Entry = { claims: Claims; subject: string; id: string; now: string }

/** A resident who was not here before. Nobody gets another role by signing in. */
export const newcomer = ({ claims, subject, id, now }: Entry): StoredPerson => ({
  pk: `person#${id}`,
  sk: 'person',
  kind: 'person',
  id,
  name: claims.name,
  email: claims.email,
  roles: ['resident'],
  blocked: false,
  lastSeen: now.slice(0, 10),
  subjects: [subject],
  version: 1,
  by: id,
  did: 'signed-up',
  at: now,
})

/** An invitation is for the first who shows to own its address; afterwards it is an account like any other. */
export const mayClaim = (invited: StoredPerson | undefined, claims: Claims): invited is StoredPerson =>
  invited !== undefined && claims.verified && !invited.blocked && (invited.subjects ?? []).length === 0

/** The invited person as claimed by this subject; the roles given with the invitation stay. */
export const claimed = (invited: StoredPerson, { subject, now }: Pick<Entry, 'subject' | 'now'>): StoredPerson => ({
  ...invited,
  subjects: [subject],
  lastSeen: now.slice(0, 10),
  version: invited.version + 1,
  by: invited.id,
  did: 'claimed',
  at: now,
})

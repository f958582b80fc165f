import * as z from 'zod/mini'
import { roles, slice } from '../http/endpoint.ts'

/** One change: who did what to which thing, when and why. Never content, never personal data. */
export const entry = z.object({
  event: z.string(),
  at: z.string(),
  table: z.string(),
  thing: z.string(),
  did: z.string(),
  by: z.optional(z.string()),
  why: z.optional(z.string()),
  fields: z.array(z.string()),
})
export type Entry = z.infer<typeof entry>

/** One link of the chain: `hash` = SHA-256 (hex) of `previous` followed by `body`, where `body` is the JSON text of the entries. */
export const link = z.object({ number: z.number(), previous: z.string(), body: z.string(), hash: z.string() })
export type Link = z.infer<typeof link>

const staff = z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(roles)) })
export type Staff = z.infer<typeof staff>

export const audit = slice({
  readChain: {
    method: 'GET',
    path: '/api/audit/links',
    says: 'Links of the audit chain, newest or oldest first, with the staff that acts in them; the browser can verify them itself',
    allow: ['auditor'],
    input: z.object({ after: z.optional(z.string()), order: z._default(z.enum(['newest', 'oldest']), 'newest') }),
    /** `staff`: who of those that act in these links holds a role beyond resident; the chain itself names nobody. */
    output: z.object({ links: z.array(link), staff: z.array(staff), next: z.optional(z.string()) }),
    refuses: ['invalid', 'sign-in', 'not-allowed'],
  },
  chainHead: {
    method: 'GET',
    path: '/api/audit/head',
    says: 'The newest link number and hash, public, so that anybody can keep a copy and see later that nothing was rewritten',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({ number: z.number(), hash: z.string() }),
    refuses: [],
    fresh: 10,
  },
})

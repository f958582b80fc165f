import * as z from 'zod/mini'
import { roles, slice } from '../http/endpoint.ts'

/** Where to go afterwards: a path of our own, never another site. */
const to = z.optional(z.string().check(z.regex(/^\/(?![/\\])[^\\]{0,300}$/, 'not-a-path')))

export const session = slice({
  whoAmI: {
    method: 'GET',
    path: '/api/session',
    says: 'Who is signed in, if anybody, and whether what is shown here are examples',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({
      person: z.optional(z.string()),
      name: z.optional(z.string()),
      roles: z.array(z.enum(roles)),
      tenant: z.optional(z.string()),
      /** What is shown here is made up: the pages say so. */
      sample: z.optional(z.boolean()),
    }),
    refuses: [],
  },
  login: {
    method: 'GET',
    path: '/api/session/login',
    says: 'Go to the login service (OIDC authorization code with PKCE)',
    allow: 'anyone',
    input: z.object({ to }),
    output: z.string(),
    media: 'text/html',
    refuses: ['invalid', 'unavailable'],
  },
  callback: {
    method: 'GET',
    path: '/api/session/callback',
    says: 'Come back from the login service; sets the session cookie',
    allow: 'anyone',
    input: z.object({
      code: z.optional(z.string()),
      state: z.optional(z.string()),
      error: z.optional(z.string()),
      iss: z.optional(z.string()),
    }),
    output: z.string(),
    media: 'text/html',
    refuses: ['invalid', 'sign-in', 'unavailable'],
  },
  logout: {
    method: 'POST',
    path: '/api/session/logout',
    says: 'Sign out here and at the login service',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({ to: z.string() }),
    refuses: [],
  },
})

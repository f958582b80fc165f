import { EncryptJWT, jwtDecrypt } from 'jose'
import * as z from 'zod/mini'
import { get } from '../data/database.ts'
import { type Actor, roles } from './endpoint.ts'
import { keyedHash, secret } from './secret.ts'
import { isSecure } from './settings.ts'

/** Twelve hours: a working day at a desk, and short enough for a shared computer in a library. */
export const sessionSeconds = 12 * 3600

export const cookieName = (name: string): string => (isSecure() ? `__Host-${name}` : name)

/** `Set-Cookie` for one of our own cookies; `seconds` 0 makes the browser forget it. */
export const setCookie = (name: string, value: string, seconds: number): string =>
  `${cookieName(name)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure() ? '; Secure' : ''}`

const key = async (): Promise<Uint8Array> => Buffer.from(await secret('session'), 'base64url')

/** Encrypts and dates what a cookie carries (JWE, A256GCM; the key is 32 bytes). */
export const seal = async (content: Record<string, unknown>, seconds: number, now: string): Promise<string> => {
  const issued = Math.floor(Date.parse(now) / 1000)
  return new EncryptJWT(content)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .encrypt(await key())
}

/** What a sealed cookie carries, or undefined when it is missing, old, or not ours. */
export const unseal = async (sealed: string | undefined, now: string): Promise<Record<string, unknown> | undefined> => {
  if (!sealed) return undefined
  try {
    const { payload } = await jwtDecrypt(sealed, await key(), { currentDate: new Date(now) })
    return payload
  } catch {
    return undefined
  }
}

export const cookieIn = (cookies: readonly string[] | undefined, name: string): string | undefined => {
  const start = `${cookieName(name)}=`
  return cookies?.find(cookie => cookie.startsWith(start))?.slice(start.length)
}

/** What a session needs to know of a person; the people slice keeps more. */
const account = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  tenant: z.optional(z.string()),
  blocked: z.optional(z.boolean()),
})
type Account = z.infer<typeof account>

/** Seconds that a revoked role can still work: the price of not reading the table on every request. */
const rememberSeconds = 10
const remembered = new Map<string, { account: Account | undefined; until: number }>()

const accountOf = async (person: string, now: string): Promise<Account | undefined> => {
  const moment = Date.parse(now)
  const known = remembered.get(person)
  if (known && known.until > moment) return known.account
  if (remembered.size > 5000) remembered.clear()
  const found = await get('people', { pk: `person#${person}`, sk: 'person' }, account)
  remembered.set(person, { account: found, until: moment + rememberSeconds * 1000 })
  return found
}

/** A name for a network that lasts one day and leads back to no address. */
export const networkOf = (address: string, now: string): Promise<string> =>
  keyedHash('network', `${now.slice(0, 10)} ${address}`).then(hash => hash.slice(0, 22))

/** Who is asking, from the session cookie; roles are read from the table, so taking one away works at once. */
export const actorOf = async (cookies: readonly string[] | undefined, network: string, now: string): Promise<Actor> => {
  const session = await unseal(cookieIn(cookies, 'session'), now)
  const person = typeof session?.person === 'string' ? await accountOf(session.person, now) : undefined
  if (!person || person.blocked) return { person: undefined, network }
  const proven = typeof session?.proven === 'string' ? session.proven : undefined
  const { id, name, email, roles: held, tenant } = person
  return { person: id, network, name, email, proven, roles: held, tenant }
}

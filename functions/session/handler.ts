import { Reply, redirect, serve } from '../http/serve.ts'
import { cookieIn, seal, sessionSeconds, setCookie, unseal } from '../http/session.ts'
import { sameEmail } from '../people/rules.ts'
import { invitedWith } from '../people/store.ts'
import type { StoredPerson } from '../people/stored.ts'
import { session } from './contract.ts'
import { arrival, departure, farewell, journey } from './issuer.ts'
import { type Claims, claimed, mayClaim, newcomer } from './rules.ts'
import { keepSeen, keepSignedUp, personById, personBySubject, subjectKey } from './store.ts'

/** Ten minutes to log in. Each attempt has an own cookie, so that two tabs do not spoil each other. */
const journeySeconds = 600
const journeyCookie = (state: string | undefined): string => `login-${(state ?? '').replace(/\W/g, '').slice(0, 12)}`

/** Whatever went wrong, somebody sees a page that says so in plain words, in the language they came with. */
const failed = (to: string, fault: unknown): Reply => {
  process.stderr.write(`${JSON.stringify({ level: 'warning', event: 'login-failed', fault: String(fault) })}\n`)
  return redirect(to === '/en' || to.startsWith('/en/') ? '/en/?inlog=mislukt' : '/?inlog=mislukt')
}

/** Set where the tables were filled with made-up people and ideas. */
const showsSample = (): true | undefined => (process.env.SAMPLE_DATA === 'yes' ? true : undefined)

const personFor = async (claims: Claims, now: string, newId: () => string, tries = 2): Promise<StoredPerson> => {
  const subject = subjectKey(claims.issuer, claims.subject)
  const known = await personBySubject(subject)
  if (known) return known
  const invitation = claims.verified ? await invitedWith(claims.email) : undefined
  const invited = invitation ? await personById(invitation) : undefined
  const person = mayClaim(invited, claims)
    ? claimed(invited, { subject, now })
    : newcomer({ claims, subject, id: newId(), now })
  if (await keepSignedUp(person, subject)) return person
  if (tries === 0) throw new Error('somebody else was first, time and again')
  return personFor(claims, now, newId, tries - 1)
}

export const handler = serve(session, {
  whoAmI: async ({ actor }) =>
    actor.person === undefined
      ? { roles: [], sample: showsSample() }
      : {
          person: actor.person,
          name: actor.name,
          roles: [...actor.roles],
          tenant: actor.tenant,
          sample: showsSample(),
        },

  login: async ({ input, now }) => {
    const to = input.to ?? '/'
    try {
      const { address, journey } = await departure(to)
      const sealed = await seal(journey, journeySeconds, now)
      return redirect(address, [setCookie(journeyCookie(journey.state), sealed, journeySeconds)])
    } catch (fault) {
      return failed(to, fault)
    }
  },

  callback: async ({ input, event, now, newId }) => {
    const cookie = journeyCookie(input.state)
    const remembered = journey.safeParse(await unseal(cookieIn(event.cookies, cookie), now))
    if (!remembered.success) return failed('/', 'nobody left from here, or too long ago')
    try {
      const claims = await arrival(event.rawQueryString, remembered.data)
      const person = await personFor(claims, now, newId)
      if (person.blocked) return failed(remembered.data.to, 'blocked')
      if (person.lastSeen !== now.slice(0, 10)) await keepSeen(person, now.slice(0, 10))
      const proven = claims.verified ? sameEmail(claims.email) : undefined
      const sealed = await seal({ person: person.id, proven }, sessionSeconds, now)
      return redirect(remembered.data.to, [setCookie('session', sealed, sessionSeconds), setCookie(cookie, '', 0)])
    } catch (fault) {
      return failed(remembered.data.to, fault)
    }
  },

  logout: async () => new Reply({ to: await farewell() }, { cookies: [setCookie('session', '', 0)] }),
})

import { expect, test } from 'vitest'
import { agendas } from '../../../functions/agendas/contract.ts'
import { audit } from '../../../functions/audit/contract.ts'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { people } from '../../../functions/people/contract.ts'
import { session } from '../../../functions/session/contract.ts'
import { securityHeaders } from '../../../infra/headers.ts'
import { samplePeople } from '../../../infra/local/sample/people.ts'
import { origin } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'

test('a visitor is nobody and reads the agenda', async () => {
  const visitor = traveller(origin)
  expect(await visitor.ask(session.whoAmI, {})).toEqual({ roles: [], sample: true })
  const agenda = await visitor.ask(agendas.readAgenda, {})
  expect(agenda.themes).toHaveLength(6)
})

test('every sample person signs in through the chooser with the own roles', async () => {
  for (const person of samplePeople) {
    const someone = traveller(origin)
    await someone.signIn(person.id)
    const { name, roles, tenant } = await someone.ask(session.whoAmI, {})
    expect({ name, roles, tenant }).toEqual({ name: person.name, roles: person.roles, tenant: person.tenant })
  }
})

test('somebody new becomes a resident, and is the same person the next time', async () => {
  const first = traveller(origin)
  await first.signInAsNew('Roelof Nieuwenhuis', 'roelof@nieuw.example')
  const me = await first.ask(session.whoAmI, {})
  expect(me).toMatchObject({ name: 'Roelof Nieuwenhuis', roles: ['resident'] })
  const again = traveller(origin)
  await again.signInAsNew('Roelof Nieuwenhuis', 'Roelof@nieuw.example')
  expect((await again.ask(session.whoAmI, {})).person).toBe(me.person)
})

test('an invitation becomes the account of whoever signs in with its address, with its roles', async () => {
  const administrator = traveller(origin)
  await administrator.signIn(samplePeople.find(person => person.roles.includes('administrator'))?.id ?? '')
  const key = crypto.randomUUID()
  const invitation = { key, name: 'Aaltje Kremer', email: 'aaltje@uitgenodigd.example', roles: ['moderator' as const] }
  const invited = await administrator.ask(people.invitePerson, invitation)
  const moderator = traveller(origin)
  await moderator.signInAsNew('A. Kremer', 'aaltje@uitgenodigd.example')
  expect(await moderator.ask(session.whoAmI, {})).toMatchObject({ person: invited.id, roles: ['moderator'] })
})

test('signing out forgets the session here', async () => {
  const resident = traveller(origin)
  await resident.signIn('trijntje-hilbrands')
  const { to } = await resident.ask(session.logout, {})
  expect(to).toContain('/inlog/session/end')
  expect((await resident.fetch(to)).headers.get('location')).toBe('/')
  expect(await resident.ask(session.whoAmI, {})).toEqual({ roles: [], sample: true })
})

test('a login that goes wrong ends on a page, in the language it began in', async () => {
  const lost = await traveller(origin).fetch('/api/session/callback?code=x&state=y')
  expect([lost.status, lost.headers.get('location')]).toEqual([303, '/?inlog=mislukt'])
  const english = traveller(origin)
  const away = await english.fetch('/api/session/login?to=/en/ideeen')
  const state = new URL(away.headers.get('location') ?? '').searchParams.get('state')
  const back = await english.fetch(`/api/session/callback?error=access_denied&state=${state}`)
  expect(back.headers.get('location')).toBe('/en/?inlog=mislukt')
})

test('a stolen code is worth nothing in another browser', async () => {
  const owner = traveller(origin)
  const away = await owner.fetch('/api/session/login')
  const state = new URL(away.headers.get('location') ?? '').searchParams.get('state')
  const thief = await traveller(origin).fetch(`/api/session/callback?code=stolen&state=${state}`)
  expect(thief.headers.get('location')).toBe('/?inlog=mislukt')
})

test('the login never sends anybody to another site', async () => {
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example'])
    expect((await traveller(origin).refused(session.login, { to })).code).toBe('invalid')
})

test('a longer route does not hide behind a shorter one', async () => {
  const visitor = traveller(origin)
  expect((await visitor.ask(catalogue.alikeIdeas, { title: 'buurtbus naar het dorp' })).alike).toBeInstanceOf(Array)
  expect((await visitor.fetch('/api/ideas/01ARZ3NDEKTSV4RRFFQ69G5FAV')).status).toBe(404)
  expect((await visitor.fetch('/api/ideas/%E0%A4%A')).status).toBe(400)
  expect((await visitor.fetch('/api/nothing/here')).status).toBe(404)
})

test('what is too large is refused before any handler sees it', async () => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: 'x'.repeat(10 * 1024 * 1024 + 1),
  }
  expect((await traveller(origin).fetch('/api/ideas', init)).status).toBe(413)
})

test('every answer carries the security headers, and all parts say they are up', async () => {
  const visitor = traveller(origin)
  for (const path of ['/', '/api/session', '/post', '/inlog/opmaak.css', '/api/nothing']) {
    const { headers } = await visitor.fetch(path)
    for (const [name, value] of Object.entries(securityHeaders())) expect(headers.get(name), path).toBe(value)
  }
  // A page may show a PDF from object storage in a frame; nothing in it runs.
  const { headers } = await visitor.fetch('/objecten/none/x')
  const ofObject = {
    'content-security-policy': "script-src 'none'; frame-ancestors 'self'",
    'x-frame-options': 'SAMEORIGIN',
  }
  for (const [name, value] of Object.entries({ ...securityHeaders(), ...ofObject }))
    expect(headers.get(name), name).toBe(value)
  // A busy machine may keep a part waiting for longer than it is waited for.
  const health = async () => (await visitor.fetch('/api/health')).json() as Promise<{ up: boolean; parts: object[] }>
  expect(await soon(health, ({ up }) => up, 60)).toMatchObject({ parts: Array(4).fill({ up: true }) })
})

test('strange addresses are refused, never a fault of ours', async () => {
  const visitor = traveller(origin)
  for (const path of [
    '/objecten/%zz',
    '/objecten/local-files/%E0%A4%A',
    '/objecten/local-files/x?X-Amz-Signature=%zz',
    '/inlog/%zz',
    '/post/../x',
    '/%zz',
  ])
    expect((await visitor.fetch(path)).status, path).toBeLessThan(500)
})

test('the sample reaches the audit chain through the streams', async () => {
  await expect
    .poll(async () => (await traveller(origin).ask(audit.chainHead, {})).number, { timeout: 20_000 })
    .toBeGreaterThan(0)
})

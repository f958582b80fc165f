import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Endpoint, pathNames, type Role } from '../functions/http/endpoint.ts'
import { problems } from '../functions/http/problem.ts'
import { fieldsOf } from '../functions/open/openapi.ts'
import { inputsFor, strangeBodies, strangeQueries } from './contracts/nasty.ts'
import { type Traveller, traveller } from './journeys/traveller.ts'
import { endpoints, nobodysId, samplePerson } from './permissions/everybody.ts'
import { origin } from './platform.ts'

const staff: Role[] = ['auditor', 'moderator', 'officer', 'manager', 'executive', 'facilitator', 'administrator']
const by = new Map<Role | 'newcomer', Traveller>()

beforeAll(async () => {
  // Somebody of no importance: what is limited per person, or erases somebody, then touches no other test.
  const newcomer = traveller(origin)
  await newcomer.signInAsNew('Fenne Fuzz', 'fuzz@bewoner.example')
  by.set('newcomer', newcomer)
  for (const role of staff) {
    const who = traveller(origin)
    await who.signIn(samplePerson[role])
    by.set(role, who)
  }
})

const actorFor = ({ allow }: Endpoint): Traveller => {
  const role = typeof allow === 'string' ? 'newcomer' : (staff.find(each => allow.includes(each)) ?? 'newcomer')
  return by.get(role) ?? traveller(origin)
}

/** Whatever came in: an answer or a problem that says why; never a fault of ours, never a look inside. */
const isDecent = async (answer: Response, what: string): Promise<void> => {
  const text = await answer.text()
  expect(answer.status, `${what}\n${text.slice(0, 300)}`).toBeLessThan(500)
  expect(text, what).not.toMatch(/\n\s+at |node_modules|\.ts:\d|SELECT |ValidationException/)
  if (answer.status < 400) return
  // The gateway itself says no to a path or body that reaches no Lambda, as on AWS.
  if (answer.headers.get('content-type') === 'application/json' && /^\{"message":/.test(text)) return
  expect(answer.headers.get('content-type'), what).toBe('application/problem+json')
  const problem = JSON.parse(text)
  expect(Object.keys(problems), what).toContain(problem.code)
  expect(problem, what).toMatchObject({ status: answer.status, title: problem.code, requestId: expect.any(String) })
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 2000) : (JSON.stringify(value)?.slice(0, 2000) ?? '')
/** Short enough that several stay below the 16 KB that a server takes as headers. */
const coded = (value: unknown): string => encodeURIComponent(asText(value).slice(0, 300).toWellFormed() || nobodysId)

const send = (who: Traveller, { method, path }: Endpoint, input: Record<string, unknown>): Promise<Response> => {
  const named = pathNames(path)
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => coded(input[name] ?? nobodysId))
  const rest = Object.entries(input).filter(([name]) => !named.includes(name))
  if (method === 'GET')
    return who.fetch(`${filled}?${rest.map(([name, value]) => `${name}=${coded(value)}`).join('&')}`)
  const body = JSON.stringify(Object.fromEntries(rest), (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  return who.fetch(filled, { method, body, headers: { 'content-type': 'application/json' } })
}

describe('every endpoint answers anything decently', () => {
  test.each(endpoints)('%s', async (name, endpoint) => {
    const who = actorFor(endpoint)
    const { properties } = fieldsOf(endpoint)
    const check = async (input: Record<string, unknown>) =>
      isDecent(await send(who, endpoint, input), `${name} ${asText(input).slice(0, 500)}`)
    await fc.assert(fc.asyncProperty(inputsFor(properties), check), { numRuns: 25, endOnFailure: true })
  })

  test.each(endpoints)('%s, sent in a strange way', async (name, endpoint) => {
    const who = actorFor(endpoint)
    const path = endpoint.path.replace(/\{\w+\}/g, nobodysId)
    if (endpoint.method === 'GET')
      for (const query of strangeQueries) await isDecent(await who.fetch(path + query), `${name} ${query.slice(0, 80)}`)
    else
      for (const { body, type } of strangeBodies) {
        const headers: Record<string, string> = type ? { 'content-type': type } : {}
        await isDecent(
          await who.fetch(path, { method: endpoint.method, body, headers }),
          `${name} ${String(body).slice(0, 80)}`,
        )
      }
  })
})

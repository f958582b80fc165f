import { afterEach, expect, test, vi } from 'vitest'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { addressOf, ask, Refusal } from './client.ts'

const id = '01JD0000000000000000000101'
afterEach(() => vi.unstubAllGlobals())

const answering = (body: BodyInit | null, init: ResponseInit) => {
  const fetched = vi.fn(async (_address: string, _init: RequestInit) => new Response(body, init))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

test('path names go into the path, the rest into the query, nothing that is empty', () => {
  expect(addressOf(ideas.readIdea, { id })).toBe(`/api/ideas/${id}`)
  expect(addressOf(catalogue.listIdeas, { theme: 'wonen', text: 'bus & trein', village: undefined, page: 2 })).toBe(
    '/api/ideas?theme=wonen&text=bus+%26+trein&page=2',
  )
})

test('a command sends its body without the names in the path', async () => {
  const fetched = answering('{"follows":true}', { status: 200 })
  expect(await ask(ideas.followIdea, { id, follows: true })).toEqual({ follows: true })
  const [address, init] = fetched.mock.calls[0] ?? []
  expect([address, init?.method, init?.body]).toEqual([`/api/ideas/${id}/follow`, 'PUT', '{"follows":true}'])
})

test('a problem becomes a refusal with every fault in it', async () => {
  const issues = [{ field: 'title', code: 'too_small', limit: 5 }]
  answering(JSON.stringify({ code: 'invalid', issues, requestId: 'r1' }), { status: 400 })
  const refusal = await ask(ideas.readIdea, { id }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ code: 'invalid', issues, requestId: 'r1' })
})

test('no connection and nonsense from a proxy are refusals too', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(ask(ideas.readIdea, { id })).rejects.toMatchObject({ code: 'offline' })
  answering('<html>Bad gateway</html>', { status: 502 })
  await expect(ask(ideas.readIdea, { id })).rejects.toMatchObject({ code: 'unexpected' })
  answering('<html>', { status: 200 })
  await expect(ask(ideas.readIdea, { id })).rejects.toMatchObject({ code: 'unexpected' })
})

import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import type { Link } from '../../../functions/audit/contract.ts'
import { nextLink, start } from '../../../functions/audit/rules.ts'
import { checkChain, sha256 } from './check.ts'

afterEach(() => vi.unstubAllGlobals())

const chainOf = async (length: number): Promise<Link[]> => {
  const links: Link[] = []
  for (let at = 0; at < length; at++) {
    const entry = { event: `e${at}`, at: '2027-01-01T10:00:00Z', table: 'ideas', thing: 'idea#1', did: 'x', fields: [] }
    links.push(await nextLink(links.at(-1) ?? start, [entry], sha256))
  }
  return links
}

/** A platform that gives three links at a time. */
const serving = (links: readonly Link[], head: { number: number; hash: string }) =>
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.endsWith('/head')) return Response.json(head)
    const from = Number(new URL(address, 'http://platform.example').searchParams.get('after') ?? 0)
    const next = from + 3 < links.length ? String(from + 3) : undefined
    return Response.json({ links: links.slice(from, from + 3), next })
  })
const check = (noted?: { number: number; hash: string }) =>
  checkChain(noted, () => undefined, AbortSignal.timeout(5000))
const headOf = (links: readonly Link[]) => links.at(-1) ?? start

test('the browser works out the same sum as the platform', async () => {
  expect(await sha256('naober')).toBe(createHash('sha256').update('naober').digest('hex'))
})

test('a whole chain is whole, over all its parts, and a noted head is found in it', async () => {
  const links = await chainOf(7)
  serving(links, headOf(links))
  const noted = { number: 4, hash: links[3]?.hash ?? '' }
  expect(await check(noted)).toMatchObject({ finding: { whole: true }, links: 7, entries: 7, noted: 'same' })
  expect(await check({ number: 4, hash: 'f'.repeat(64) })).toMatchObject({ noted: 'other' })
  expect(await check({ number: 9, hash: 'f'.repeat(64) })).toMatchObject({ noted: 'far' })
})

test('a change in a later part, and an end cut off, are found', async () => {
  const links = await chainOf(7)
  const changed = links.map(link => (link.number === 5 ? { ...link, body: link.body.replace('e4', 'e5') } : link))
  serving(changed, headOf(links))
  expect((await check()).finding).toEqual({ whole: false, at: 5, because: 'hash' })
  serving(links.slice(0, 5), headOf(links))
  expect((await check()).finding).toEqual({ whole: false, at: 6, because: 'end' })
})

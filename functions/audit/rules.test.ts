import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry, Link } from './contract.ts'
import { sha256 } from './hash.ts'
import { entriesIn, type Head, nextLink, start, verifyChain } from './rules.ts'

const entry = fc.record({
  event: fc.uuid(),
  at: fc.constant('2026-05-01T12:00:00.000Z'),
  table: fc.constantFrom('ideas', 'people'),
  thing: fc.string(),
  did: fc.string(),
  fields: fc.array(fc.string(), { maxLength: 3 }),
})
const batches = fc.array(fc.array(entry, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 })

const chainOf = async (of: readonly (readonly Entry[])[]): Promise<Link[]> => {
  const links: Link[] = []
  let head: Head = start
  for (const entries of of) {
    const link = await nextLink(head, entries, sha256)
    links.push(link)
    head = link
  }
  return links
}
const headOf = (links: readonly Link[]): Head => {
  const last = links.at(-1)
  return last ? { number: last.number, hash: last.hash } : start
}
const at = fc.nat()

/** For any chain, what `spoil` makes of it is not whole any more against the head written down before. */
const alwaysFound = (spoil: (links: Link[], where: number, other: number) => Link[]) =>
  fc.assert(
    fc.asyncProperty(batches, at, at, async (of, a, b) => {
      const links = await chainOf(of)
      const spoilt = spoil(structuredClone(links), a % links.length, b % links.length)
      fc.pre(JSON.stringify(spoilt) !== JSON.stringify(links))
      const found = await verifyChain(spoilt, sha256, { end: headOf(links) })
      expect(found.whole).toBe(false)
    }),
  )

test('an untouched chain is whole, in one piece and page by page', () =>
  fc.assert(
    fc.asyncProperty(batches, at, async (of, cut) => {
      const links = await chainOf(of)
      const end = headOf(links)
      expect(await verifyChain(links, sha256, { end })).toEqual({ whole: true, head: end })
      const first = links.slice(0, cut % links.length)
      const rest = links.slice(cut % links.length)
      expect((await verifyChain(rest, sha256, { from: headOf(first), end })).whole).toBe(true)
    }),
  ))

test('a changed body is found, also when its own hash is made again', async () => {
  await alwaysFound((links, where) => links.map((l, i) => (i === where ? { ...l, body: `${l.body} ` } : l)))
  await alwaysFound((links, where) =>
    links.map((l, i) => (i === where ? { ...l, body: '[]', hash: sha256(`${l.previous}[]`) } : l)),
  )
})

test('a removed link is found, at the end too', () => alwaysFound((links, where) => links.toSpliced(where, 1)))

test('two swapped links are found', () =>
  alwaysFound((links, a, b) => {
    const [left, right] = [links[a], links[b]]
    return left && right ? links.with(a, right).with(b, left) : links
  }))

test('an inserted link is found, also one tied to the link before it', () =>
  alwaysFound((links, where) => {
    const previous = links[where - 1]?.hash ?? start.hash
    const body = '[]'
    const forged = { number: where + 1, previous, body, hash: sha256(previous + body) }
    return links.toSpliced(where, 0, forged).map((l, i) => ({ ...l, number: i + 1 }))
  }))

test('a change that a stream told twice is read once', async () => {
  const twice: Entry = { event: 'e1', at: 'now', table: 'ideas', thing: 'idea#1', did: 'publish', fields: [] }
  expect(entriesIn(await chainOf([[twice], [twice]]))).toEqual([twice])
})

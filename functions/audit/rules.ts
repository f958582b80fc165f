import type { Entry, Link } from './contract.ts'

/** SHA-256 of a text as lower-case hex; node and the browser each bring their own. */
export type Hash = (text: string) => string | Promise<string>
/** Where a chain stands: the number and hash of its newest link. */
export type Head = Pick<Link, 'number' | 'hash'>

/** What the first link is tied to. */
export const start: Head = { number: 0, hash: '0'.repeat(64) }

/** The next link after `head`, holding these entries. */
export const nextLink = async (head: Head, entries: readonly Entry[], hash: Hash): Promise<Link> => {
  const body = JSON.stringify(entries)
  return { number: head.number + 1, previous: head.hash, body, hash: await hash(head.hash + body) }
}

export type Finding =
  | { whole: true; head: Head }
  | { whole: false; at: number; because: 'order' | 'tie' | 'hash' | 'end' }

/**
 * Re-computes links, oldest first, that follow on `from`. Every change, removal, swap or insertion is found;
 * links cut off at the end are found when `end`, a head written down elsewhere, is given.
 */
export const verifyChain = async (
  links: readonly Link[],
  hash: Hash,
  { from = start, end }: { from?: Head; end?: Head } = {},
): Promise<Finding> => {
  let head = from
  for (const link of links) {
    const at = head.number + 1
    if (link.number !== at) return { whole: false, at, because: 'order' }
    if (link.previous !== head.hash) return { whole: false, at, because: 'tie' }
    if ((await hash(link.previous + link.body)) !== link.hash) return { whole: false, at, because: 'hash' }
    head = { number: link.number, hash: link.hash }
  }
  if (end && (end.number !== head.number || end.hash !== head.hash))
    return { whole: false, at: head.number + 1, because: 'end' }
  return { whole: true, head }
}

/** The entries of links in order, each event once: a stream may tell the same change twice. */
export const entriesIn = (links: readonly Pick<Link, 'body'>[]): Entry[] => {
  const all = links.flatMap(link => JSON.parse(link.body) as Entry[])
  return [...new Map(all.map(entry => [entry.event, entry])).values()]
}

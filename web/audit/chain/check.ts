import { audit, type Link } from '../../../functions/audit/contract.ts'
import { type Finding, type Hash, type Head, start, verifyChain } from '../../../functions/audit/rules.ts'
import { ask } from '../../api/client.ts'

/** SHA-256 as lower-case hex by the browser itself (WebCrypto). */
export const sha256: Hash = async text => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

export type Noted = 'same' | 'other' | 'far'
export type Verdict = { finding: Finding; links: number; entries: number; noted: Noted | undefined }
export type Progress = { done: number; all: number }

/** How a head that was written down earlier compares with the link that now has its number. */
export const compareNoted = (noted: Head | undefined, hashAt: string | undefined): Noted | undefined => {
  if (!noted) return undefined
  if (hashAt === undefined) return 'far'
  return hashAt === noted.hash ? 'same' : 'other'
}

const part = (after: string | undefined, signal: AbortSignal) =>
  ask(audit.readChain, { order: 'oldest', ...(after ? { after } : {}) }, { signal })

const entriesIn = (links: readonly Link[]): number =>
  links.reduce((sum, link) => sum + (JSON.parse(link.body) as unknown[]).length, 0)

/**
 * Fetches the chain from its first link and works out every one again; nothing but the last hash is kept, so that a
 * chain of any length fits. Ends at the public head as it was when the check began, or further. @throws Refusal
 */
export const checkChain = async (
  noted: Head | undefined,
  told: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Verdict> => {
  const end = await ask(audit.chainHead, {}, { signal })
  let head = start
  let hashAtEnd = end.number === 0 ? start.hash : undefined
  let hashAtNoted = noted?.number === 0 ? start.hash : undefined
  let entries = 0
  let after: string | undefined
  do {
    const { links, next } = await part(after, signal)
    const finding = await verifyChain(links, sha256, { from: head })
    hashAtEnd = links.find(link => link.number === end.number)?.hash ?? hashAtEnd
    hashAtNoted = links.find(link => link.number === noted?.number)?.hash ?? hashAtNoted
    if (!finding.whole) return { finding, links: head.number, entries, noted: undefined }
    head = finding.head
    entries += entriesIn(links)
    told({ done: head.number, all: Math.max(end.number, head.number) })
    after = next
  } while (after)
  const whole: Finding =
    hashAtEnd === end.hash ? { whole: true, head } : { whole: false, at: head.number + 1, because: 'end' }
  return { finding: whole, links: head.number, entries, noted: compareNoted(noted, hashAtNoted) }
}

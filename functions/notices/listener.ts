import * as z from 'zod/mini'
import type { Item } from '../data/database.ts'
import type { Change } from '../http/listen.ts'
import { origin } from '../http/settings.ts'
import { ideaOf } from '../ideas/store.ts'
import { type StoredContact, stored, storedContact, storedHistory, storedOffer } from '../ideas/stored.ts'
import { addressLeft } from './addresses.ts'
import { post } from './post.ts'
import {
  asksReceipt,
  type Letter,
  letterForVerdict,
  lettersFor,
  nextTry,
  offerLetter,
  receiptId,
  receiptLetter,
} from './rules.ts'
import { isKnown, keepSent, keepWaiting } from './store.ts'

const sortKey = z.object({ sk: z.string() })
const parsed = <T>(shape: { parse: (item: unknown) => T }, item: Item | undefined): T | undefined =>
  item && shape.parse(item)

/** What is new in the contacts, of one kind. */
const newIn = <T>({ table, before, after }: Change, kind: string, shape: { parse: (item: unknown) => T }): T[] =>
  table === 'contacts' && after && !before && sortKey.parse(after).sk.startsWith(kind) ? [shape.parse(after)] : []

const offerLetters = async (changes: readonly Change[]): Promise<Letter[]> => {
  const offers = changes.flatMap(change => newIn(change, 'offer#', storedOffer))
  const found = await Promise.all(
    offers.map(async offer => ({ offer, idea: await ideaOf(offer.pk.slice('idea#'.length)) })),
  )
  return found.flatMap(({ offer, idea }) => (idea ? offerLetter(idea, offer, origin()) : []))
}

const lettersOf = ({ table, before, after }: Change): Letter[] => {
  if (table !== 'ideas' || !after) return []
  const { sk } = sortKey.parse(after)
  if (sk === 'idea') return lettersFor(parsed(stored, before), stored.parse(after), origin())
  const isHistory = sk.startsWith('verdict#') && String(after.pk).startsWith('idea#')
  return isHistory ? letterForVerdict(parsed(storedHistory, before), storedHistory.parse(after)) : []
}

/**
 * A receipt goes at once and is remembered in one small write; without an address it costs nothing at all. It follows from
 * the contact, which is kept after its idea: heard the other way round, there would be no address yet.
 * It can go twice only when this process dies between the mail service's yes and that write: better twice than lost.
 */
const sendReceipt = async ({ pk, idea: id }: StoredContact): Promise<void> => {
  if (await isKnown(receiptId(id))) return
  const [idea, address] = await Promise.all([ideaOf(id), addressLeft(pk)])
  if (!idea || !address) return
  const letter = receiptLetter(idea, origin())
  const now = new Date().toISOString()
  try {
    await post(address, letter.subject, letter.text)
  } catch {
    // The mail service is slow or away: the schedule goes on trying.
    await keepWaiting({ ...letter, dueAt: nextTry(0, now, Math.random()) }, 1)
    return
  }
  await keepSent(letter, now)
}

/** Lets letters follow from changes of ideas, and from help that is offered. Told twice or in another order, each letter still goes once. */
export const tell = async (changes: Change[]): Promise<void> => {
  const letters = [...changes.flatMap(lettersOf), ...(await offerLetters(changes))]
  const asked = changes.flatMap(change =>
    newIn(change, 'contact', storedContact).filter(contact => asksReceipt(contact, change.at)),
  )
  await Promise.all([...letters.map(letter => keepWaiting(letter)), ...asked.map(sendReceipt)])
}

import * as z from 'zod/mini'
import type { Item } from '../data/database.ts'
import type { Change } from '../http/listen.ts'
import { origin } from '../http/settings.ts'
import { ideaOf } from '../ideas/store.ts'
import { type Offer, stored, storedHistory, storedOffer } from '../ideas/stored.ts'
import { addressLeft } from './addresses.ts'
import { post } from './post.ts'
import { type Letter, letterForVerdict, lettersFor, nextTry, offerLetter } from './rules.ts'
import { isKnown, keepSent, keepWaiting } from './store.ts'

const sortKey = z.object({ sk: z.string() })
const parsed = <T>(shape: { parse: (item: unknown) => T }, item: Item | undefined): T | undefined =>
  item && shape.parse(item)

const offerIn = ({ table, before, after }: Change): Offer | undefined =>
  table === 'contacts' && after && !before && sortKey.parse(after).sk.startsWith('offer#')
    ? storedOffer.parse(after)
    : undefined

const offerLetters = async (changes: readonly Change[]): Promise<Letter[]> => {
  const offers = changes.flatMap(change => offerIn(change) ?? [])
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
 * A receipt goes at once and is remembered in one small write; without an address it costs none.
 * It can go twice only when this process dies between the mail service's yes and that write: better twice than lost.
 */
const sendReceipt = async (letter: Letter): Promise<void> => {
  if (await isKnown(letter.id)) return
  const address = await addressLeft(letter.idea)
  if (!address) return
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
  await Promise.all(letters.map(letter => (letter.kind === 'receipt' ? sendReceipt(letter) : keepWaiting(letter))))
}

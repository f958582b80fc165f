import { filesOfIdea } from '../files/store.ts'
import type { Actor } from '../http/endpoint.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { Problem } from '../http/problem.ts'
import { contactAt, contactKey } from './contacts.ts'
import type { Own } from './contract.ts'
import { appealBefore, changeWaits, mayDoAsOwner, shownIdea } from './rules.ts'
import { historyOf, ideaOf, supportsOf } from './store.ts'
import type { Idea, StoredContact } from './stored.ts'

export type Owned = { idea: Idea; contact: StoredContact }

/** Wrong codes from one network: a village hall can mistype, and nobody finds one of 60 bits at this pace. */
const wrong = { most: 300, seconds: 600 }

/**
 * The idea behind a code, or of a signed-in owner.
 * @throws Problem `not-found` alike for a wrong code, another's idea and no idea at all
 */
export const owned = async (
  id: string | undefined,
  code: string | undefined,
  actor: Actor,
  now: string,
): Promise<Owned> => {
  if (code) await mustBeBelow('code', actor.network, wrong.most, wrong.seconds, now)
  const known = code ? await contactAt(await contactKey(code)) : undefined
  const idea = await ideaOf(known?.idea ?? (code ? '' : (id ?? '')))
  const contact = known ?? (idea && (await contactAt(idea.contact)))
  const isOwner = code !== undefined || (actor.person !== undefined && contact?.owner === actor.person)
  const found = idea && contact && isOwner && (!id || idea.id === id) ? { idea, contact } : undefined
  if (code && !found) await limit('code', actor.network, wrong.most, wrong.seconds, now)
  if (!found) throw new Problem('not-found')
  return found
}

/** All that the author sees: also what waits, which letters came, and what can be done now. */
export const ownShown = async ({ idea, contact }: Owned, now: string): Promise<Own> => {
  const [files, counts, history] = await Promise.all([
    filesOfIdea({ ...idea, ...idea.revision }),
    supportsOf([idea.id]),
    historyOf(idea.id),
  ])
  const { name, email, phone } = contact
  return {
    // The author reads the newest own words, also while a moderator still has to.
    idea: { ...shownIdea(idea, counts.get(idea.id) ?? 0, files), ...idea.revision, files },
    contact: { name, email, phone },
    letters: history
      .filter(step => step.letter && !step.reaction && (step.undoBefore ?? '') <= now)
      .map(step => ({ at: step.at, verdict: step.verdict ?? step.did, text: step.letter ?? '' })),
    joinAsked: idea.joinAsked && { id: idea.joinAsked.to, title: idea.joinAsked.title, reason: idea.joinAsked.reason },
    change: idea.revision && { at: idea.revision.at, waits: changeWaits(idea) },
    can: mayDoAsOwner(idea, now),
    appealBefore: idea.state === 'refused' && idea.refusedAt ? appealBefore(idea.refusedAt) : undefined,
  }
}

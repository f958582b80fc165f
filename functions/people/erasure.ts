import { inAlliances, leaveAlliances } from '../alliances/leaving.ts'
import { followedBy } from '../ideas/contacts.ts'
import { content } from '../ideas/idea.ts'
import { mayWithdraw, withdrawn } from '../ideas/rules.ts'
import { ideaOf, ideasOf, keepIdea, keepReaction, reactionOf } from '../ideas/store.ts'
import type { Idea, Reaction } from '../ideas/stored.ts'
import { offerLetterId } from '../notices/rules.ts'
import { end } from '../notices/store.ts'
import { asExpert } from '../reviews/weighing/told.ts'
import * as mine from './mine.ts'
import { aboutSupport } from './rules.ts'
import type { StoredPerson } from './stored.ts'

const withoutKeys = ({ pk, sk, kind, subjects, ...person }: StoredPerson) => person

const ideasIn = async (ids: readonly string[]): Promise<Idea[]> => {
  const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) =>
    ids.slice(page * 100, page * 100 + 100),
  )
  return (await Promise.all(pages.map(ideasOf))).flat()
}

/** What somebody wrote themselves; the rest of an idea is the desks'. */
const written = [...Object.keys(content.shape), 'id', 'state', 'submittedAt'] as (keyof Idea)[]
const contentOf = (idea: Idea) => Object.fromEntries(written.map(name => [name, idea[name]]))

const reactionsIn = async (traces: readonly mine.Trace[]): Promise<Reaction[]> => {
  const own = traces.filter(each => each.made.startsWith('reaction#'))
  const found = await Promise.all(own.map(each => reactionOf(each.idea, each.made.slice(9))))
  return found.filter(each => each !== undefined)
}

const offersIn = (traces: readonly mine.Trace[]) => traces.filter(each => each.made.startsWith('offer#'))

/** Everything kept about one person, as plain data (AVG article 15). */
export const everythingOf = async (person: StoredPerson, now: string): Promise<Record<string, unknown>> => {
  const [contacts, follows, traces] = await Promise.all([
    mine.contactsOf(person.id),
    followedBy(person.id),
    mine.madeBy(person.id),
  ])
  const [ideas, reactions, offers] = await Promise.all([
    ideasIn(contacts.map(each => each.idea)),
    reactionsIn(traces),
    Promise.all(offersIn(traces).map(each => mine.offerAt(each.idea, each.made))),
  ])
  return {
    madeAt: now,
    person: withoutKeys(person),
    contacts: contacts.map(({ idea, name, email, phone, at }) => ({ idea, name, email, phone, at })),
    ideas: ideas.map(contentOf),
    follows,
    reactions: reactions.map(({ idea, text, shownName, state, submittedAt }) => ({
      idea,
      text,
      shownName,
      state,
      submittedAt,
    })),
    offers: offers.flatMap(each => (each ? [{ idea: each.pk.slice(5), ...each, pk: undefined, sk: undefined }] : [])),
    alliances: await inAlliances(person.id),
    expert: await asExpert(person.id),
    supports: aboutSupport,
  }
}

const eraseReaction = (reaction: Reaction, now: string): Promise<Reaction> => {
  const { queue, queuedAt, why, lastVerdict, ...rest } = reaction
  const emptied = { text: '', shownName: '', author: '', network: '', state: 'withdrawn' as const }
  const stamp = { version: reaction.version + 1, by: 'author', did: 'eraseMine', at: now }
  return keepReaction({ ...rest, ...emptied, ...stamp })
}

const withdrawIdea = async (id: string, now: string): Promise<void> => {
  const idea = await ideaOf(id)
  if (idea && mayWithdraw(idea).yes) await keepIdea(withdrawn(idea, 'author', now))
}

/**
 * Erases what leads to one person (AVG article 17), the person last: whatever stops halfway can be asked again.
 * Published ideas stay, they name nobody; `withdrawIdeas` takes them out of public too.
 */
export const eraseAbout = async (person: string, withdrawIdeas: boolean, now: string): Promise<void> => {
  const [contacts, traces] = await Promise.all([mine.contactsOf(person), mine.madeBy(person)])
  for (const contact of contacts) {
    if (withdrawIdeas) await withdrawIdea(contact.idea, now)
    await mine.emptyContact(contact)
  }
  for (const reaction of await reactionsIn(traces)) await eraseReaction(reaction, now)
  for (const offer of offersIn(traces)) {
    await mine.removeOffer(offer.idea, offer.made)
    // Its letter may still wait with name and words in it; ended first, a change that is told late makes no new one.
    await end(offerLetterId(offer.idea, offer.made), 'dropped', now)
  }
  await leaveAlliances(person, now)
  await mine.removeFollowsAndTraces(person)
}

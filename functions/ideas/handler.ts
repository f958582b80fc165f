import type { Write } from '../data/database.ts'
import { attach, filesOfIdea } from '../files/store.ts'
import { limit } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { answerJoin } from '../moderation/joining.ts'
import { trace } from '../people/mine.ts'
import { checkProof } from '../proof/verify.ts'
import { doesSupport } from '../supports/store.ts'
import * as contacts from './contacts.ts'
import { ideas } from './contract.ts'
import type { Content } from './idea.ts'
import { owned, ownShown } from './own.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Idea } from './stored.ts'

/** Words per hour from one network: a whole class room or library may share it. */
const perNetwork = { most: 240, seconds: 3600 }

const contentOf = (input: Content): Content => {
  const { title, text, forWhom, theme, village, needs, needNote, amount, kind, files } = input
  return { title, text, forWhom, theme, village, needs, needNote, amount, kind, files }
}

/** A public idea. @throws Problem `not-found` when it is not there or not public */
const publicIdea = async (id: string): Promise<Idea> => {
  const idea = await store.ideaOf(id)
  if (!idea || !rules.isPublic(idea)) throw new Problem('not-found')
  return idea
}

/** The author's words in place of those before, with the files that are new. @throws Problem as `keepIdea` */
const keepChanged = (idea: Idea, content: Content, now: string, ...more: Write[]): Promise<Idea> => {
  const added = content.files.filter(file => !idea.files.includes(file))
  return store.keepIdea(rules.changed(idea, content, 'author', now), ...more, ...attach(added, idea.id))
}

/** What stands of a form sent before; words changed since a sending that broke off count as the author's change. */
const sentBefore = async (id: string, keeping: store.Keeping, content: Content, now: string): Promise<Idea> => {
  const idea = await store.ideaOf(id)
  if (!idea) throw new Problem('not-found')
  const isSame = JSON.stringify(contentOf(idea)) === JSON.stringify(content)
  return keeping === 'known' || isSame || !rules.mayChange(idea).yes ? idea : keepChanged(idea, content, now)
}

const submitIdea = async ({ input, actor, now }: Ask<typeof ideas.submitIdea>) => {
  if (actor.person === undefined) await checkProof(input.proof, input.key, now)
  await limit('submit', actor.person ?? actor.network, perNetwork.most, perNetwork.seconds, now)
  const [code, id, content] = [await contacts.codeFor(input.key), contacts.idFrom(input.key), contentOf(input)]
  const contact = await contacts.contactKey(code)
  const { door, forSomebody } = input
  const { network } = actor
  const idea = rules.submitted({ content, id, contact, network, door, forSomebody, by: 'author', now })
  const owner = forSomebody ? undefined : actor.person
  const keeping = await store.keepNewIdea(
    idea,
    contacts.contactItem(contact, { idea: id, contact: input.contact, owner, form: input.key, at: now }),
    ...attach(input.files, id),
  )
  const kept = keeping === 'kept' ? idea : await sentBefore(id, keeping, content, now)
  return {
    id: kept.id,
    code,
    at: kept.submittedAt,
    answerBy: kept.answerBy ?? '',
    copy: contentOf({ ...kept, ...kept.revision }),
    mailedTo: input.contact.email,
  }
}

export const handler = serve(ideas, {
  submitIdea,
  readIdea: async ({ input }) => {
    const found = await store.ideaWithAll(input.id)
    if (!found || !rules.isPublic(found.idea)) throw new Problem('not-found')
    const files = await filesOfIdea(found.idea)
    const reactions = found.reactions
      .filter(each => each.state === 'published')
      .map(each => ({ ...each, at: each.submittedAt, mine: false }))
    reactions.sort((a, b) => a.at.localeCompare(b.at))
    return { idea: rules.shownIdea(found.idea, found.supports, files), reactions }
  },
  myPlaceInIdea: async ({ input: { id }, actor }) => {
    const found = await store.ideaWithAll(id)
    if (!found || !rules.isPublic(found.idea)) throw new Problem('not-found')
    const mark = await store.authorMark(id, actor.person)
    const mine = found.reactions.filter(each => each.author === mark && each.state !== 'withdrawn')
    const [supports, follows, contact] = await Promise.all([
      doesSupport(id, actor.person),
      contacts.doesFollow(actor.person, id),
      contacts.contactAt(found.idea.contact),
    ])
    return {
      supports,
      follows,
      owns: contact?.owner === actor.person,
      waiting: mine.map(each => ({ ...each, at: each.submittedAt, mine: true })),
      can: rules.mayDoAs(found.idea),
    }
  },
  findByCode: async ({ input, actor, now }) => ownShown(await owned(undefined, input.code, actor, now), now),
  readOwnIdea: async ({ input, actor, now }) => ownShown(await owned(input.id, undefined, actor, now), now),
  changeIdea: async ({ input, actor, now }) => {
    const { idea, contact } = await owned(input.id, input.code, actor, now)
    if (idea.version !== input.version) throw new Problem('changed', { current: contentOf(idea) })
    // Sent anew as a whole: what an author leaves out is no longer kept.
    const { name, email, phone } = input.contact
    const reach = { ...contact, name, email, phone }
    const next = await keepChanged(idea, contentOf(input), now, contacts.contactWrite(reach))
    return ownShown({ idea: next, contact: reach }, now)
  },
  withdrawIdea: async ({ input, actor, now }) => {
    const { idea, contact } = await owned(input.id, input.code, actor, now)
    return ownShown({ idea: await store.keepIdea(rules.withdrawn(idea, 'author', now)), contact }, now)
  },
  confirmIdea: async ({ input, actor, now }) => {
    const { idea, contact } = await owned(input.id, input.code, actor, now)
    return ownShown({ idea: await store.keepIdea(rules.confirmed(idea, 'author', now)), contact }, now)
  },
  appealRefusal: async ({ input, actor, now }) => {
    const { idea, contact } = await owned(input.id, input.code, actor, now)
    return ownShown({ idea: await store.keepIdea(rules.appealed(idea, input.why, 'author', now)), contact }, now)
  },
  answerJoin: async ({ input, actor, now }) => {
    const { idea, contact } = await owned(input.id, input.code, actor, now)
    return ownShown({ idea: await answerJoin(idea, input.join, now), contact }, now)
  },
  claimIdea: async ({ input, actor, now }) => {
    const { idea, contact } = await owned(undefined, input.code, actor, now)
    if (!(await contacts.claim(contact, actor.person))) throw new Problem('already-used')
    return { id: idea.id }
  },
  myIdeas: async ({ actor }) => {
    const [mine, followed] = await Promise.all([
      contacts.contactsOwnedBy(actor.person),
      contacts.followedBy(actor.person),
    ])
    const ids = mine.map(each => each.idea).slice(0, 100)
    const others = followed.slice(0, 100)
    const [own, seen, supports] = await Promise.all([
      store.ideasOf(ids),
      store.ideasOf(others),
      store.supportsOf([...new Set([...ids, ...others])].slice(0, 100)),
    ])
    const line = (idea: Idea) => rules.lineOf(idea, supports.get(idea.id) ?? 0)
    return {
      own: own.map(idea => ({ ...line(idea), changeWaits: rules.changeWaits(idea) })),
      followed: seen.filter(rules.isPublic).map(line),
    }
  },
  followIdea: async ({ input, actor, now }) => {
    await publicIdea(input.id)
    await contacts.follow(actor.person, input.id, input.follows, now)
    return { follows: input.follows }
  },
  react: async ({ input, actor, now }) => {
    await limit('react', actor.person, 30, 3600, now)
    const idea = await publicIdea(input.id)
    const [id, author] = [contacts.idFrom(input.key), await store.authorMark(idea.id, actor.person)]
    const reaction = rules.reacted(idea, { ...input, id, author, network: actor.network, now })
    await store.keepNewReaction(reaction, trace(actor.person, idea.id, reaction.sk))
    return { ...reaction, mine: true }
  },
  withdrawReaction: async ({ input, actor, now }) => {
    const reaction = await store.reactionOf(input.id, input.reaction)
    if (reaction?.author !== (await store.authorMark(input.id, actor.person))) throw new Problem('not-found')
    await store.keepReaction(rules.reactionWithdrawn(reaction, now))
    return {}
  },
  offerHelp: async ({ input, actor, now }) => {
    await limit('offer', actor.person, 20, 3600, now)
    const idea = await publicIdea(input.id)
    must(rules.mayTakePart(idea))
    const { need, message, contact } = input
    const sk = `offer#${contacts.idFrom(input.key)}`
    const offer = { pk: idea.pk, sk, offeredBy: actor.person, need, message, contact, at: now }
    await contacts.keepOffer(offer, trace(actor.person, input.id, sk))
    return { at: now }
  },
})

import { must, no, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { origin } from '../http/settings.ts'
import { isPublic, lineOf } from '../ideas/rules.ts'
import { historyOf, ideaOf, ideasOf, keepIdea, keepReaction, supportsOf } from '../ideas/store.ts'
import type { Idea, Reaction } from '../ideas/stored.ts'
import { isAtDesk } from '../municipality/rules.ts'
import { alikeTo } from './alike.ts'
import { type Hint, moderation } from './contract.ts'
import { type Case, caseOf, ideaShown, pastOf } from './desk.ts'
import { hintsIn } from './hints.ts'
import { verdictLetter } from './letters.ts'
import { askedToJoin, mayBeAskedToJoin } from './lineage.ts'
import { decidedIdea, decidedReaction, isOverdue, mayDecide, mayHandOver, subjectOf } from './rules.ts'
import * as store from './store.ts'
import { mayUndo, undoneIdea, undoneReaction } from './undoing.ts'

const waitingShown = (thing: Idea | Reaction, ideas: ReadonlyMap<string, Idea>, now: string) => {
  const at = thing.queuedAt ?? thing.submittedAt
  if (store.isIdea(thing)) {
    const { id, title, municipality, answerBy } = thing
    return { id, subject: subjectOf(thing), title, municipality, at, answerBy, overdue: isOverdue(thing, now) }
  }
  const idea = ideas.get(thing.idea)
  const { title = '', municipality = '' } = idea ?? {}
  return { id: thing.idea, subject: 'reaction' as const, reaction: thing.id, title, municipality, at, overdue: false }
}

const queue = async ({ input, now }: Ask<typeof moderation.queue>) => {
  const [page, total] = await Promise.all([store.waitingPage(input.after), store.waitingTotal()])
  const reactions = page.items.flatMap(thing => (store.isIdea(thing) ? [] : [thing.idea]))
  const ideas = new Map((await ideasOf([...new Set(reactions)])).map(idea => [idea.id, idea]))
  return { waiting: page.items.map(thing => waitingShown(thing, ideas, now)), next: page.next, total }
}

const wordsOf = ({ idea, reaction, about }: Case): string => {
  if (reaction) return `${reaction.shownName}\n${reaction.text}`
  const { title, text, forWhom, needNote } = (about === 'revision' && idea.revision) || idea
  return [title, text, forWhom, needNote].filter(Boolean).join('\n')
}

const hintsFor = async (found: Case, files: readonly { shown: boolean; name: string }[]): Promise<Hint[]> => {
  const { idea, reaction, about } = found
  const thing = reaction ?? idea
  const title = idea.revision?.title ?? idea.title
  const [count, alike] = await Promise.all([
    store.fromNetworkToday(thing.network, thing.queuedAt ?? thing.submittedAt),
    reaction ? [] : alikeTo(title, idea.village),
  ])
  const others = alike.filter(each => each.id !== idea.id).slice(0, 5)
  const unread = reaction ? [] : files.filter(file => !file.shown)
  return [
    ...hintsIn(wordsOf(found)),
    ...(others.length > 0
      ? [{ kind: 'alike' as const, alike: others.map(({ id, title, score }) => ({ id, title, score })) }]
      : []),
    ...(count > 2 ? [{ kind: 'same-network' as const, count }] : []),
    ...(about === 'idea' && !idea.confirmed ? [{ kind: 'not-confirmed' as const }] : []),
    ...unread.map(file => ({ kind: 'file-not-scanned' as const, where: file.name })),
  ]
}

const waitingItem = async ({ input, actor }: Ask<typeof moderation.waitingItem>) => {
  const found = await caseOf(input.id, input.reaction, actor)
  const { about, idea, reaction, contact, own } = found
  const [shown, steps] = await Promise.all([ideaShown(idea), historyOf(idea.id)])
  const [hints, history] = await Promise.all([hintsFor(found, shown.files), pastOf(steps)])
  return {
    subject: about,
    idea: shown,
    revision: about === 'revision' ? idea.revision : undefined,
    reaction: reaction && { ...reaction, at: reaction.submittedAt },
    appeal: about === 'appeal' ? idea.appeal : undefined,
    hasContact: Boolean(contact?.email || contact?.phone || contact?.name),
    hints,
    history,
    can: {
      decide: mayDecide(reaction ?? idea, actor.person, own),
      handOver: reaction ? no('wrong-state') : mayHandOver(idea),
      join: mayBeAskedToJoin(idea),
    },
  }
}

const letterFor = async ({ input, actor, now, newId }: Ask<typeof moderation.letterFor>) => {
  const { about, idea, contact } = await caseOf(input.id, input.reaction, actor)
  const { verdict, reason, more } = input
  const handOver = input.handOver === 'true'
  const publishes = about !== 'reaction' && verdict === 'publish'
  const after = publishes ? decidedIdea(idea, { id: newId(), verdict, handOver, by: actor.person, now }) : idea
  const letter = verdictLetter(after, { about, verdict, reason, more, now, origin: origin() })
  return { ...letter, goes: contact?.email || contact?.owner ? ('mail' as const) : ('page' as const) }
}

/** Somebody was first: what stands now goes back, so that the page can show both. */
const mustBeCurrent = (thing: Idea | Reaction, version: number): void => {
  if (thing.version === version) return
  const { state, did, at, text } = thing
  const title = store.isIdea(thing) ? thing.title : undefined
  throw new Problem('changed', { current: { version: thing.version, state, did, at, title, text } })
}

const decide = async ({ input, actor, now, newId }: Ask<typeof moderation.decide>) => {
  const { about, idea, reaction, own } = await caseOf(input.id, input.reaction, actor)
  const { verdict, reason, more, handOver } = input
  const [thing, by, id] = [reaction ?? idea, actor.person, newId()]
  mustBeCurrent(thing, input.version)
  must(mayDecide(thing, by, own))
  if (handOver && !reaction) must(mayHandOver(idea))
  const decision = { id, verdict, reason, more, handOver, by, now }
  const next = reaction ? decidedReaction(reaction, decision) : decidedIdea(idea, decision)
  const letter = verdictLetter(store.isIdea(next) ? next : idea, {
    about,
    verdict,
    reason,
    more,
    now,
    origin: origin(),
  })
  const { did, lastVerdict } = next
  const undoBefore = lastVerdict?.undoBefore ?? now
  const told = { verdict, reason, letter: letter.text, letterSubject: letter.subject, undoBefore, why: more }
  const history = store.historyWrite(idea.id, { id, at: now, by, did, ...told, reaction: reaction?.id })
  const more2 = [history, store.decidedWrite(by, idea.id, now, id)]
  await (store.isIdea(next) ? keepIdea(next, ...more2) : keepReaction(next, ...more2))
  return { undoBefore, version: next.version, verdictId: id }
}

const undo = async ({ input, actor, now }: Ask<typeof moderation.undo>) => {
  const { idea, reaction } = await caseOf(input.id, input.reaction, actor)
  const [id, by, at] = [input.verdictId, actor.person, (reaction ?? idea).lastVerdict?.at ?? '']
  if (reaction) await keepReaction(undoneReaction(reaction, id, by, now), store.undoneWrite(idea.id, at, id, by, now))
  else await keepIdea(undoneIdea(idea, id, by, now), store.undoneWrite(idea.id, at, id, by, now))
  return {}
}

const readContact = async ({ input, actor, now, newId }: Ask<typeof moderation.readContact>) => {
  const { contact } = await caseOf(input.id, undefined, actor)
  await store.traceReading(actor.person, input.id, input.why, now, newId())
  return { name: contact?.name, email: contact?.email, phone: contact?.phone }
}

const askToJoin = async ({ input, actor, now, newId }: Ask<typeof moderation.askToJoin>) => {
  const [idea, into] = await Promise.all([ideaOf(input.id), ideaOf(input.to)])
  const seen = idea && (actor.roles.includes('moderator') || isAtDesk(idea, actor.tenant))
  if (!seen || !into || !isPublic(into)) throw new Problem('not-found')
  mustBeCurrent(idea, input.version)
  const next = askedToJoin(idea, into, input.reason, actor.person, now)
  const step = { id: newId(), at: now, by: actor.person, did: next.did, why: input.reason }
  await keepIdea(next, store.historyWrite(idea.id, step))
  return { version: next.version }
}

const decided = async ({ actor, now }: Ask<typeof moderation.decided>) => {
  const steps = await store.decidedBy(actor.person)
  const ids = [...new Set(steps.map(step => step.pk.slice('idea#'.length)))]
  const [past, ideas, supports] = await Promise.all([pastOf(steps), ideasOf(ids), supportsOf(ids)])
  const byId = new Map(ideas.map(idea => [`idea#${idea.id}`, idea]))
  const rows = steps.flatMap((step, at) => {
    const [idea, shown] = [byId.get(step.pk), past[at]]
    if (!idea || !shown) return []
    const open = step.reaction
      ? !step.undone && now < (step.undoBefore ?? '')
      : mayUndo(idea, step.id, step.by, now).yes
    const line = lineOf(idea, supports.get(idea.id) ?? 0)
    return [{ ...shown, idea: line, reaction: step.reaction, undoBefore: open ? step.undoBefore : undefined }]
  })
  return { decided: rows }
}

export const handler = serve(moderation, {
  queue,
  waitingItem,
  letterFor,
  decide,
  undo,
  readContact,
  askToJoin,
  decided,
})

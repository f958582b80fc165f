import { must, no, Problem, type Verdict, yes } from '../http/problem.ts'
import { villageOf } from '../villages/rules.ts'
import { type Content, type Line, publicStates, type Shown } from './idea.ts'
import type { Idea, Reaction } from './stored.ts'

/** The general administrative law's reasonable term (Awb 4:13): eight weeks, in days. */
export const answerDays = 56
/** Awb 6:7: six weeks to object, in days. */
export const appealDays = 42

const dayMs = 86_400_000
/** The Amsterdam calendar date `days` after a moment (sv-SE writes dates as ISO does). */
export const dateAfter = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * dayMs).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The last Amsterdam date on which a refusal can be appealed. */
export const appealBefore = (refusedAt: string): string => dateAfter(refusedAt, appealDays)

export const isPublic = (idea: Pick<Idea, 'state'>): boolean => publicStates.some(state => state === idea.state)

/** The municipality that a village lies in. @throws Problem `invalid` when there is no such village */
export const placeOf = (village: string): string => {
  const municipality = villageOf(village)?.municipality
  if (!municipality) throw new Problem('invalid', { issues: [{ field: 'village', code: 'unknown-village' }] })
  return municipality
}

export type Submission = {
  content: Content
  id: string
  contact: string
  network: string
  door: Idea['door']
  forSomebody: boolean
  by: string
  now: string
}

/** A new idea, waiting for a moderator, with the date of its answer. */
export const submitted = ({ content, id, contact, network, door, forSomebody, by, now }: Submission): Idea => ({
  pk: `idea#${id}`,
  sk: 'idea',
  id,
  ...content,
  municipality: placeOf(content.village),
  state: 'submitted',
  desk: 'province',
  door,
  submittedAt: now,
  answerBy: dateAfter(now, answerDays),
  answers: [],
  helper: forSomebody,
  confirmed: !forSomebody,
  contact,
  network,
  joinedBy: [],
  queue: 'moderation',
  queuedAt: now,
  version: 1,
  by,
  did: 'submitIdea',
  at: now,
})

/** The order of a municipality's desk: what was handed over first, then what could be taken over, oldest first. */
const stageOf = ({ state, desk }: Idea): string => {
  if (state === 'published') return desk === 'province' ? '2open' : '1waiting'
  if (state === 'takenUp') return '3taken'
  return state === 'answered' ? '4answered' : '5other'
}

/** Where an idea stands in the list of its municipality's desk; nowhere while it is not public. */
export const deskPlace = (idea: Idea): Pick<Idea, 'tenant' | 'stage'> =>
  isPublic(idea)
    ? { tenant: idea.municipality, stage: `${stageOf(idea)}#${idea.submittedAt}` }
    : { tenant: undefined, stage: undefined }

/** The same idea, one version on, stamped with who did what. */
export const changedBy = (idea: Idea, did: string, by: string, now: string, change: Partial<Idea>): Idea => {
  const { why, ...rest } = idea
  const next = { ...rest, ...change, did, by, at: now, version: idea.version + 1 }
  return { ...next, ...deskPlace(next) }
}

export const mayChange = (idea: Idea): Verdict =>
  idea.state === 'submitted' || idea.state === 'returned' || idea.state === 'published' || idea.state === 'takenUp'
    ? yes
    : no('wrong-state')
/** Also while partners work it out: they go on with a plan of their own, and nobody can hold on to another's words. */
export const mayWithdraw = (idea: Idea): Verdict =>
  idea.state === 'withdrawn' || idea.state === 'joined' ? no('wrong-state') : yes
export const mayConfirm = (idea: Idea): Verdict => (idea.confirmed ? no('wrong-state') : yes)
export const mayAppeal = (idea: Idea, now: string): Verdict => {
  if (idea.state !== 'refused' || !idea.refusedAt) return no('wrong-state')
  return dateAfter(now, 0) > appealBefore(idea.refusedAt) ? no('too-late') : yes
}
/** Reactions, support and offers belong to what is in public and still open. */
export const mayTakePart = (idea: Pick<Idea, 'state'>): Verdict =>
  isPublic(idea) && idea.state !== 'joined' ? yes : no('wrong-state')

const toQueue = (now: string) => ({ queue: 'moderation' as const, queuedAt: now })

/** What the author changed: at once while nobody has read it, as a revision for the moderator once it is public. */
export const changed = (idea: Idea, content: Content, by: string, now: string): Idea => {
  must(mayChange(idea))
  const municipality = placeOf(content.village)
  if (isPublic(idea))
    return changedBy(idea, 'changeIdea', by, now, { revision: { ...content, at: now }, ...toQueue(now) })
  return changedBy(idea, 'changeIdea', by, now, {
    ...content,
    municipality,
    state: 'submitted',
    ...toQueue(idea.queuedAt ?? now),
  })
}

/** Whether a change of what is public waits for a moderator; when not, and there is one, it is back with its author. */
export const changeWaits = (idea: Idea): boolean => idea.revision !== undefined && idea.queue !== undefined

/** In public, and not carried on by another idea or by partners. */
export const isOpen = (idea: Idea): boolean => isPublic(idea) && idea.state !== 'joined' && idea.state !== 'elaborated'

/** Partners have promised to work it out into a plan: that is what came of it, so it no longer waits for an answer. */
export const elaborated = (idea: Idea, by: string, now: string): Idea =>
  changedBy(idea, 'elaborateIdea', by, now, { state: 'elaborated', answeredAt: idea.answeredAt ?? now })

/** Days that a withdrawn idea is still kept: time to ask about it, then its text, files and contact are forgotten. */
const withdrawnDays = 30

export const withdrawn = (idea: Idea, by: string, now: string): Idea => {
  must(mayWithdraw(idea))
  return changedBy(idea, 'withdrawIdea', by, now, {
    state: 'withdrawn',
    queue: undefined,
    queuedAt: undefined,
    revision: undefined,
    forgetAt: Math.floor((Date.parse(now) + withdrawnDays * dayMs) / 1000),
  })
}

export const confirmed = (idea: Idea, by: string, now: string): Idea => {
  must(mayConfirm(idea))
  return changedBy(idea, 'confirmIdea', by, now, { confirmed: true })
}

/** An appeal waits in the same queue, but never for the moderator who refused (see moderation rules). */
export const appealed = (idea: Idea, why: string, by: string, now: string): Idea => {
  must(mayAppeal(idea, now))
  return changedBy(idea, 'appealRefusal', by, now, { state: 'appealed', appeal: { why, at: now }, ...toQueue(now) })
}

/** What leaves the platform of an idea; names no person. */
export const shownIdea = (idea: Idea, supports: number, files: Shown['files']): Shown => {
  const { helper, ...rest } = idea
  return { ...rest, files, supports, filledInByHelper: helper }
}

/** One line of a list; the first words of the text are enough to recognise it. */
export const lineOf = (idea: Idea, supports: number): Line => ({
  id: idea.id,
  title: idea.title,
  start: idea.text.slice(0, 160),
  theme: idea.theme,
  municipality: idea.municipality,
  village: idea.village,
  state: idea.state,
  desk: idea.desk,
  at: idea.publishedAt ?? idea.submittedAt,
  answerBy: idea.answerBy,
  answeredAt: idea.answeredAt,
  supports,
  needs: idea.needs,
})

/** What a person may do with an idea; the page shows the reason of every no. */
export const mayDoAs = (idea: Idea) => ({
  support: mayTakePart(idea),
  react: mayTakePart(idea),
  offer: mayTakePart(idea),
})

/** What the author may do. */
export const mayDoAsOwner = (idea: Idea, now: string) => ({
  change: mayChange(idea),
  withdraw: mayWithdraw(idea),
  appeal: mayAppeal(idea, now),
  confirm: mayConfirm(idea),
})

export type Said = { id: string; text: string; shownName: string; author: string; network: string; now: string }
/** A new reaction, waiting for a moderator. */
export const reacted = (idea: Idea, { id, text, shownName, author, network, now }: Said): Reaction => {
  must(mayTakePart(idea))
  return {
    pk: idea.pk,
    sk: `reaction#${id}`,
    id,
    idea: idea.id,
    text,
    shownName,
    state: 'submitted',
    author,
    network,
    submittedAt: now,
    ...toQueue(now),
    version: 1,
    by: 'author',
    did: 'react',
    at: now,
  }
}

/** Taken back by its author: the words go, the place stays. */
export const reactionWithdrawn = (reaction: Reaction, now: string): Reaction => {
  const { queue, queuedAt, why, ...rest } = reaction
  return {
    ...rest,
    state: 'withdrawn',
    text: '',
    shownName: '',
    by: 'author',
    did: 'withdrawReaction',
    at: now,
    version: reaction.version + 1,
  }
}

import { filesOfIdea } from '../files/store.ts'
import type { Person } from '../http/endpoint.ts'
import { Problem } from '../http/problem.ts'
import { contactAt } from '../ideas/contacts.ts'
import type { Shown } from '../ideas/idea.ts'
import { shownIdea } from '../ideas/rules.ts'
import { authorMark, ideaOf, reactionOf, supportsOf } from '../ideas/store.ts'
import type { History, Idea, Reaction, StoredContact } from '../ideas/stored.ts'
import { type Subject, subjectOf } from './rules.ts'
import { namesOf } from './store.ts'

/** What lies on the desk: an idea, or one reaction to it. `own`: the moderator is its author. */
export type Case = {
  about: Subject
  idea: Idea
  reaction: Reaction | undefined
  contact: StoredContact | undefined
  own: boolean
}

/** @throws Problem `not-found` when there is no such idea or reaction */
export const caseOf = async (id: string, reactionId: string | undefined, actor: Person): Promise<Case> => {
  const [idea, reaction] = await Promise.all([ideaOf(id), reactionId ? reactionOf(id, reactionId) : undefined])
  if (!idea || (reactionId && !reaction)) throw new Problem('not-found')
  if (reaction) {
    const own = reaction.author === (await authorMark(id, actor.person))
    return { about: 'reaction', idea, reaction, contact: undefined, own }
  }
  const contact = await contactAt(idea.contact)
  return { about: subjectOf(idea), idea, reaction, contact, own: contact?.owner === actor.person }
}

/** The idea as the desks see it. */
export const ideaShown = async (idea: Idea): Promise<Shown> => {
  const [files, supports] = await Promise.all([filesOfIdea(idea), supportsOf([idea.id])])
  return shownIdea(idea, supports.get(idea.id) ?? 0, files)
}

export type Past = {
  id: string
  at: string
  verdict: string
  reason?: string | undefined
  why?: string | undefined
  by: string
  letter?: string | undefined
  undone?: string | undefined
}

/** Steps of history with the names of who took them; somebody who has left is nameless. */
export const pastOf = async (steps: readonly History[]): Promise<Past[]> => {
  const names = await namesOf(steps.map(step => step.by))
  return steps.map(({ id, at, verdict, did, reason, why, by, letter, undone }) => {
    return { id, at, verdict: verdict ?? did, reason, why, by: names.get(by) ?? '—', letter, undone }
  })
}

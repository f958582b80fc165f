import { must, no, Problem, type Verdict, yes } from '../http/problem.ts'
import { changedBy, isOpen, isPublic } from '../ideas/rules.ts'
import type { Idea } from '../ideas/stored.ts'

/** Joining keeps both texts to be read, so both ideas are public, and what has joined already is not asked again. */
export const mayBeAskedToJoin = (idea: Idea): Verdict => (isOpen(idea) ? yes : no('wrong-state'))
export const mayBeJoined = (into: Idea): Verdict =>
  isPublic(into) && into.state !== 'joined' ? yes : no('wrong-state')

/** The question to the author; nothing else changes until the author says yes. */
export const askedToJoin = (idea: Idea, into: Idea, reason: string, by: string, now: string): Idea => {
  if (idea.id === into.id) throw new Problem('invalid', { issues: [{ field: 'to', code: 'same-idea' }] })
  must(mayBeAskedToJoin(idea))
  must(mayBeJoined(into))
  const joinAsked = { to: into.id, title: into.title, reason, by, at: now }
  return changedBy(idea, 'askToJoin', by, now, { joinAsked })
}

/**
 * The author says yes: the idea becomes part of another one, which remembers where it came from.
 * Support is not touched: whoever supported this idea is asked anew (see notices).
 */
export const joined = (idea: Idea, into: Idea, by: string, now: string): { idea: Idea; into: Idea } => {
  if (!idea.joinAsked) throw new Problem('wrong-state')
  must(mayBeAskedToJoin(idea))
  must(mayBeJoined(into))
  const closed = { joinAsked: undefined, revision: undefined, queue: undefined, queuedAt: undefined }
  return {
    idea: changedBy(idea, 'join', by, now, { ...closed, state: 'joined', joinedTo: into.id }),
    into: changedBy(into, 'receiveJoin', by, now, {
      joinedBy: [...into.joinedBy.filter(each => each.id !== idea.id), { id: idea.id, title: idea.title }],
    }),
  }
}

/** The author says no: the question is gone and the idea stands as it stood. */
export const stayedApart = (idea: Idea, by: string, now: string): Idea => {
  if (!idea.joinAsked) throw new Problem('wrong-state')
  return changedBy(idea, 'declineJoin', by, now, { joinAsked: undefined })
}

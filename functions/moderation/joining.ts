import { Problem } from '../http/problem.ts'
import { ideaOf, keepIdea } from '../ideas/store.ts'
import type { Idea } from '../ideas/stored.ts'
import { joined, stayedApart } from './lineage.ts'
import { ideaWrite } from './store.ts'

/**
 * Keeps what the author answered to the question to join another idea; both ideas change, or neither.
 * @throws Problem `wrong-state` when nothing was asked or one of the two cannot join any more, `changed` on a clash
 */
export const answerJoin = async (idea: Idea, join: boolean, now: string): Promise<Idea> => {
  if (!join) return keepIdea(stayedApart(idea, 'author', now))
  const into = await ideaOf(idea.joinAsked?.to ?? '')
  if (!into) throw new Problem('wrong-state')
  const both = joined(idea, into, 'author', now)
  return keepIdea(both.idea, ideaWrite(both.into))
}

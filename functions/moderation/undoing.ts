import * as z from 'zod/mini'
import { must, no, type Verdict, yes } from '../http/problem.ts'
import { changedBy } from '../ideas/rules.ts'
import { type Idea, type Reaction, stored, storedReaction } from '../ideas/stored.ts'

type Fields = Record<string, unknown>
const stamps = ['by', 'did', 'at', 'why', 'lastVerdict']

/**
 * What a verdict changed, as JSON text of how it was before; what was absent is null. An earlier verdict loses its own
 * memory, or the text would grow with every verdict: it can be seen again, not undone again.
 */
export const remembered = (was: Idea | Reaction, next: Idea | Reaction): string => {
  const [old, young]: [Fields, Fields] = [was, next]
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])]
  const changed = names.filter(
    name => !stamps.includes(name) && JSON.stringify(old[name]) !== JSON.stringify(young[name]),
  )
  const before = Object.fromEntries(changed.map(name => [name, old[name] ?? null]))
  return JSON.stringify({ ...before, lastVerdict: was.lastVerdict ? { ...was.lastVerdict, before: '' } : null })
}

const memory = z.looseObject({ version: z.number() })

const fieldsBefore = (thing: Idea | Reaction): (Fields & { version: number }) | undefined => {
  if (!thing.lastVerdict?.before) return undefined
  const read = memory.parse(JSON.parse(thing.lastVerdict.before))
  const fields = Object.entries(read).map(([name, value]) => [name, value ?? undefined])
  return { ...Object.fromEntries(fields), version: read.version }
}

/** Only who decided, only while the letter waits, and only while nothing happened since. */
export const mayUndo = (thing: Idea | Reaction, verdictId: string, by: string, now: string): Verdict => {
  const last = thing.lastVerdict
  if (last?.id !== verdictId) return no('changed')
  if (last.by !== by) return no('not-allowed')
  if (now >= last.undoBefore) return no('too-late')
  return fieldsBefore(thing)?.version === thing.version - 1 ? yes : no('changed')
}

/** The idea as it stood before the verdict, one version on, back at its old place in the queue. @throws Problem */
export const undoneIdea = (idea: Idea, verdictId: string, by: string, now: string): Idea => {
  must(mayUndo(idea, verdictId, by, now))
  return changedBy(stored.parse({ ...idea, ...fieldsBefore(idea), version: idea.version }), 'undoVerdict', by, now, {})
}

/** The reaction as it stood before the verdict. @throws Problem */
export const undoneReaction = (reaction: Reaction, verdictId: string, by: string, now: string): Reaction => {
  must(mayUndo(reaction, verdictId, by, now))
  const was = storedReaction.parse({ ...reaction, ...fieldsBefore(reaction) })
  return { ...was, version: reaction.version + 1, by, did: 'undoVerdict', at: now, why: undefined }
}

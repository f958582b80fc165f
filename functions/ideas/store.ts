import * as z from 'zod/mini'
import { get, getMany, list, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import { keyedHash } from '../http/secret.ts'
import {
  type Counts,
  type History,
  type Idea,
  type Reaction,
  type StoredContact,
  stored,
  storedCounts,
  storedHistory,
  storedReaction,
} from './stored.ts'

const sortKey = z.object({ sk: z.string() })
const ideaKey = (id: string) => ({ pk: `idea#${id}`, sk: 'idea' })

/** An idea, or undefined. */
export const ideaOf = (id: string): Promise<Idea | undefined> => get('ideas', ideaKey(id), stored)

/** Ideas in the order of their ids; missing ones are left out. At most 100. */
export const ideasOf = (ids: readonly string[]): Promise<Idea[]> => getMany('ideas', ids.map(ideaKey), stored)

/** A file that was never uploaded, was forgotten after a day, or belongs to another idea. */
const unknownFile = () => new Problem('invalid', { issues: [{ field: 'files', code: 'unknown-file' }] })

/** Keeps a next version. @throws Problem `changed` with what stands now, when somebody was first */
export const keepIdea = async (idea: Idea, ...more: Write[]): Promise<Idea> => {
  const failed = await write(
    { put: 'ideas', item: idea, if: '#v = :was', names: { '#v': 'version' }, values: { ':was': idea.version - 1 } },
    ...more,
  )
  if (!failed) return idea
  if (!failed.includes(0)) throw unknownFile()
  throw new Problem('changed', { current: { version: (await ideaOf(idea.id))?.version } })
}

/** `kept`: all of it now; `mended`: the contact now, the idea by an earlier sending that broke off; `known`: all of it before. */
export type Keeping = 'kept' | 'mended' | 'known'

/**
 * Keeps a new idea with its files, then its contact; both keys follow from the form's, so sending it again mends what broke
 * off halfway. Two lone writes cost half of one transaction. In this order, because a death in between then leaves an idea
 * in the queue that names nobody, where the other order would leave personal data that nobody could find to erase.
 */
export const keepNewIdea = async (idea: Idea, contact: StoredContact, ...files: Write[]): Promise<Keeping> => {
  const failed = await write({ put: 'ideas', item: idea, if: 'attribute_not_exists(pk)' }, ...files)
  if (failed && !failed.includes(0)) throw unknownFile()
  const isKnown = await write({ put: 'contacts', item: contact, if: 'attribute_not_exists(pk)' })
  if (!failed) return 'kept'
  return isKnown ? 'known' : 'mended'
}

const partOfIdea = {
  parse: (item: unknown): Idea | Counts | Reaction => {
    const { sk } = sortKey.parse(item)
    if (sk === 'idea') return stored.parse(item)
    return sk === 'counts' ? storedCounts.parse(item) : storedReaction.parse(item)
  },
}

/** Idea, counts and reactions in one reading; undefined when there is no such idea. */
export const ideaWithAll = async (
  id: string,
): Promise<{ idea: Idea; supports: number; reactions: Reaction[] } | undefined> => {
  const of = ['pk', `idea#${id}`] as [string, string]
  const { items } = await list('ideas', { of, between: ['sk', 'counts', 'reaction#~'], limit: 500 }, partOfIdea)
  const idea = items.find((item): item is Idea => item.sk === 'idea')
  const counts = items.find((item): item is Counts => item.sk === 'counts')
  const reactions = items.filter((item): item is Reaction => item.sk.startsWith('reaction#'))
  return idea && { idea, supports: counts?.supports ?? 0, reactions }
}

/** The history of an idea at the desks, oldest first. */
export const historyOf = (id: string): Promise<History[]> =>
  listAll('ideas', { of: ['pk', `idea#${id}`], begins: ['sk', 'verdict#'] }, storedHistory)

/** How many people support each of these ideas; 0 where nobody did yet. */
export const supportsOf = async (ids: readonly string[]): Promise<Map<string, number>> => {
  const keys = ids.map(id => ({ pk: `idea#${id}`, sk: 'counts' }))
  const counts = await getMany('ideas', keys, storedCounts)
  return new Map(counts.map(count => [count.pk.slice(5), count.supports]))
}

export const reactionOf = (idea: string, reaction: string): Promise<Reaction | undefined> =>
  get('ideas', { pk: `idea#${idea}`, sk: `reaction#${reaction}` }, storedReaction)

/** A person's mark on the reactions of one idea: the person finds them back, the table tells nobody who. */
export const authorMark = (idea: string, person: string): Promise<string> =>
  keyedHash('supports', `reaction ${idea} ${person}`)

/** Keeps a new reaction; the same key again is the same reaction. */
export const keepNewReaction = (reaction: Reaction, ...more: Write[]): Promise<number[] | undefined> =>
  write({ put: 'ideas', item: reaction, if: 'attribute_not_exists(pk)' }, ...more)

/** Keeps a next version of a reaction. @throws Problem `changed` when somebody was first */
export const keepReaction = async (reaction: Reaction, ...more: Write[]): Promise<Reaction> => {
  const condition = { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': reaction.version - 1 } }
  if (await write({ put: 'ideas', item: reaction, ...condition }, ...more)) throw new Problem('changed')
  return reaction
}

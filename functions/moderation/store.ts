import * as z from 'zod/mini'
import { getMany, type Item, list, type Page, type Write, write } from '../data/database.ts'
import { type History, type Idea, type Reaction, stored, storedHistory, storedReaction } from '../ideas/stored.ts'

const keys = z.object({ pk: z.string(), sk: z.string() })
type Keys = z.infer<typeof keys>

/** The queue holds ideas and reactions; the sort key tells which. */
const thing = {
  parse: (item: unknown): Idea | Reaction =>
    keys.parse(item).sk === 'idea' ? stored.parse(item) : storedReaction.parse(item),
}
export const isIdea = (item: Idea | Reaction): item is Idea => item.sk === 'idea'

const things = (found: readonly Keys[]): Promise<(Idea | Reaction)[]> =>
  getMany(
    'ideas',
    found.map(({ pk, sk }) => ({ pk, sk })),
    thing,
  )
const queue = { index: 'queue', of: ['queue', 'moderation'] as [string, string] }

/** Fifty things that wait, oldest first. */
export const waitingPage = async (after: string | undefined): Promise<Page<Idea | Reaction>> => {
  const page = await list('ideas', { ...queue, limit: 50, after }, keys)
  const items = await things(page.items)
  // The index runs a moment behind the table: what was just decided is left out.
  return { items: items.filter(item => item.queue), next: page.next }
}

/** How many wait; beyond 8,000 (about one megabyte of keys) it says no more than that. */
export const waitingTotal = async (): Promise<number> =>
  (await list('ideas', { ...queue, limit: 8000 }, keys)).items.length

/** How many waiting things came today from one network; the network's name is another one tomorrow. Counts to 50. */
export const fromNetworkToday = async (network: string, at: string): Promise<number> => {
  const day = at.slice(0, 10)
  const today: [string, string, string] = ['queuedAt', day, `${day}~`]
  const found = await list('ideas', { ...queue, between: today, newestFirst: true, limit: 50 }, keys)
  return (await things(found.items)).filter(item => item.network === network).length
}

/** A write of an idea's next version beside another one in the same transaction. */
export const ideaWrite = (idea: Idea): Write => ({
  put: 'ideas',
  item: idea as Item,
  if: '#v = :was',
  names: { '#v': 'version' },
  values: { ':was': idea.version - 1 },
})

const historyKey = (idea: string, at: string, id: string) => ({ pk: `idea#${idea}`, sk: `verdict#${at}#${id}` })

/** One step of an idea's history. `id` must be new. */
export const historyWrite = (idea: string, step: Omit<History, 'pk' | 'sk'>): Write => ({
  put: 'ideas',
  item: { ...historyKey(idea, step.at, step.id), ...step },
})

/**
 * Marks a verdict as taken back, by whom and when, and removes its letter, so that nobody ever reads it.
 * When the verdict was given stays in its key.
 */
export const undoneWrite = (idea: string, at: string, id: string, by: string, now: string): Write => ({
  update: 'ideas',
  key: historyKey(idea, at, id),
  expression: 'SET #undone = :now, #at = :now, #by = :by, #did = :did REMOVE #letter, #subject, #before',
  if: 'attribute_exists(pk)',
  names: {
    '#undone': 'undone',
    '#at': 'at',
    '#by': 'by',
    '#did': 'did',
    '#letter': 'letter',
    '#subject': 'letterSubject',
    '#before': 'undoBefore',
  },
  values: { ':now': now, ':by': by, ':did': 'undoVerdict' },
})

const pointer = z.object({ sk: z.string(), idea: z.string() })

/** Lets a moderator find back what was decided, without an index that every idea would pay for. */
export const decidedWrite = (moderator: string, idea: string, at: string, id: string): Write => ({
  put: 'ideas',
  item: { pk: `moderator#${moderator}`, sk: `verdict#${at}#${id}`, idea },
})

/** The thirty newest verdicts of one moderator. */
export const decidedBy = async (moderator: string): Promise<History[]> => {
  const of: [string, string] = ['pk', `moderator#${moderator}`]
  const found = await list('ideas', { of, begins: ['sk', 'verdict#'], newestFirst: true, limit: 30 }, pointer)
  return getMany(
    'ideas',
    found.items.map(({ idea, sk }) => ({ pk: `idea#${idea}`, sk })),
    storedHistory,
  )
}

/** Days that a reading waits in the table (as `people/rules.ts` keeps them); the audit chain keeps it for good. */
const readingDays = 30

/** Leaves in the audit log that somebody read how to reach an author, and why. Written before the answer goes out. */
export const traceReading = async (
  reader: string,
  idea: string,
  why: string,
  at: string,
  id: string,
): Promise<void> => {
  const trace = { did: 'readContact', of: `idea#${idea}`, by: reader, why, at }
  const forgetAt = Math.floor(Date.parse(at) / 1000) + readingDays * 86_400
  await write({ put: 'people', item: { pk: `person#${reader}`, sk: `read#${at}#${id}`, ...trace, forgetAt } })
}

const named = z.object({ pk: z.string(), name: z.string() })
/** Names of staff by id; whoever has left has none. */
export const namesOf = async (ids: readonly string[]): Promise<Map<string, string>> => {
  const people = [...new Set(ids)].slice(0, 100).map(id => ({ pk: `person#${id}`, sk: 'person' }))
  const found = await getMany('people', people, named)
  return new Map(found.map(person => [person.pk.slice('person#'.length), person.name]))
}

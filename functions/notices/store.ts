import * as z from 'zod/mini'
import { get, list, write } from '../data/database.ts'
import type { Letter } from './rules.ts'

/** A letter as kept: with its text while it waits, without once it has ended. */
const stored = z.object({
  id: z.string(),
  idea: z.string(),
  kind: z.string(),
  to: z.string(),
  subject: z.optional(z.string()),
  text: z.optional(z.string()),
  verdict: z.optional(z.string()),
  due: z.optional(z.enum(['waiting', 'failed'])),
  dueAt: z.optional(z.string()),
  attempts: z.number(),
})
export type Waiting = z.infer<typeof stored>
const keys = z.object({ pk: z.string(), dueAt: z.string() })

/** How a letter's story ended; `spread`: became one letter for each follower. */
export type Ending = 'sent' | 'dropped' | 'no-address' | 'spread'

/** An ended letter is remembered longer than any stream can tell its change again; then it is forgotten. */
const rememberDays = 90
const forgetAt = (now: string): number => Math.floor(Date.parse(now) / 1000) + rememberDays * 86_400
const keyOf = (id: string) => ({ pk: `letter#${id}`, sk: 'letter' })
const isNew = { if: 'attribute_not_exists(pk)' }

/** Whether this letter was kept before, waiting or ended. */
export const isKnown = async (id: string): Promise<boolean> => Boolean(await get('notices', keyOf(id), stored))

/** Keeps a letter for its moment; one that is known already stays as it is. */
export const keepWaiting = async (letter: Letter, attempts = 0): Promise<void> => {
  await write({ put: 'notices', item: { ...keyOf(letter.id), ...letter, due: 'waiting', attempts }, ...isNew })
}

/** Remembers a letter that went at once, in one small write. */
export const keepSent = async ({ id, idea, kind, to }: Letter, now: string): Promise<void> => {
  const ended = { ended: 'sent' satisfies Ending, endedAt: now, forgetAt: forgetAt(now), attempts: 1 }
  await write({ put: 'notices', item: { ...keyOf(id), id, idea, kind, to, ...ended }, ...isNew })
}

/** Ids of at most fifty letters whose moment has come, the longest waiting first. */
export const dueLetters = async (now: string): Promise<string[]> => {
  const between: [string, string, string] = ['dueAt', '0', now]
  const page = await list('notices', { index: 'due', of: ['due', 'waiting'], between, limit: 50 }, keys)
  return page.items.map(item => item.pk.slice('letter#'.length))
}

/**
 * Takes a letter in hand: counts the attempt and moves its moment to `nextAt` first, so that a second sender leaves
 * it alone and a sender that dies has not lost it.
 * @returns undefined when another one has it, or it has ended
 */
export const takeInHand = async (
  id: string,
  now: string,
  nextAt: (attempts: number) => string,
): Promise<Waiting | undefined> => {
  const letter = await get('notices', keyOf(id), stored)
  if (letter?.due !== 'waiting' || (letter.dueAt ?? '') > now) return undefined
  const taken = await write({
    update: 'notices',
    key: keyOf(id),
    expression: 'SET #dueAt = :next, #attempts = :now',
    if: '#due = :waiting AND #attempts = :was',
    names: { '#due': 'due', '#dueAt': 'dueAt', '#attempts': 'attempts' },
    values: {
      ':next': nextAt(letter.attempts),
      ':now': letter.attempts + 1,
      ':was': letter.attempts,
      ':waiting': 'waiting',
    },
  })
  return taken ? undefined : { ...letter, attempts: letter.attempts + 1 }
}

/** Closes a letter and forgets its text. */
export const end = async (id: string, ended: Ending, now: string): Promise<void> => {
  await write({
    update: 'notices',
    key: keyOf(id),
    expression: 'SET #ended = :ended, #at = :now, #forget = :forget REMOVE #due, #dueAt, #text, #subject',
    names: {
      '#ended': 'ended',
      '#at': 'endedAt',
      '#forget': 'forgetAt',
      '#due': 'due',
      '#dueAt': 'dueAt',
      '#text': 'text',
      '#subject': 'subject',
    },
    values: { ':ended': ended, ':now': now, ':forget': forgetAt(now) },
  })
}

const setDue = async (id: string, due: 'waiting' | 'failed', attempts: number, dueAt: string): Promise<void> => {
  await write({
    update: 'notices',
    key: keyOf(id),
    expression: 'SET #due = :due, #dueAt = :dueAt, #attempts = :attempts',
    names: { '#due': 'due', '#dueAt': 'dueAt', '#attempts': 'attempts' },
    values: { ':due': due, ':dueAt': dueAt, ':attempts': attempts },
  })
}

/** Puts a letter aside for an operator after its last attempt. */
export const giveUp = (id: string, attempts: number, now: string): Promise<void> => setDue(id, 'failed', attempts, now)

/** Lets a failed letter be tried again from the start. */
export const tryAgain = (id: string, now: string): Promise<void> => setDue(id, 'waiting', 0, now)

/** Ids of letters that could not be sent, oldest first; what the health page counts. At most fifty. */
export const failedLetters = async (): Promise<string[]> => {
  const page = await list('notices', { index: 'due', of: ['due', 'failed'], limit: 50 }, keys)
  return page.items.map(item => item.pk.slice('letter#'.length))
}

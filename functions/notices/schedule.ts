import * as z from 'zod/mini'
import { get } from '../data/database.ts'
import { storedHistory } from '../ideas/stored.ts'
import { addressOf, readersOf } from './addresses.ts'
import { post } from './post.ts'
import { mostAttempts, nextTry } from './rules.ts'
import {
  dueLetters,
  type Ending,
  end,
  failedLetters,
  giveUp,
  keepWaiting,
  takeInHand,
  tryAgain,
  type Waiting,
} from './store.ts'

/** Stops well before the next minute's run begins. */
const runSeconds = 45

const isTakenBack = async ({ idea, verdict }: Waiting): Promise<boolean> => {
  if (!verdict) return false
  const step = await get('ideas', { pk: `idea#${idea}`, sk: verdict }, storedHistory)
  return !step || step.undone !== undefined
}

/** One letter to all followers becomes a letter for each, so that one bad address holds up nobody else. */
const spread = async ({ id, idea, kind, subject = '', text = '' }: Waiting, now: string): Promise<void> => {
  for (const person of await readersOf(idea)) {
    const to = `person#${person}` as const
    const kindOf = z.enum(['joined', 'answer', 'moved']).parse(kind)
    await keepWaiting({ id: `${id}-${person}`, idea, kind: kindOf, to, subject, text, dueAt: now })
  }
}

const deliver = async (letter: Waiting, now: string): Promise<Ending> => {
  if (await isTakenBack(letter)) return 'dropped'
  if (letter.to === 'followers') {
    await spread(letter, now)
    return 'spread'
  }
  const address = await addressOf(letter.idea, letter.to)
  if (!address) return 'no-address'
  await post(address, letter.subject ?? '', letter.text ?? '')
  return 'sent'
}

/** Tries one letter. @returns whether it was in hand here */
const handle = async (id: string, now: string): Promise<boolean> => {
  let attempts = 0
  try {
    const letter = await takeInHand(id, now, before => nextTry(before, now, Math.random()))
    if (!letter) return false
    attempts = letter.attempts
    await end(id, await deliver(letter, now), now)
  } catch (fault) {
    process.stderr.write(`${JSON.stringify({ level: 'error', letter: id, fault: String(fault) })}\n`)
    if (attempts >= mostAttempts) await giveUp(id, attempts, now)
  }
  return attempts > 0
}

const retryFailed = async (now: string): Promise<void> => {
  for (const id of await failedLetters()) await tryAgain(id, now)
}

/**
 * Sends the letters whose moment has come; started every minute. What fails waits longer each time, and after its last
 * attempt stands aside as failed. An operator starts it with `{"again": true}` to try those anew.
 */
export const sendDue = async (event?: { again?: boolean }): Promise<void> => {
  const started = Date.now()
  if (event?.again) await retryFailed(new Date(started).toISOString())
  while (Date.now() - started < runSeconds * 1000) {
    const now = new Date().toISOString()
    let handled = 0
    for (const id of await dueLetters(now)) handled += Number(await handle(id, now))
    if (handled === 0) return
  }
}

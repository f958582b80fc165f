import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ideas } from '../../functions/ideas/contract.ts'
import { moderation } from '../../functions/moderation/contract.ts'
import { samplePeople } from '../../infra/local/sample/people.ts'
import { type Traveller, traveller } from '../journeys/traveller.ts'
import { type Wish, wish } from '../journeys/visitor.ts'
import { startVictim, type Victim } from './victim.ts'

type Kept = { id: string; code: string; title: string; by: Traveller }

let folder: string
let platform: Victim

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-kill-'))
  await cp(inject('filled'), folder, { recursive: true })
  platform = await startVictim(folder)
})
afterAll(async () => {
  await platform.stop()
  await rm(folder, { recursive: true, force: true })
})

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(platform.origin)
  await who.signIn(person)
  return who
}

/** Brings in one idea after another until the platform is gone; keeps every receipt that was given. @returns what broke off */
const submitUntilGone = async (who: Traveller, receipts: Kept[], named: string): Promise<Wish> => {
  for (let number = 0; ; number++) {
    const given = wish({ title: `Bankje ${named} ${number}` })
    try {
      const { id, code } = await who.ask(ideas.submitIdea, given)
      receipts.push({ id, code, title: given.title, by: who })
    } catch (fault) {
      // Only a connection that broke may end it: while it runs, the platform refuses nothing.
      if (fault instanceof TypeError) return given
      throw fault
    }
  }
}

/** Sends again what broke off, wherever that was: it is there once then, with a receipt as good as any. */
const sendAgain = async (who: Traveller, broken: Wish, receipts: Kept[]): Promise<void> => {
  const { id, code } = await who.ask(ideas.submitIdea, broken)
  receipts.push({ id, code, title: broken.title, by: who })
  const { own } = await who.ask(ideas.myIdeas, {})
  expect(own.filter(line => line.title === broken.title).map(line => line.id)).toEqual([id])
}

const seen = async (moderator: Traveller): Promise<Set<string>> => {
  const found = new Set<string>()
  let after: string | undefined
  do {
    const page = await moderator.ask(moderation.queue, { after })
    for (const { id } of page.waiting) found.add(id)
    after = page.next
  } while (after)
  return found
}

test('no receipt is lost when the platform, and its database, are killed at any moment under load', async () => {
  const receipts: Kept[] = []
  const writers = samplePeople.slice(0, 8).map(person => person.id)
  const people = await Promise.all(writers.map(signedIn))
  for (let round = 0; round < 4; round++) {
    const load = people.map((who, number) => submitUntilGone(who, receipts, `${round}-${number}`))
    // Enough receipts that more are under way, then a moment that lies elsewhere every round.
    while (receipts.length < 12 * (round + 1)) await wait(5)
    await wait(round * 17)
    await platform.kill(round > 0)
    const broken = await Promise.all(load)
    platform = await platform.again()
    for (const [number, who] of people.entries()) await sendAgain(who, broken[number] ?? wish(), receipts)
    for (const { id, title, by } of receipts)
      expect((await by.ask(ideas.readOwnIdea, { id })).idea).toMatchObject({ id, title })
    // Codes may be tried sixty times per ten minutes from one network: those given last before the kill are at stake.
    for (const { id, code } of receipts.slice(-14))
      expect((await traveller(platform.origin).ask(ideas.findByCode, { code })).idea.id).toBe(id)
  }
  const moderator = await signedIn(samplePeople.find(person => person.roles.includes('moderator'))?.id ?? '')
  const waiting = await seen(moderator)
  expect(receipts.filter(({ id }) => !waiting.has(id))).toEqual([])
}, 300_000)

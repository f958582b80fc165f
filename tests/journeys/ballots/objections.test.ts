import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { ballots } from '../../../functions/ballots/contract.ts'
import { objections } from '../../../functions/objections/contract.ts'
import { origin, settings } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { solved, soon } from '../visitor.ts'
import { published, villageHall } from './voter.ts'

Object.assign(process.env, settings)
const { everywhere } = await import('../everywhere.ts')
const { ballotById, keepBallot } = await import('../../../functions/ballots/store.ts')
const { objectionsTo } = await import('../../../functions/objections/store.ts')

const [visitor, facilitator] = [traveller(origin), traveller(origin)]
const text = 'Mijn ontvangstbewijs staat niet in de lijst.'
const reason = 'Het bewijs hoort bij een andere stemronde; daar staat het in de lijst.'
let id: string
beforeAll(async () => {
  await facilitator.signIn('dirk-jan-stevens')
  const { ballots: all } = await visitor.ask(ballots.listBallots, {})
  id = all.find(({ state }) => state === 'counted')?.id ?? ''
})

const desk = () => facilitator.ask(ballots.deskBallot, { id })
const object = async (more: object = {}) => {
  const key = randomUUID()
  return { id, key, text, contact: {}, proof: await solved(visitor, key), ...more }
}
const answer = async (ruling: 'rejected' | 'recount') => {
  const open = (await objectionsTo(id)).find(each => !each.answer)?.id ?? ''
  return { id, objection: open, ruling, reason }
}
/** As if it had been counted so many days earlier. */
const countedBefore = async (days: number): Promise<void> => {
  const round = await ballotById(id)
  if (!round?.countedAt) throw new Error('a counted round was expected')
  const countedAt = new Date(Date.parse(round.countedAt) - days * 86_400_000).toISOString()
  await keepBallot(
    { ...round, countedAt, version: round.version + 1 },
    { by: 'test', did: 'counted', at: new Date().toISOString() },
  )
}

test('an objection that is not whole hears everything at once; without a proof it is not taken', async () => {
  const bad = await visitor.refused(
    objections.makeObjection,
    await object({ text: 'kort', contact: { email: 'geen', phone: 'x' } }),
  )
  expect(bad.issues.map(({ field }) => field).sort()).toEqual(['contact.email', 'contact.phone', 'text'])
  const lazy = await visitor.refused(objections.makeObjection, await object({ proof: undefined }))
  expect(lazy.code).toBe('proof-of-work')
  const running = await published(facilitator, villageHall())
  expect((await visitor.refused(objections.makeObjection, await object({ id: running.id }))).code).toBe('wrong-state')
})

test('sent ten times at once it is one objection, read by its code, and who made it stands apart', async () => {
  const name = `Bezwaarde ${randomUUID()}`
  const given = await object({ contact: { name, email: 'bezwaar@bewoner.example' } })
  const all = await Promise.all(Array.from({ length: 10 }, () => visitor.ask(objections.makeObjection, given)))
  expect(new Set(all.map(({ code }) => code)).size).toBe(1)
  const { objections: numbers } = await visitor.ask(ballots.readBallot, { id })
  expect(numbers).toMatchObject({ total: 1, open: 1, upheld: 0 })
  const mine = await visitor.ask(objections.readObjection, { code: all[0]?.code ?? '' })
  expect(mine).toMatchObject({ text, ballot: { id } })
  expect(mine.answer).toBeUndefined()
  const none = await visitor.refused(objections.readObjection, { code: 'AAAA-AAAA-AAAA' })
  expect(none.code).toBe('not-found')

  const { objections: waiting } = await facilitator.ask(objections.deskObjections, { id })
  expect(waiting).toMatchObject([{ text, hasContact: true }])
  expect(JSON.stringify(waiting)).not.toContain(name)
  const contact = await facilitator.ask(objections.readObjector, { id, objection: waiting[0]?.id ?? '' })
  expect(contact).toEqual({ name, email: 'bezwaar@bewoner.example' })
  expect((await everywhere(name)).map(key => key.split(' ')[0])).toEqual(['contacts'])
  const { ballots: rounds } = await facilitator.ask(ballots.deskBallots, {})
  expect(rounds.filter(({ unanswered }) => unanswered).map(each => each.id)).toEqual([id])
})

test('an upheld one has the votes counted again, after which the time for objections begins anew', async () => {
  await countedBefore(8)
  const { round, can } = await desk()
  expect([can.count.yes, can.declare.yes]).toEqual([false, false])
  const early = await facilitator.refused(ballots.declareBallot, { id, version: round.version })
  expect(early.code).toBe('wrong-state')
  expect((await visitor.refused(objections.makeObjection, await object())).code).toBe('too-late')

  const wrong = await facilitator.refused(objections.answerObjection, {
    ...(await answer('recount')),
    reason: '',
    ruling: 'x',
  })
  expect(wrong.issues.map(({ field }) => field).sort()).toEqual(['reason', 'ruling'])
  const upheld = await answer('recount')
  const twice = await Promise.allSettled([1, 2].map(() => facilitator.ask(objections.answerObjection, upheld)))
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const due = await desk()
  expect(due.objections).toEqual({ total: 1, open: 0, upheld: 1, due: 1, stopped: 0 })
  expect([due.can.count.yes, due.can.declare.yes]).toEqual([true, false])
  const before = due.outcome
  await facilitator.ask(ballots.countBallots, { id, version: due.round.version })
  const again = await soon(desk, each => each.round.state === 'counted', 60)
  expect(again.outcome).toEqual(before)
  expect(again.objections).toMatchObject({ total: 1, upheld: 1, due: 0 })
  expect((again.objectionsUntil ?? '') > new Date().toISOString()).toBe(true)
  expect(again.can.count.yes).toBe(false)
})

test('the result is declared when every objection was answered and the time is over', async () => {
  const { code } = await visitor.ask(objections.makeObjection, await object())
  await countedBefore(8)
  expect((await desk()).can.declare).toEqual({ yes: false, because: 'wrong-state' })
  await facilitator.ask(objections.answerObjection, await answer('rejected'))
  const mine = await visitor.ask(objections.readObjection, { code })
  expect(mine.answer).toMatchObject({ ruling: 'rejected', reason })
  const { round } = await desk()
  await facilitator.ask(ballots.declareBallot, { id, version: round.version })
  const read = await visitor.ask(ballots.readBallot, { id })
  expect(read).toMatchObject({ state: 'declared', objections: { total: 2, open: 0, upheld: 1 } })
  expect((await visitor.refused(objections.makeObjection, await object())).code).toBe('too-late')
})

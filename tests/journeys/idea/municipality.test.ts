import { expect, test } from 'vitest'
import { ideas } from '../../../functions/ideas/contract.ts'
import { moderation } from '../../../functions/moderation/contract.ts'
import { municipality } from '../../../functions/municipality/contract.ts'
import { origin, settings } from '../../platform.ts'
import { type Traveller, traveller } from '../traveller.ts'
import { bringIn, soon } from '../visitor.ts'

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const [moderator, assen, emmen] = await Promise.all([
  signedIn('annechien-popken'),
  signedIn('roelof-hadderingh'),
  signedIn('margriet-eising'),
])
const visitor = traveller(origin)
const brought = async (handOver: boolean) => {
  const receipt = await bringIn(visitor, { village: 'assen', title: 'Een beweegtuin in de wijk' })
  const { version } = await moderator.ask(moderation.decide, {
    id: receipt.id,
    version: 1,
    verdict: 'publish',
    handOver,
  })
  return { ...receipt, version }
}
const listed = async (who: Traveller, show: 'all' | 'waiting' | 'taken' | 'answered') => {
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await who.ask(municipality.deskIdeas, { show, after })
    found.push(...page.ideas.map(idea => idea.id))
    after = page.next
  } while (after)
  return found
}

test('what was handed over waits at the desk of that municipality and of no other', async () => {
  const { id } = await brought(true)
  expect(await listed(assen, 'waiting')).toContain(id)
  expect(await listed(emmen, 'all')).not.toContain(id)
  expect(await assen.ask(municipality.deskIdea, { id })).toMatchObject({
    idea: { desk: 'assen' },
    notes: [{ did: 'publish' }],
    can: { takeOver: { yes: true }, answer: { yes: true }, handBack: { yes: true } },
  })
  const text = 'Dit antwoord hoort hier niet thuis.'
  for (const [endpoint, input] of [
    [municipality.deskIdea, { id }],
    [municipality.takeOver, { id, version: 2 }],
    [municipality.answerIdea, { id, version: 2, text, outcome: 'other' }],
    [municipality.handBack, { id, version: 2, why: 'Niet van ons' }],
    [moderation.askToJoin, { id, version: 2, to: id, reason: 'Niet van ons' }],
  ] as const)
    expect(await emmen.refused(endpoint, input)).toMatchObject({ status: 404, code: 'not-found' })
})

test('an officer takes over, answers in public, and the author hears of it', async () => {
  const { id, version, code } = await brought(false)
  expect(await listed(assen, 'waiting')).not.toContain(id)
  const taken = await assen.ask(municipality.takeOver, { id, version, note: 'Klein dorpsinitiatief' })
  expect(await listed(assen, 'taken')).toContain(id)
  expect((await visitor.ask(ideas.readIdea, { id })).idea).toMatchObject({ state: 'takenUp', desk: 'assen' })
  const text = 'De gemeente legt in het voorjaar drie toestellen neer.'
  const stale = await assen.refused(municipality.answerIdea, { id, version, text, outcome: 'will-do' })
  expect(stale).toMatchObject({ code: 'changed', current: { version: taken.version, did: 'takeOver' } })
  await assen.ask(municipality.answerIdea, { id, version: taken.version, text, outcome: 'will-do' })
  expect(await listed(assen, 'answered')).toContain(id)
  expect(await listed(assen, 'taken')).not.toContain(id)
  const { idea } = await visitor.ask(ideas.findByCode, { code })
  expect(idea.answers).toMatchObject([{ by: 'assen', text, outcome: 'will-do' }])
})

test('an officer hands back with the reason', async () => {
  const { id, version } = await brought(true)
  const back = await assen.ask(municipality.handBack, { id, version, why: 'Dit gaat over de hele provincie' })
  const seen = await assen.ask(municipality.deskIdea, { id })
  expect(seen).toMatchObject({ idea: { desk: 'province', state: 'published', version: back.version } })
  expect(seen.notes.at(-1)).toMatchObject({ did: 'handBack', by: 'Roelof Hadderingh' })
  expect(seen.can).toMatchObject({ takeOver: { yes: true }, handBack: { yes: false, because: 'wrong-state' } })
})

test('who follows an idea is told what the municipality did with it', async () => {
  const { id, version } = await brought(true)
  const follower = traveller(origin)
  await follower.signInAsNew('Volger', 'volger@bewoner.example')
  await follower.ask(ideas.followIdea, { id, follows: true })
  await assen.ask(municipality.takeOver, { id, version })
  Object.assign(process.env, settings)
  const { sendDue } = await import('../../../functions/notices/schedule.ts')
  const mails = await soon(
    async () => {
      await sendDue()
      const all = (await (await visitor.fetch('/post.json')).json()) as { to: string[]; text: string }[]
      return all.filter(mail => mail.to.includes('volger@bewoner.example'))
    },
    found => found.length > 0,
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain('opgepakt door de gemeente Assen')
})

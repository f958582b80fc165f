import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { alliances } from '../../functions/alliances/contract.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { moderation } from '../../functions/moderation/contract.ts'
import { people } from '../../functions/people/contract.ts'
import { origin } from '../platform.ts'
import {
  drafted,
  invite,
  invited,
  linkFor,
  mailTo,
  money,
  signByLink,
  signOwn,
  started,
  terms,
  text,
  tokenOf,
} from './alliance.ts'
import { type Traveller, traveller } from './traveller.ts'
import { bringIn, soon } from './visitor.ts'

const visitor = traveller(origin)
const by = new Map<string, Traveller>()
const as = (person: string): Traveller => by.get(person) ?? visitor
const [lead, manager, moderator, outsider] = ['klaas-nijmeijer', 'wietske-hummel', 'annechien-popken', 'samira-bakkali']

beforeAll(async () => {
  for (const person of [lead, manager, moderator, outsider]) {
    const who = traveller(origin)
    await who.signIn(person)
    by.set(person, who)
  }
})
const read = (id: string) => as(lead).ask(alliances.readAlliance, { id })

describe('from an idea to a definitive alliance', () => {
  test('a partner signs its own line by a link, without account; when all have signed it is definitive', async () => {
    const { id: idea } = await bringIn(visitor, { village: 'sleen', contact: { email: 'bedenker@bewoner.example' } })
    await as(moderator).ask(moderation.decide, { id: idea, version: 1, verdict: 'publish' })
    const id = await started(as(lead), { idea })
    await invite(as(lead), id, 'welkom@stichting.example')
    expect(await read(id)).toMatchObject({ definitive: false, idea: { id: idea }, me: { right: 'lead' } })
    const token = await linkFor(visitor, 'welkom@stichting.example')
    expect(await visitor.ask(alliances.readCommitment, { token })).toMatchObject({
      name: 'Samen eten in Sleen',
      applicant: 'Dorpsbelang Sleen',
      line: { organisation: { name: 'Stichting Welkom' }, state: 'invited' },
      can: { fill: { yes: true }, sign: { yes: false } },
    })
    await signByLink(visitor, token)
    expect((await read(id)).definitive).toBe(false)
    await signOwn(as(lead), id)
    const whole = await read(id)
    expect(whole.definitive).toBe(true)
    expect(whole.lines.map(line => line.state)).toEqual(['signed', 'signed'])
    const { alliances: seen } = await visitor.ask(alliances.alliancesOfIdea, { id: idea })
    expect(seen).toMatchObject([{ definitive: true, partners: 2 }])
    const told = await soon(
      async () => [
        ...(await mailTo(visitor, 'klaas.nijmeijer@dorpsbelang.example')),
        ...(await mailTo(visitor, 'bedenker@bewoner.example')),
      ],
      mails => ['heeft getekend', 'wordt uitgewerkt'].every(words => mails.some(mail => mail.subject.includes(words))),
      60,
    )
    expect(told.map(mail => mail.subject)).toContain('Stichting Welkom heeft getekend')
    const { idea: shown } = await soon(
      () => visitor.ask(ideas.readIdea, { id: idea }),
      found => found.idea.state === 'elaborated',
      60,
    )
    expect(shown.state).toBe('elaborated')
  })

  test('a changed line needs signing anew; the same line again does not', async () => {
    const id = await started(as(lead))
    await signOwn(as(lead), id)
    const [line] = (await read(id)).lines
    if (!line) throw new Error('no line')
    const own = { id, line: line.id }
    const same = await as(lead).ask(alliances.fillLine, { ...own, version: line.version, terms: terms(100_000) })
    expect(same.state).toBe('signed')
    const less = await as(lead).ask(alliances.fillLine, { ...own, version: same.version, terms: terms(1) })
    expect(less).toMatchObject({ state: 'filled' })
    expect(less.signed).toBeUndefined()
    const stale = { ...own, version: same.version, name: 'Klaas' }
    expect(await as(lead).refused(alliances.signLine, stale)).toMatchObject({
      code: 'changed',
      current: { terms: { cash: 1 } },
    })
  })

  test('a new link ends the old one; a removed partner’s link leads nowhere', async () => {
    const id = await started(as(lead))
    const email = 'opnieuw@stichting.example'
    const line = await invite(as(lead), id, email)
    const first = await linkFor(visitor, email)
    const again = { id, line, version: 1, ...invited('Stichting Welkom', email), again: true }
    await as(lead).ask(alliances.changeInvitation, again)
    const second = await linkFor(visitor, email, 2)
    expect(second).not.toBe(first)
    expect(await visitor.refused(alliances.readCommitment, { token: first })).toMatchObject({ code: 'not-found' })
    await visitor.ask(alliances.readCommitment, { token: second })
    await as(lead).ask(alliances.removePartner, { id, line })
    expect(await visitor.refused(alliances.readCommitment, { token: second })).toMatchObject({ code: 'not-found' })
  })

  test('the same form twice makes one alliance and one partner', async () => {
    const key = randomUUID()
    const id = await started(as(lead), { key })
    expect(await started(as(lead), { key })).toBe(id)
    const again = { id, key, ...invited('Kerk', 'kerk@stichting.example') }
    await as(lead).ask(alliances.invitePartner, again)
    await as(lead).ask(alliances.invitePartner, again)
    expect((await read(id)).lines).toHaveLength(2)
  })
})

describe('who may do what', () => {
  const joinedAs = async (person: string, right: 'view' | 'comment' | 'edit') => {
    const id = await started(as(lead))
    const email = `${randomUUID()}@stichting.example`
    const line = await invite(as(lead), id, email, right)
    const token = await tokenOf(id, line)
    await as(person).ask(alliances.joinAlliance, { token })
    return { id, line, token }
  }
  const knocks = async (who: Traveller, id: string) => ({
    text: await who.fetch(...put(`/api/alliances/${id}/text`, { version: 1, ...text() })),
    money: await who.fetch(...put(`/api/alliances/${id}/money`, { version: 1, ...money() })),
  })
  const put = (path: string, body: unknown): [string, RequestInit] => [
    path,
    { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  ]

  test('nobody else knows that it exists', async () => {
    const { id, line } = await joinedAs(outsider, 'edit')
    for (const who of [as(manager), as(moderator)]) {
      for (const [endpoint, input] of [
        [alliances.readAlliance, { id }],
        [alliances.saveText, { id, version: 1, ...text() }],
        [alliances.saveMoney, { id, version: 1, ...money() }],
        [alliances.invitePartner, { id, key: randomUUID(), ...invited('X-stichting', 'x@stichting.example') }],
        [alliances.removePartner, { id, line }],
        [alliances.fillLine, { id, line, version: 1, terms: terms() }],
        [alliances.signLine, { id, line, version: 1, name: 'Iemand' }],
        [alliances.allianceHistory, { id }],
      ] as const)
        expect(await who.refused(endpoint, input), endpoint.path).toMatchObject({ status: 404 })
    }
  })

  test('rights are view, comment, edit; only the lead invites, and nobody fills in another’s line', async () => {
    for (const [right, writes, says] of [
      ['view', 403, 403],
      ['comment', 403, 200],
      ['edit', 200, 200],
    ] as const) {
      const { id, line } = await joinedAs(outsider, right)
      const { text: words, money: sheet } = await knocks(as(outsider), id)
      expect([words.status, sheet.status], right).toEqual([writes, writes])
      const comment = { key: randomUUID(), about: 'aanpak', text: 'Mooi gezegd' }
      const said = await as(outsider).fetch(`/api/alliances/${id}/comments`, { ...put('', comment)[1], method: 'POST' })
      expect(said.status, right).toBe(says)
      const other = { id, key: randomUUID(), ...invited('X-stichting', 'x@stichting.example') }
      expect(await as(outsider).refused(alliances.invitePartner, other)).toMatchObject({ code: 'not-allowed' })
      const others = { id, line, version: 1, terms: terms() }
      expect(await as(lead).refused(alliances.fillLine, others)).toMatchObject({ status: 404 })
    }
  })

  test('nobody of the province writes in the finance sheet, whatever right or link they got', async () => {
    for (const person of [manager, moderator]) {
      const { id, line, token } = await joinedAs(person, 'edit')
      const { text: words, money: sheet } = await knocks(as(person), id)
      expect([words.status, sheet.status], person).toEqual([200, 403])
      const own = { id, line, token, version: 1 }
      for (const link of [token, undefined])
        expect(
          await as(person).refused(alliances.fillLine, { ...own, token: link, terms: terms() }),
          person,
        ).toMatchObject({ code: 'not-allowed' })
      expect(await as(person).refused(alliances.signLine, { ...own, name: 'Provincie' })).toMatchObject({
        code: 'not-allowed',
      })
      const seen = await as(person).ask(alliances.readAlliance, { id })
      expect(seen.can).toMatchObject({ write: { yes: true }, writeMoney: { yes: false, because: 'not-allowed' } })
    }
  })
})

describe('drafting together', () => {
  test('two at once: the second gets what stands now, and the history tells who changed what', async () => {
    const id = await started(as(lead))
    const versions = await drafted(as(lead), id)
    const stale = { id, version: 1, ...text({ title: 'Iets anders' }) }
    expect(await as(lead).refused(alliances.saveText, stale)).toMatchObject({
      code: 'changed',
      current: { title: 'Samen eten in Sleen', version: versions.text },
    })
    expect((await read(id)).name).toBe('Samen eten in Sleen')
    const { changes } = await as(lead).ask(alliances.allianceHistory, { id })
    expect(changes.map(change => change.thing)).toEqual(['money', 'text'])
    expect(changes[0]).toMatchObject({ by: 'Klaas Nijmeijer' })
    expect(changes[0]?.fields).toContainEqual({ field: 'costs.cost1.cents', after: 2_000_000 })
    expect(changes[1]?.fields).toContainEqual({ field: 'startYear', after: 2029 })
  })
})

test('who has everything erased leaves no address behind, and somebody else can submit', async () => {
  const leaver = traveller(origin)
  await leaver.signInAsNew('Geert Vertrekker', 'geert.vertrekker@bewoner.example')
  const id = await started(leaver)
  const line = await invite(leaver, id, 'blijft@stichting.example', 'edit')
  await as(outsider).ask(alliances.joinAlliance, { token: await tokenOf(id, line) })
  await leaver.ask(alliances.comment, { id, key: randomUUID(), about: 'aanpak', text: 'Dit is van Geert' })
  const kept = await leaver.ask(people.exportMine, {})
  expect(JSON.stringify(kept.alliances)).toContain('Dit is van Geert')
  await leaver.ask(people.eraseMine, { withdrawIdeas: false })
  const seen = await as(outsider).ask(alliances.readAlliance, { id })
  expect(seen).toMatchObject({ me: { right: 'lead' }, comments: [] })
  expect(JSON.stringify(seen)).not.toMatch(/Geert|vertrekker/)
})

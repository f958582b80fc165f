import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { alliances } from '../../functions/alliances/contract.ts'
import { applications } from '../../functions/applications/contract.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { origin, settings } from '../platform.ts'
import { drafted, invite, mailTo, money, signByLink, signOwn, started, text, tokenOf } from './alliance.ts'
import { traveller } from './traveller.ts'
import { soon } from './visitor.ts'

const visitor = traveller(origin)
const lead = traveller(origin)
const partner = traveller(origin)
const email = 'klaas.nijmeijer@dorpsbelang.example'

beforeAll(async () => {
  await lead.signIn('klaas-nijmeijer')
  await partner.signIn('henriette-vos')
})

const withPartner = async () => {
  const id = await started(lead)
  const line = await invite(lead, id, 'welkom@stichting.example', 'edit')
  return { id, token: await tokenOf(id, line) }
}
const cardOf = async (id: string) => (await lead.ask(applications.readApplication, { id })).card
const sha = (words: string) => createHash('sha256').update(words).digest('hex')

test('an alliance submits: a frozen version with its hash, a card, and a receipt by mail with the copy as PDF', async () => {
  const { id, token } = await withPartner()
  await signByLink(visitor, token, 300_000)
  await signOwn(lead, id)
  const seen = await drafted(lead, id)
  const receipt = await lead.ask(applications.submitApplication, { id, ...seen })
  expect(receipt).toMatchObject({ number: 1, mailedTo: email })
  expect(receipt.missing.map(each => each.about)).toContain('part')
  expect(receipt.missing.map(each => each.about)).not.toContain('unsigned')

  const version = await lead.ask(applications.readVersion, { id, number: '1' })
  expect(sha(version.canonical)).toBe(receipt.hash)
  const document = JSON.parse(version.canonical)
  expect(document).toMatchObject({
    title: 'Samen eten in Sleen',
    round: { id: '2028' },
    sums: { need: 2_000_000, left: 500_000, cash: 400_000, other: 0, ask: 1_600_000 },
    definitive: true,
  })
  expect(version.canonical).not.toContain('@')
  expect(await cardOf(id)).toMatchObject({
    state: 'submitted',
    ask: 1_600_000,
    hash: receipt.hash,
    applicant: { name: 'Dorpsbelang Sleen' },
    partners: [{ name: 'Stichting Welkom' }],
    definitive: true,
    version: 1,
  })

  const [mail] = await soon(
    async () => (await mailTo(visitor, email)).filter(each => each.text.includes(receipt.hash)),
    found => found.length > 0,
    60,
  )
  expect(mail?.subject).toBe('Ontvangen: Samen eten in Sleen')
  const pdf = Buffer.from(mail?.files?.[0]?.base64 ?? '', 'base64')
  const answer = await lead.fetch(`/api/applications/${id}/versions/1/pdf`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const downloaded = Buffer.from(await answer.arrayBuffer())
  expect(downloaded.subarray(0, 5).toString()).toBe('%PDF-')
  expect(downloaded.includes('/StructTreeRoot')).toBe(true)
  expect(pdf.equals(downloaded)).toBe(true)
})

test('each later submit is a new version; the older ones stay as they were', async () => {
  const { id } = await withPartner()
  const first = await lead.ask(applications.submitApplication, { id, ...(await drafted(lead, id)) })
  const stale = await lead.refused(applications.submitApplication, { id, text: 1, money: 1 })
  expect(stale).toMatchObject({ code: 'changed' })
  const again = await drafted(lead, id, text({ title: 'Samen eten, nu ook op zondag' }))
  const second = await lead.ask(applications.submitApplication, { id, ...again })
  expect(second.number).toBe(2)
  const { versions, card } = await lead.ask(applications.readApplication, { id })
  expect(versions.map(each => each.hash)).toEqual([first.hash, second.hash])
  expect(card).toMatchObject({ version: 2, title: 'Samen eten, nu ook op zondag', definitive: false })
  const kept = await lead.ask(applications.readVersion, { id, number: '1' })
  expect(sha(kept.canonical)).toBe(first.hash)
})

test('a partner who signs after submitting makes it definitive; a changed promise makes it provisional again', async () => {
  const { id, token } = await withPartner()
  await signOwn(lead, id)
  const { line } = await visitor.ask(alliances.readCommitment, { token })
  const promise = { role: 'Kookt', cash: 5000, tasks: '' }
  const own = { id, line: line.id, token }
  const filled = await visitor.ask(alliances.fillLine, { ...own, version: line.version, terms: promise })
  await lead.ask(applications.submitApplication, { id, ...(await drafted(lead, id)) })
  expect((await cardOf(id)).definitive).toBe(false)
  const signed = await visitor.ask(alliances.signLine, { ...own, version: filled.version, name: 'Jantje' })
  await soon(
    () => cardOf(id),
    card => card.definitive,
    60,
  )
  const less = { ...own, version: signed.version, terms: { ...promise, cash: 1 } }
  const changed = await visitor.ask(alliances.fillLine, less)
  await visitor.ask(alliances.signLine, { ...own, version: changed.version, name: 'Jantje' })
  await soon(
    () => cardOf(id),
    card => !card.definitive,
    60,
  )
})

test('without theme it cannot be put anywhere; with everything else open it can be sent anyway', async () => {
  const id = await started(lead)
  const nothing = await lead.refused(applications.submitApplication, { id, text: 1, money: 1 })
  expect(nothing).toMatchObject({ code: 'invalid' })
  expect(nothing.issues.map(issue => issue.field)).toEqual(['theme', 'tranche'])
  const { round } = await lead.ask(alliances.readAlliance, { id })
  const least = { title: 'Samen eten in Sleen', summary: '', features: [], answers: {}, steps: [], municipalities: [] }
  const theme = round.themes[0]?.slug
  const saved = await lead.ask(alliances.saveText, { id, version: 1, ...least, theme, tranche: '3' })
  const receipt = await lead.ask(applications.submitApplication, { id, text: saved.version, money: 1 })
  expect(receipt.missing.length).toBeGreaterThan(5)
})

test('only the lead submits and withdraws; who withdrew can submit again', async () => {
  const { id, token } = await withPartner()
  await partner.ask(alliances.joinAlliance, { token })
  const seen = await drafted(partner, id)
  expect(await partner.refused(applications.submitApplication, { id, ...seen })).toMatchObject({ code: 'not-allowed' })
  await lead.ask(applications.submitApplication, { id, ...seen })
  expect(await partner.refused(applications.withdrawApplication, { id, version: 1 })).toMatchObject({
    code: 'not-allowed',
  })
  const { card } = await lead.ask(applications.withdrawApplication, { id, version: 1, why: 'Geen geld meer nodig' })
  expect(card.state).toBe('withdrawn')
  expect(await lead.refused(applications.withdrawApplication, { id, version: 1 })).toMatchObject({
    code: 'wrong-state',
  })
  expect((await lead.ask(applications.submitApplication, { id, ...seen })).number).toBe(2)
  expect((await cardOf(id)).state).toBe('submitted')
})

describe('the deadline', () => {
  test('is kept by the server: afterwards nothing is drafted or submitted, and what was sent stays', async () => {
    const { id } = await withPartner()
    const seen = await drafted(lead, id)
    await lead.ask(applications.submitApplication, { id, ...seen })
    Object.assign(process.env, settings)
    const { keepRounds, roundById } = await import('../../functions/rounds/store.ts')
    const round = await roundById('2028')
    if (!round) throw new Error('no round')
    const past = (moment: string) => new Date(Date.parse(moment) - 86_400_000 * 120).toISOString()
    const phases = round.phases.map(phase => ({ ...phase, from: past(phase.from), until: past(phase.until) }))
    await keepRounds([{ ...round, phases, version: round.version + 1 }], { by: 'test', did: 'test', at: round.at })
    for (const [endpoint, input] of [
      [applications.submitApplication, { id, ...seen }],
      [alliances.saveText, { id, version: seen.text, ...text() }],
      [alliances.saveMoney, { id, version: seen.money, ...money() }],
    ] as const)
      expect(await lead.refused(endpoint, input), endpoint.path).toMatchObject({ status: 410, code: 'too-late' })
    expect((await cardOf(id)).version).toBe(1)
    expect((await lead.fetch(`/api/applications/${id}/versions/1/pdf`)).status).toBe(200)
  })
  test('nobody else opens a version or its PDF', async () => {
    const { applications: mine } = await lead.ask(applications.myApplications, {})
    const { applications: theirs } = await partner.ask(applications.myApplications, {})
    const id = mine.find(one => !theirs.some(other => other.id === one.id))?.id ?? ''
    for (const path of ['', '/versions/1', '/versions/1/pdf'])
      expect((await partner.fetch(`/api/applications/${id}${path}`)).status, path).toBe(404)
    expect((await visitor.fetch(`/api/applications/${id}/versions/1/pdf`)).status).toBe(401)
    expect(await visitor.refused(ideas.readIdea, { id })).toMatchObject({ code: 'not-found' })
  })
})

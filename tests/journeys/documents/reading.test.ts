import { beforeAll, expect, test } from 'vitest'
import { attachments } from '../../../functions/attachments/contract.ts'
import type { FrozenDocument } from '../../../functions/attachments/rules.ts'
import { reviews } from '../../../functions/reviews/contract.ts'
import { origin, settings } from '../../platform.ts'
import { started } from '../alliance.ts'
import { traveller } from '../traveller.ts'
import { add, announcing, checked, pdf, putBeside, sha } from './adding.ts'

const round = '2027'
const given = pdf('Offerte.pdf')
const lead = traveller(origin)
const expert = traveller(origin)
const manager = traveller(origin)
const officer = traveller(origin)
let application = ''
let alliance = ''
let older = ''
let document: FrozenDocument

beforeAll(async () => {
  await lead.signIn('klaas-nijmeijer')
  await expert.signIn('fenna-drenth')
  await manager.signIn('wietske-hummel')
  await officer.signIn('roelof-hadderingh')
  alliance = await started(lead)
  older = await add(lead, alliance, pdf('Offerte oud.pdf', 700), { title: 'Offerte' })
  const file = await add(lead, alliance, given)
  const { documents } = await checked(lead, alliance)
  const { id = '', title = '' } = documents[0] ?? {}
  const size = given.bytes.length
  document = {
    ...{ id, title, number: 2, file, name: given.name, size, sha256: sha(given.bytes) },
    ...{ type: 'application/pdf', scanned: false },
  }
  const { reviews: mine } = await expert.ask(reviews.ownReviews, {})
  application = mine.find(each => each.round.id === round && each.stand === 'open')?.card.id ?? ''
  await putBeside(application, document)
})

test('an expert who reads an application opens the documents of the submitted version, and no others', async () => {
  const { document: plan } = await expert.ask(reviews.readReview, { id: application })
  expect(plan.documents).toEqual([document])
  const { download, inline } = await expert.ask(reviews.reviewDocument, { id: application, file: document.file })
  expect(inline).toContain('inline')
  const saved = Buffer.from(await (await fetch(download)).arrayBuffer())
  expect(sha(saved)).toBe(document.sha256)
  expect((await expert.refused(reviews.reviewDocument, { id: application, file: older })).code).toBe('not-found')
  expect((await expert.refused(attachments.openAttachment, { id: alliance, file: older })).code).toBe('not-found')
})

test('the manager finds them beside the marks; nobody else gets in', async () => {
  const asked = { round, id: application }
  expect((await manager.ask(reviews.deskMarks, asked)).documents).toEqual([document])
  const file = { ...asked, file: document.file }
  expect((await fetch((await manager.ask(reviews.deskDocument, file)).download)).status).toBe(200)
  expect((await manager.refused(reviews.deskDocument, { ...file, round: '2026' })).code).toBe('not-found')
  expect((await manager.refused(reviews.deskDocument, { ...file, file: older })).code).toBe('not-found')
  for (const who of [lead, officer, expert])
    expect((await who.refused(reviews.deskDocument, file)).code).toBe('not-allowed')
  for (const who of [lead, officer, manager])
    expect((await who.refused(reviews.reviewDocument, { id: application, file: document.file })).code).toBe(
      'not-allowed',
    )
})

test('what is not assigned, or in conflict since, cannot be opened at all: the same 404', async () => {
  const { cards, assignments, experts } = await manager.ask(reviews.deskReviews, { round })
  const person = experts.find(each => each.name === 'Fenna Drenth')?.person
  const own = new Set(assignments.filter(each => each.expert === person).map(each => each.application))
  const other = cards.find(each => !own.has(each.id))?.id ?? ''
  const { requestId, ...nothing } = await expert.refused(reviews.reviewDocument, { id: other, file: document.file })
  expect(nothing.code).toBe('not-found')
  await expert.ask(reviews.recuse, { id: application, why: 'Mijn broer werkt daar' })
  const shut = await expert.refused(reviews.reviewDocument, { id: application, file: document.file })
  expect({ ...shut, requestId }).toEqual({ ...nothing, requestId })
})

test('after the deadline nothing is added, renamed or removed, and what is there still opens', async () => {
  const before = announcing(alliance, pdf('Te laat.pdf'))
  const { file } = await lead.ask(attachments.announceAttachment, before)
  Object.assign(process.env, settings)
  const { keepRounds, roundById } = await import('../../../functions/rounds/store.ts')
  const open = await roundById('2028')
  if (!open) throw new Error('no round')
  const past = (moment: string) => new Date(Date.parse(moment) - 86_400_000 * 120).toISOString()
  const phases = open.phases.map(phase => ({ ...phase, from: past(phase.from), until: past(phase.until) }))
  await keepRounds([{ ...open, phases, version: open.version + 1 }], { by: 'test', did: 'test', at: open.at })
  const acts = [
    [attachments.announceAttachment, announcing(alliance, pdf('Later.pdf'))],
    [attachments.attachmentParts, { id: alliance, file }],
    [attachments.finishAttachment, { id: alliance, file }],
    [attachments.renameAttachment, { id: alliance, document: document.id, title: 'Anders' }],
    [attachments.removeAttachment, { id: alliance, document: document.id }],
  ] as const
  for (const [endpoint, input] of acts)
    expect((await lead.refused(endpoint, input)).code, endpoint.path).toBe('too-late')
  const { can } = await lead.ask(attachments.listAttachments, { id: alliance })
  expect(can.write).toMatchObject({ yes: false, because: 'too-late' })
  expect((await lead.ask(attachments.openAttachment, { id: alliance, file: older })).download).toContain('kept/')
})

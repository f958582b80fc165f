import { beforeAll, expect, test } from 'vitest'
import { applications } from '../../../functions/applications/contract.ts'
import { attachments } from '../../../functions/attachments/contract.ts'
import { origin, settings } from '../../platform.ts'
import * as sheets from '../sheets.ts'
import { traveller } from '../traveller.ts'
import { add, announcing, checked, pdf, sha } from './adding.ts'

const [assen, emmen, expert] = [traveller(origin), traveller(origin), traveller(origin)]
const given = pdf('Offerte.pdf')
const row = sheets.goodRow(1)
let upload = ''
let application = ''
const read = () => assen.ask(applications.readProposal, { id: application })
const cardNow = async () => (await import('../../../functions/applications/store.ts')).cardById(application)

beforeAll(async () => {
  Object.assign(process.env, settings)
  await assen.signIn('roelof-hadderingh')
  await emmen.signIn('margriet-eising')
  await expert.signIn('fenna-drenth')
  upload = (await sheets.checked(assen, await sheets.xlsx([sheets.heads, row]))).id
  await sheets.imported(assen, upload)
  application = (await sheets.rowsOf(assen, upload))[0]?.id ?? ''
})

test('an officer adds documents to what the own municipality brought in, and nobody else sees them', async () => {
  expect(await read()).toMatchObject({
    version: 1,
    state: 'submitted',
    upload,
    documents: [],
    can: { send: { yes: true } },
  })
  await add(assen, application, given)
  const { documents } = await checked(assen, application)
  expect(documents.map(({ title, versions }) => [title, versions[0]?.state])).toEqual([['Offerte', 'not-scanned']])
  const file = documents[0]?.versions[0]?.file ?? ''
  const { download } = await assen.ask(attachments.openAttachment, { id: application, file })
  expect(sha(Buffer.from(await (await fetch(download)).arrayBuffer()))).toBe(sha(given.bytes))
  for (const who of [emmen, expert]) {
    expect((await who.refused(attachments.listAttachments, { id: application })).code).toBe('not-found')
    expect((await who.refused(attachments.openAttachment, { id: application, file })).code).toBe('not-found')
    expect((await who.refused(attachments.announceAttachment, announcing(application, given))).code).toBe('not-found')
  }
  expect((await emmen.refused(applications.readProposal, { id: application })).code).toBe('not-found')
  expect((await expert.refused(applications.readProposal, { id: application })).code).toBe('not-allowed')
  expect((await read()).documents).toEqual([])
})

test('what is sent in is frozen with the documents as they were seen, in a next version', async () => {
  const { version: documents } = await assen.ask(attachments.listAttachments, { id: application })
  const unseen = { id: application, version: 1, documents: documents - 1 }
  expect(await assen.refused(applications.submitDocuments, unseen)).toMatchObject({ code: 'changed' })
  expect((await emmen.refused(applications.submitDocuments, { ...unseen, documents })).code).toBe('not-found')
  const sent = await assen.ask(applications.submitDocuments, { ...unseen, documents })
  expect(sent.number).toBe(2)
  const now = await read()
  expect(now).toMatchObject({ version: 2, hash: sent.hash, upload })
  expect(now.documents).toMatchObject([{ title: 'Offerte', number: 1, sha256: sha(given.bytes), scanned: false }])
  expect((await assen.refused(applications.submitDocuments, { ...unseen, documents })).code).toBe('changed')
  const { versionsOf, documentOf } = await import('../../../functions/applications/store.ts')
  const [first, second] = (await versionsOf(application)).map(documentOf)
  expect([first?.documents, second?.documents?.length, second?.title]).toEqual([undefined, 1, first?.title])
})

test('the same row again changes nothing, another text keeps the documents, and taking all back still works', async () => {
  const again = await sheets.checked(assen, await sheets.xlsx([sheets.heads, row, sheets.goodRow(2)]), 'opnieuw.xlsx')
  expect(again.counts).toMatchObject({ same: 1, fresh: 1, changed: 0 })
  const text = sheets.goodRow(1, { 2: 'Buren koken samen, elke week' })
  const other = await sheets.checked(assen, await sheets.xlsx([sheets.heads, text]), 'beter.xlsx')
  expect((await sheets.imported(assen, other.id)).imported).toMatchObject({ changed: 1 })
  expect(await read()).toMatchObject({ version: 3, upload: other.id, documents: [{ title: 'Offerte' }] })
  await sheets.undone(assen, other.id)
  expect(await read()).toMatchObject({ version: 4, upload, documents: [{ title: 'Offerte' }] })
  await sheets.undone(assen, upload)
  expect((await cardNow())?.state).toBe('withdrawn')
  const { can } = await assen.ask(attachments.listAttachments, { id: application })
  expect(can.write).toMatchObject({ yes: false, because: 'wrong-state' })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { alliances } from '../../../functions/alliances/contract.ts'
import { applications } from '../../../functions/applications/contract.ts'
import { attachments } from '../../../functions/attachments/contract.ts'
import { files } from '../../../functions/files/contract.ts'
import { people } from '../../../functions/people/contract.ts'
import { origin } from '../../platform.ts'
import { drafted, invite, started, tokenOf } from '../alliance.ts'
import { type Traveller, traveller } from '../traveller.ts'
import { add, announcing, checked, pdf, sendLeft, sha } from './adding.ts'

const megabyte = 1024 * 1024
const lead = traveller(origin)
const other = traveller(origin)
const stranger = traveller(origin)

beforeAll(async () => {
  await lead.signIn('klaas-nijmeijer')
  await other.signIn('henriette-vos')
  await stranger.signIn('samira-bakkali')
})

/** An alliance in which a second person takes part. */
const shared = async (right: 'view' | 'edit' = 'edit') => {
  const id = await started(lead)
  const token = await tokenOf(id, await invite(lead, id, 'samen@stichting.example', right))
  await other.ask(alliances.joinAlliance, { token })
  return id
}
const bytesAt = async (address: string) => {
  const answer = await fetch(address)
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}
const open = async (who: Traveller, id: string, file: string) => who.ask(attachments.openAttachment, { id, file })

test('a document is added, checked, opened by members; the same title makes a version and keeps the one before', async () => {
  const id = await shared('view')
  const [first, second] = [pdf('Begroting.pdf'), pdf('begroting nieuw.pdf', 900)]
  const one = await add(lead, id, first)
  const two = await add(lead, id, second, { title: 'begroting' })
  const { documents, version } = await checked(lead, id)
  expect(version).toBe(2)
  expect(documents).toMatchObject([
    {
      title: 'Begroting',
      versions: [
        { number: 2, file: two, name: 'begroting nieuw.pdf', state: 'not-scanned', sha256: sha(second.bytes) },
        { number: 1, file: one, name: 'Begroting.pdf', by: 'Klaas Nijmeijer' },
      ],
    },
  ])
  // Who only reads along opens every version too.
  for (const [file, given] of [
    [one, first],
    [two, second],
  ] as const) {
    const { download, inline = '' } = await open(other, id, file)
    const saved = await bytesAt(download)
    expect(saved.answer.headers.get('content-disposition')).toContain('attachment; filename="')
    expect(saved.bytes.equals(given.bytes)).toBe(true)
    const looked = await bytesAt(inline)
    expect(looked.answer.headers.get('content-disposition')).toContain('inline; filename="')
    expect(looked.answer.headers.get('content-type')).toBe('application/pdf')
    expect(looked.answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
  }
  const { changes } = await lead.ask(alliances.allianceHistory, { id })
  expect(changes[0]).toMatchObject({ thing: 'document', by: 'Klaas Nijmeijer' })
  expect(changes[0]?.fields.map(each => each.after)).toContain('Begroting.pdf')
})

test('an upload that breaks goes on with the parts that are missing, also after the page was closed', async () => {
  const id = await shared()
  const large = pdf('Groot plan.pdf', 12 * megabyte + 77)
  const { file } = await lead.ask(attachments.announceAttachment, announcing(id, large))
  expect(await sendLeft(lead, id, file, large, 1)).toEqual([1, 2, 3])
  expect((await lead.refused(attachments.finishAttachment, { id, file })).code).toBe('wrong-state')
  expect(await lead.ask(attachments.listAttachments, { id })).toMatchObject({
    documents: [],
    going: [{ file, name: 'Groot plan.pdf', size: large.bytes.length, modified: large.modified }],
  })
  // Nobody else is asked to go on with it.
  expect((await other.ask(attachments.listAttachments, { id })).going).toEqual([])

  // Chosen again, with a form of its own, it is known; another file of that name is not.
  expect(await lead.ask(attachments.announceAttachment, announcing(id, large))).toEqual({ file })
  const changed = announcing(id, { ...large, modified: large.modified + 1 })
  const fresh = await lead.ask(attachments.announceAttachment, changed)
  expect(fresh.file).not.toBe(file)
  await lead.ask(attachments.dropAttachment, { id, file: fresh.file })

  expect(await sendLeft(lead, id, file, large)).toEqual([2, 3])
  await lead.ask(attachments.finishAttachment, { id, file })
  // A lost answer: asking again changes nothing.
  expect((await lead.ask(attachments.attachmentParts, { id, file })).left).toEqual([])
  await lead.ask(attachments.finishAttachment, { id, file })
  const { documents, going, version } = await checked(lead, id)
  expect([going, version]).toEqual([[], 1])
  expect(documents[0]?.versions).toMatchObject([{ number: 1, size: large.bytes.length, sha256: sha(large.bytes) }])
})

describe('submitting', () => {
  test('freezes which files with their SHA-256, so that the hash covers them; later changes leave it alone', async () => {
    const id = await shared()
    const given = pdf()
    const file = await add(lead, id, given)
    await checked(lead, id)
    const seen = await drafted(lead, id)
    expect((await lead.refused(applications.submitApplication, { id, ...seen })).code).toBe('changed')
    const { documents } = await lead.ask(alliances.readAlliance, { id })
    expect(documents).toMatchObject({ version: 1, titles: [{ title: 'Begroting' }] })
    const receipt = await lead.ask(applications.submitApplication, { id, ...seen, documents: documents.version })
    const { canonical } = await lead.ask(applications.readVersion, { id, number: '1' })
    expect(sha(Buffer.from(canonical))).toBe(receipt.hash)
    expect(JSON.parse(canonical).documents).toMatchObject([
      { title: 'Begroting', number: 1, file, name: 'Begroting.pdf', sha256: sha(given.bytes), scanned: false },
    ])
    expect((await lead.fetch(`/api/applications/${id}/versions/1/pdf`)).status).toBe(200)

    const document = documents.titles[0]?.id ?? ''
    const loose = await add(lead, id, pdf('nieuw.pdf', 800), { title: 'Begroting' })
    await checked(lead, id)
    await lead.ask(attachments.removeAttachment, { id, document })
    // What was submitted can still be opened; what never was is forgotten.
    expect((await bytesAt((await open(lead, id, file)).download)).bytes.equals(given.bytes)).toBe(true)
    expect((await lead.refused(attachments.openAttachment, { id, file: loose })).code).toBe('not-found')
    await lead.ask(applications.submitApplication, { id, ...seen, documents: 3 })
    const second = await lead.ask(applications.readVersion, { id, number: '2' })
    expect(JSON.parse(second.canonical).documents).toBeUndefined()
  })

  test('leaves out what did not pass the check, and says so', async () => {
    const id = await shared()
    const text = { ...pdf('Statuten.pdf'), bytes: Buffer.from('dit is geen PDF, maar gewoon tekst') }
    const file = await add(lead, id, text)
    const { documents, version } = await checked(lead, id)
    expect(documents[0]?.versions).toMatchObject([{ state: 'refused', because: 'other-type' }])
    expect((await lead.refused(attachments.openAttachment, { id, file })).code).toBe('not-found')
    const seen = await drafted(lead, id)
    const receipt = await lead.ask(applications.submitApplication, { id, ...seen, documents: version })
    expect(receipt.missing).toContainEqual({ about: 'document', id: documents[0]?.id })
    const { canonical } = await lead.ask(applications.readVersion, { id, number: '1' })
    expect(JSON.parse(canonical).documents).toBeUndefined()
  })
})

describe('what goes wrong', () => {
  test('too large, empty and another kind are refused before anything is sent; more bytes than said never arrive', async () => {
    const id = await shared()
    const given = announcing(id, pdf())
    for (const wrong of [{ size: 25 * megabyte + 1 }, { size: 0 }, { type: 'text/html' }, { title: 'x' }, { name: '' }])
      expect((await lead.refused(attachments.announceAttachment, { ...given, ...wrong })).code).toBe('invalid')
    const { file } = await lead.ask(attachments.announceAttachment, given)
    const { left } = await lead.ask(attachments.attachmentParts, { id, file })
    const put = (body: string) => fetch(left[0]?.url ?? '', { method: 'PUT', body })
    expect((await put('x'.repeat(given.size + 1))).status).toBe(403)
    expect((await put('x'.repeat(given.size - 1))).status).toBe(403)
  })

  test('a double click is one upload, and two people at once both keep what they added', async () => {
    const id = await shared()
    const given = announcing(id, pdf())
    const both = await Promise.all([1, 2].map(() => lead.ask(attachments.announceAttachment, given)))
    expect(both[0]).toEqual(both[1])
    const file = both[0]?.file ?? ''
    await sendLeft(lead, id, file, pdf())
    const theirs = await other.ask(attachments.announceAttachment, announcing(id, pdf('Offerte.pdf')))
    await sendLeft(other, id, theirs.file, pdf('Offerte.pdf'))
    await Promise.all([
      lead.ask(attachments.finishAttachment, { id, file }),
      lead.ask(attachments.finishAttachment, { id, file }),
      other.ask(attachments.finishAttachment, { id, file: theirs.file }),
    ])
    const { documents, version } = await checked(lead, id)
    expect(documents.map(each => each.title).sort()).toEqual(['Begroting', 'Offerte'])
    expect([documents.flatMap(each => each.versions).length, version]).toEqual([2, 2])
    const taken = await lead.refused(attachments.renameAttachment, {
      id,
      document: documents[0]?.id,
      title: documents[1]?.title.toUpperCase(),
    })
    expect(taken.code).toBe('already-used')
  })

  test("somebody else's upload, alliance or file is not there; who only reads changes nothing", async () => {
    const id = await shared('view')
    const elsewhere = await started(lead)
    const mine = await add(lead, id, pdf())
    const { file } = await lead.ask(attachments.announceAttachment, announcing(id, pdf('Half.pdf', 700)))
    const { documents } = await checked(lead, id)
    const document = documents[0]?.id
    const acts = [
      [attachments.announceAttachment, announcing(id, pdf('Ander.pdf'))],
      [attachments.attachmentParts, { id, file }],
      [attachments.finishAttachment, { id, file }],
      [attachments.renameAttachment, { id, document, title: 'Anders' }],
      [attachments.removeAttachment, { id, document }],
    ] as const
    for (const [endpoint, input] of acts) {
      expect((await other.refused(endpoint, input)).code, endpoint.path).toBe('not-allowed')
      expect((await stranger.refused(endpoint, input)).code, endpoint.path).toBe('not-found')
    }
    expect((await other.refused(attachments.dropAttachment, { id, file })).code).toBe('not-found')
    for (const who of [stranger])
      for (const [endpoint, input] of [
        [attachments.listAttachments, { id }],
        [attachments.openAttachment, { id, file: mine }],
      ] as const)
        expect((await who.refused(endpoint, input)).code).toBe('not-found')
    // Through another alliance of one's own, or as a file of an idea, it cannot be reached either.
    expect((await lead.refused(attachments.openAttachment, { id: elsewhere, file: mine })).code).toBe('not-found')
    expect((await lead.refused(attachments.finishAttachment, { id: elsewhere, file })).code).toBe('not-found')
    for (const endpoint of [files.fileState, files.openFile, files.openOwnFile])
      expect((await lead.refused(endpoint, { id: mine })).code).toBe('not-found')
  })

  test('what one added is part of what is told of oneself', async () => {
    const own = JSON.stringify(await lead.ask(people.exportMine, {}))
    expect(own).toContain('Begroting')
  })
})

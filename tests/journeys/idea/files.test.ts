import { randomUUID } from 'node:crypto'
import jpegFormat from '@jimp/js-jpeg'
import { expect, test } from 'vitest'
import { files } from '../../../functions/files/contract.ts'
import { ideas } from '../../../functions/ideas/contract.ts'
import { moderation } from '../../../functions/moderation/contract.ts'
import { origin, settings } from '../../platform.ts'
import { type Traveller, traveller } from '../traveller.ts'
import { bringIn, soon } from '../visitor.ts'

const photo = async (): Promise<Buffer> =>
  jpegFormat().encode({ width: 64, height: 48, data: Buffer.alloc(64 * 48 * 4, 200) })
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

type Type = 'image/jpeg' | 'application/pdf'
const announce = (who: Traveller, type: Type, size: number, name = 'mijn foto.jpg') =>
  who.ask(files.announceFile, { key: randomUUID(), name, type, size })

type Place = Awaited<ReturnType<typeof announce>>
/** Sends bytes to where the platform said, as a browser form does. */
const upload = ({ url, fields }: Place, bytes: Buffer, change: Record<string, string> = {}): Promise<Response> => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...change })) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(bytes)]))
  return fetch(url, { method: 'POST', body: form })
}
const stateOf = (who: Traveller, id: string) =>
  soon(
    () => who.ask(files.fileState, { id }),
    ({ state }) => state !== 'waiting' && state !== 'checking',
  )

test('a photo with an idea is checked, and anybody can open it once the idea is public', async () => {
  const visitor = traveller(origin)
  const bytes = await photo()
  const place = await announce(visitor, 'image/jpeg', bytes.length)
  expect((await upload(place, bytes)).status).toBe(204)
  expect(await stateOf(visitor, place.id)).toMatchObject({ state: 'clean' })
  const receipt = await bringIn(visitor, { files: [place.id] })
  expect((await visitor.refused(files.openFile, { id: place.id })).code).toBe('not-found')

  const moderator = traveller(origin)
  await moderator.signIn('annechien-popken')
  expect((await moderator.fetch(`/api/files/${place.id}/content`)).status).toBe(303)
  await moderator.ask(moderation.decide, { id: receipt.id, version: 1, verdict: 'publish' })
  const { idea } = await visitor.ask(ideas.readIdea, { id: receipt.id })
  expect(idea.files).toMatchObject([{ id: place.id, name: 'mijn foto.jpg', type: 'image/jpeg', shown: true }])
  const sent = await visitor.fetch(`/api/files/${place.id}/content`)
  expect(sent.status).toBe(303)
  const got = await fetch(sent.headers.get('location') ?? '')
  expect(got.headers.get('content-type')).toBe('image/jpeg')
  expect(got.headers.get('content-disposition')).toContain('attachment; filename="mijn foto.jpg"')
  const shown = Buffer.from(await got.arrayBuffer())
  expect(await jpegFormat().decode(shown)).toMatchObject({ width: 64, height: 48 })
})

test('an author opens own files before anybody else may, with the code or signed in', async () => {
  const [visitor, author] = [traveller(origin), traveller(origin)]
  await author.signInAsNew('Wubbe Bestand', 'wubbe@bewoner.example')
  const sent = async (who: Traveller) => {
    const place = await announce(who, 'application/pdf', pdf.length, 'plan.pdf')
    expect((await upload(place, pdf)).status).toBe(204)
    await stateOf(who, place.id)
    return { file: place.id, ...(await bringIn(who, { files: [place.id] })) }
  }
  const [byCode, byName] = [await sent(visitor), await sent(author)]
  const { address } = await visitor.ask(files.openOwnFile, { id: byCode.file, code: byCode.code })
  expect(Buffer.from(await (await fetch(address)).arrayBuffer())).toEqual(pdf)
  expect((await author.ask(files.openOwnFile, { id: byName.file })).address).toContain(byName.file)
  for (const other of [
    { id: byCode.file },
    { id: byCode.file, code: byName.code },
    { id: byName.file, code: byCode.code },
  ])
    expect((await visitor.refused(files.openOwnFile, other)).code).toBe('not-found')
  expect((await author.refused(files.openOwnFile, { id: byCode.file })).code).toBe('not-found')
})

test('only what was announced can be uploaded: that size, that type, that place', async () => {
  const visitor = traveller(origin)
  const bytes = await photo()
  const place = await announce(visitor, 'image/jpeg', bytes.length)
  expect((await upload(place, Buffer.concat([bytes, Buffer.from('x')]))).status).toBe(400)
  expect((await upload(place, bytes, { 'Content-Type': 'text/html' })).status).toBe(403)
  expect((await upload(place, bytes, { key: `kept/${place.id}` })).status).toBe(403)
  expect((await upload(place, bytes, { 'X-Amz-Signature': '0'.repeat(64) })).status).toBe(403)
  expect((await visitor.ask(files.fileState, { id: place.id })).state).toBe('waiting')
})

test('what is inside counts, not what it is called', async () => {
  const visitor = traveller(origin)
  const page = Buffer.from('<!doctype html><script>alert(1)</script>')
  const place = await announce(visitor, 'image/jpeg', page.length)
  await upload(place, page)
  expect(await stateOf(visitor, place.id)).toMatchObject({ state: 'refused', because: 'other-type' })
})

test('a document that nobody scanned is for the moderator only, and a second upload does not replace it', async () => {
  const visitor = traveller(origin)
  const place = await announce(visitor, 'application/pdf', pdf.length, 'plan.pdf')
  await upload(place, pdf)
  expect((await stateOf(visitor, place.id)).state).toBe('not-scanned')
  const other = Buffer.from(pdf.toString().replace('Catalog', 'Swapped'))
  await upload(place, other)
  const receipt = await bringIn(visitor, { files: [place.id] })
  const moderator = traveller(origin)
  await moderator.signIn('annechien-popken')
  await moderator.ask(moderation.decide, { id: receipt.id, version: 1, verdict: 'publish' })
  const { idea } = await visitor.ask(ideas.readIdea, { id: receipt.id })
  expect(idea.files).toMatchObject([{ name: 'plan.pdf', shown: false }])
  expect((await visitor.refused(files.openFile, { id: place.id })).code).toBe('not-found')
  const sent = await moderator.fetch(`/api/files/${place.id}/content`)
  const got = await fetch(sent.headers.get('location') ?? '')
  expect(Buffer.from(await got.arrayBuffer())).toEqual(pdf)
})

test("another's file is not taken over by naming it", async () => {
  const visitor = traveller(origin)
  const bytes = await photo()
  const place = await announce(visitor, 'image/jpeg', bytes.length)
  await upload(place, bytes)
  await bringIn(visitor, { files: [place.id] })
  await expect(bringIn(visitor, { files: [place.id] })).rejects.toThrow()
})

test('when the table forgets a file, its bytes go too', async () => {
  Object.assign(process.env, settings)
  const { write } = await import('../../../functions/data/database.ts')
  const { fileOf } = await import('../../../functions/files/store.ts')
  const { readAddress } = await import('../../../functions/files/presign.ts')
  const { keptKey } = await import('../../../functions/files/rules.ts')
  const visitor = traveller(origin)
  const bytes = await photo()
  const place = await announce(visitor, 'image/jpeg', bytes.length)
  await upload(place, bytes)
  await stateOf(visitor, place.id)
  const file = await fileOf(place.id)
  if (!file) throw new Error('the file is not kept')
  const read = async () =>
    (await fetch(await readAddress({ ...file, key: keptKey(file.id) }, new Date().toISOString()))).status
  expect(await read()).toBe(200)
  await write({ remove: 'files', key: { pk: file.pk } })
  await soon(read, status => status === 404)
})

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { files } from '../../functions/files/contract.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { moderation } from '../../functions/moderation/contract.ts'
import { traveller } from '../journeys/traveller.ts'
import { bringIn, soon } from '../journeys/visitor.ts'
import { own, settings } from '../platform.ts'

Object.assign(process.env, settings)
const [{ everywhere }, { get, list, write }] = await Promise.all([
  import('../journeys/everywhere.ts'),
  import('../../functions/data/database.ts'),
])
const asItIs = { parse: (item: unknown) => item as Record<string, unknown> }

const planted = {
  title: 'Een vlonder bij de veenplas',
  name: 'Tinus Voorbij',
  email: 'tinus.voorbij@bewoner.example',
  said: 'Daar help ik graag aan mee, met mijn kruiwagen.',
  reaction: 'Neem dan ook een bankje mee daarheen.',
  file: 'tekening van de vlonder.pdf',
  inFile: 'Getekend aan de keukentafel van Tinus',
}
const pdf = Buffer.from(
  `%PDF-1.4\n% ${planted.inFile}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
)

const upload = async (): Promise<string> => {
  const visitor = traveller(own.origin)
  const about = { key: randomUUID(), name: planted.file, type: 'application/pdf', size: pdf.length } as const
  const { id, url, fields } = await visitor.ask(files.announceFile, about)
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(pdf)]))
  expect((await fetch(url, { method: 'POST', body: form })).status).toBe(204)
  await soon(
    () => visitor.ask(files.fileState, { id }),
    ({ state }) => state === 'clean' || state === 'not-scanned',
  )
  return id
}

/** Where anything of it still is: tables, and files on disk. */
const places = async (): Promise<string[]> => {
  const found = Object.values(planted).map(async text => [...(await everywhere(text)), ...(await own.filesWith(text))])
  return [...new Set((await Promise.all(found)).flat())]
}

test('thirty days after it was withdrawn, an idea is forgotten with all that hangs on it', async () => {
  const visitor = traveller(own.origin)
  const { title, name, email } = planted
  const { id, code } = await bringIn(visitor, { title, contact: { name, email }, files: [await upload()] })
  const moderator = traveller(own.origin)
  await moderator.signIn('annechien-popken')
  await moderator.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
  const neighbour = traveller(own.origin)
  await neighbour.signIn('jelle-wolting')
  await neighbour.ask(ideas.react, { id, key: randomUUID(), text: planted.reaction, shownName: 'Buurman' })
  const offer = { id, key: randomUUID(), need: 'people' as const, message: planted.said, contact: { email } }
  await neighbour.ask(ideas.offerHelp, offer)

  const before = Date.now()
  await visitor.ask(ideas.withdrawIdea, { id, code, version: 2 })
  const key = { pk: `idea#${id}`, sk: 'idea' }
  const days = (Number((await get('ideas', key, asItIs))?.forgetAt) * 1000 - before) / 86_400_000
  expect(days).toBeCloseTo(30, 1)
  expect((await places()).length).toBeGreaterThan(4)

  // What DynamoDB does by itself when the moment has come.
  await write({ remove: 'ideas', key })
  const left = await soon(places, found => found.every(place => place.startsWith('notices ')), 30)
  expect(left.filter(place => !place.startsWith('notices '))).toEqual([])
  expect((await visitor.refused(ideas.findByCode, { code })).code).toBe('not-found')
})

test('who read how to reach an author is in the log for good, and in the table for thirty days', async () => {
  const visitor = traveller(own.origin)
  const { id } = await bringIn(visitor, { contact: { email: 'vraag@bewoner.example' } })
  const moderator = traveller(own.origin)
  await moderator.signIn('annechien-popken')
  await moderator.ask(moderation.readContact, { id, why: 'Een vraag over de plek' })
  const [reading] = await everywhere(`idea#${id}`).then(found => found.filter(key => key.startsWith('people person#')))
  const [pk = '', sk = ''] = (reading ?? '').split(' ').slice(1)
  const { items } = await list('people', { of: ['pk', pk], begins: ['sk', sk] }, asItIs)
  expect(Number(items[0]?.forgetAt) * 1000 - Date.now()).toBeGreaterThan(29 * 86_400_000)
})

import { randomUUID } from 'node:crypto'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { beforeAll, expect, test } from 'vitest'
import { audit } from '../../functions/audit/contract.ts'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { moderation } from '../../functions/moderation/contract.ts'
import { people } from '../../functions/people/contract.ts'
import { session } from '../../functions/session/contract.ts'
import { supports } from '../../functions/supports/contract.ts'
import { type Traveller, traveller } from '../journeys/traveller.ts'
import { soon, wish } from '../journeys/visitor.ts'
import { own } from '../platform.ts'

let moderator: Traveller

const load = async () => {
  const [{ everywhere }, { client, tableName }, { tables }] = await Promise.all([
    import('../journeys/everywhere.ts'),
    import('../../functions/data/database.ts'),
    import('../../functions/data/keys.ts'),
  ])
  return { everywhere, client, tableName, tables }
}
let look: Awaited<ReturnType<typeof load>>

beforeAll(async () => {
  Object.assign(process.env, own.settings)
  look = await load()
  moderator = await signedIn('annechien-popken')
})

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(own.origin)
  await who.signIn(person)
  return who
}
const rowsOf = async (table: keyof typeof look.tables): Promise<Record<string, unknown>[]> => {
  const documents = DynamoDBDocumentClient.from(look.client)
  const rows: Record<string, unknown>[] = []
  for await (const page of paginateScan({ client: documents }, { TableName: look.tableName(table) }))
    rows.push(...(page.Items ?? []))
  return rows
}
const twoPublic = async (): Promise<[string, string]> => {
  const [one, two] = (await moderator.ask(catalogue.listIdeas, { state: 'published', size: 2 })).ideas
  return [one?.id ?? '', two?.id ?? '']
}

const planted = { name: 'Wobbechien Zoekmij', email: 'zoekmij.wobbechien@bewoner.example', phone: '0591 998877' }
/** The e-mail address as keys and links may spell it, too. */
const spellings = [...Object.values(planted), 'zoekmij.wobbechien', encodeURIComponent(planted.email), '0591998877']

const publicTitle = 'Een uitkijkpunt voor de kwartelkoning'

/** Everything in which somebody can leave a name behind. */
const lived = async (): Promise<{ who: Traveller; idea: string; code: string; reacted: string }> => {
  const who = traveller(own.origin)
  await who.signInAsNew(planted.name, planted.email)
  const { id: idea, code } = await who.ask(ideas.submitIdea, wish({ title: publicTitle, contact: planted }))
  await moderator.ask(moderation.decide, { id: idea, version: 1, verdict: 'publish' })
  await moderator.ask(moderation.readContact, { id: idea, why: 'Een vraag over de plek' })
  const [reacted, offered] = await twoPublic()
  const said = { id: reacted, key: randomUUID(), text: 'Daar doe ik graag aan mee.', shownName: planted.name }
  const { id: reaction } = await who.ask(ideas.react, said)
  await moderator.ask(moderation.decide, { id: reacted, reaction, version: 1, verdict: 'publish' })
  await who.ask(ideas.react, { ...said, key: randomUUID() })
  const message = `Bel gerust, ${planted.name}, ${planted.phone}.`
  await who.ask(ideas.offerHelp, { id: offered, key: randomUUID(), need: 'people', message, contact: planted })
  await who.ask(ideas.followIdea, { id: offered, follows: true })
  // What is refused or wrong must not end up in the log either.
  await who.refused(ideas.submitIdea, { ...wish({ contact: planted }), village: 'nergens' })
  await who.refused(ideas.offerHelp, { id: offered, key: 'x', message, contact: { ...planted, email: planted.name } })
  await who.fetch('/api/my/ideas', { method: 'PUT', body: `{"kapot": "${planted.name}` })
  return { who, idea, code, reacted }
}

/** Where a text is, in tables by kind of item, and elsewhere. */
const placesOf = async (text: string): Promise<string[]> => {
  const kinds = (await look.everywhere(text)).map(key => key.replace(/#\S*/g, '#').replace(/ $/, ''))
  const files = (await own.filesWith(text)).map(file => `file ${file}`)
  return [...new Set([...kinds, ...files, ...(own.log().includes(text) ? ['log'] : [])])].sort()
}

/** The letter about the offer holds its words until it goes, a minute at most when all is well. */
const notLetter = (place: string): boolean => place !== 'notices letter# letter'

test('a name is only where the keys say, and after erasure nowhere', async () => {
  const { who, idea, code, reacted } = await lived()
  const auditor = await signedIn('ineke-strating')
  const isTold = async () =>
    (await auditor.ask(audit.readChain, { order: 'newest' })).links.some(l => l.body.includes(idea))
  await soon(isTold, told => told)

  expect((await placesOf(planted.name)).filter(notLetter)).toEqual([
    'contacts code# contact',
    'contacts idea# offer#',
    'file accounts.json',
    'ideas idea# reaction#',
    'people person# person',
  ])
  expect((await placesOf(planted.phone)).filter(notLetter)).toEqual(['contacts code# contact', 'contacts idea# offer#'])
  // What is public is in the catalogue: so files are really searched.
  expect(await placesOf(publicTitle)).toContainEqual(expect.stringMatching(/^file objects.local-catalogue/))
  const withAddress = await placesOf(planted.email)
  // The accounts are the login service's own, which stands for Cognito here.
  expect(withAddress.filter(place => !/^(contacts|people|notices) /.test(place))).toEqual(['file accounts.json'])

  await who.ask(people.eraseMine, { withdrawIdeas: false })
  const left = async () => (await Promise.all(spellings.map(placesOf))).flat()
  expect(await soon(left, places => places.length === 0)).toEqual([])

  const seen = await traveller(own.origin).ask(ideas.readIdea, { id: reacted })
  expect(JSON.stringify(seen)).not.toContain('Daar doe ik graag aan mee')
  const kept = await traveller(own.origin).ask(ideas.findByCode, { code })
  expect(kept).toMatchObject({ idea: { id: idea, state: 'published' }, contact: {} })
})

test('who supports what cannot be told from the tables, only with the platform’s key', async () => {
  const who = traveller(own.origin)
  await who.signInAsNew('Steuntje Stil', 'stil@bewoner.example')
  const me = (await who.ask(session.whoAmI, {})).person ?? ''
  const both = await twoPublic()
  const before = new Set((await rowsOf('supports')).map(row => row.sk))
  for (const id of both) await who.ask(supports.supportIdea, { id, supports: true })

  const fresh = (await rowsOf('supports')).filter(row => !before.has(row.sk))
  expect(fresh.map(row => row.pk).sort()).toEqual(both.map(id => `idea#${id}`).sort())
  const marks = fresh.map(row => String(row.sk))
  expect(new Set(marks).size).toBe(2)
  for (const row of fresh) expect(Object.keys(row).sort()).toEqual(['pk', 'sk'])
  for (const mark of marks) expect((await look.everywhere(mark)).map(key => key.split(' ')[0])).toEqual(['supports'])
  const settled = async () => (await who.ask(ideas.readIdea, { id: both[0] })).idea.supports
  await soon(settled, count => count > 0)
  // Neither the person nor anything that only this person has stands near what was supported.
  const mine = (await rowsOf('people'))
    .filter(row => JSON.stringify(row).includes(me))
    .flatMap(row => Object.values(row))
  const only = mine.filter(value => typeof value === 'string' && value.length > 12).map(String)
  const near = JSON.stringify([await rowsOf('supports'), (await rowsOf('ideas')).filter(row => row.sk === 'counts')])
  expect(only.filter(value => near.includes(value))).toEqual([])
  expect((await look.everywhere(me)).filter(key => both.some(id => key.includes(id)))).toEqual([])
  expect(await who.ask(ideas.myPlaceInIdea, { id: both[0] })).toMatchObject({ supports: true })
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { audit, type Link } from '../../../functions/audit/contract.ts'
import { entriesIn, verifyChain } from '../../../functions/audit/rules.ts'
import { people } from '../../../functions/people/contract.ts'
import { session } from '../../../functions/session/contract.ts'
import { origin } from '../../platform.ts'
import { type Traveller, traveller } from '../traveller.ts'
import { bringIn, soon } from '../visitor.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const signedIn = async (person: string) => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}

const wholeChain = async (auditor: Traveller): Promise<Link[]> => {
  const links: Link[] = []
  let after: string | undefined
  do {
    const page = await auditor.ask(audit.readChain, { order: 'oldest', after })
    links.push(...page.links)
    after = page.next
  } while (after)
  return links
}

test('an auditor re-computes the whole chain and finds a new idea in it, without a word of its text', async () => {
  const receipt = await bringIn(traveller(origin), { title: 'Een geheim woord: kwikstaart' })
  const auditor = await signedIn('ineke-strating')
  const isTold = (links: Link[]) => entriesIn(links).some(entry => entry.thing === `idea#${receipt.id}`)
  const links = await soon(() => wholeChain(auditor), isTold)
  expect(await verifyChain(links, sha256)).toMatchObject({ whole: true })
  const entry = entriesIn(links).find(each => each.thing === `idea#${receipt.id}`)
  expect(entry).toMatchObject({ table: 'ideas', did: 'submitIdea', by: 'author' })
  expect(JSON.stringify(links)).not.toContain('kwikstaart')
})

test('the log says the name and roles of staff; the chain holds only numbers, and residents stay numbers', async () => {
  const resident = traveller(origin)
  await resident.signInAsNew('Geesje Nummer', 'geesje.nummer@bewoner.example')
  const { person = '' } = await resident.ask(session.whoAmI, {})
  const admin = await signedIn('marten-kuiper')
  await admin.ask(people.listPeople, {})
  const auditor = await signedIn('ineke-strating')
  const page = await soon(
    () => auditor.ask(audit.readChain, { order: 'newest' }),
    ({ links }) => links.some(({ body }) => body.includes(person)) && links.some(({ body }) => /listPeople/.test(body)),
  )
  expect(page.staff).toContainEqual(expect.objectContaining({ name: 'Marten Kuiper', roles: ['administrator'] }))
  expect(page.staff.map(({ id }) => id)).not.toContain(person)
  expect(JSON.stringify(page.links)).not.toMatch(/Marten Kuiper|Geesje Nummer/)
})

test('anybody may write the head down; it is the end of the chain that the auditor reads', async () => {
  const auditor = await signedIn('ineke-strating')
  await soon(
    async () => {
      const head = await traveller(origin).ask(audit.chainHead, {})
      const links = await wholeChain(auditor)
      return verifyChain(links.slice(0, head.number), sha256, { end: head })
    },
    found => found.whole,
  )
})

test('that an administrator looked at the list of people is in it', async () => {
  const admin = await signedIn('marten-kuiper')
  const me = await admin.ask(session.whoAmI, {})
  await admin.ask(people.listPeople, {})
  const auditor = await signedIn('ineke-strating')
  const entries = await soon(
    async () => entriesIn(await wholeChain(auditor)),
    all => all.some(entry => entry.did === 'listPeople' && entry.by === me.person),
  )
  expect(JSON.stringify(entries)).not.toContain('@')
})

test('nobody else reads it', async () => {
  expect((await traveller(origin).refused(audit.readChain, {})).code).toBe('sign-in')
  expect((await (await signedIn('marten-kuiper')).refused(audit.readChain, {})).code).toBe('not-allowed')
})

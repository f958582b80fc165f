import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { newHolder, rightFrom } from '../../../functions/box/voter.ts'
import { rights } from '../../../functions/rights/contract.ts'
import { session } from '../../../functions/session/contract.ts'
import { origin, settings } from '../../platform.ts'
import { type Traveller, traveller } from '../traveller.ts'
import { cast, type PublishedRound, published, villageHall } from './voter.ts'

Object.assign(process.env, settings)
const { everywhere } = await import('../everywhere.ts')

const facilitator = traveller(origin)
const group = 'inwoners'
const said = (nl: string) => ({ nl, en: '' })
const choice = { kind: 'choices' as const, choices: { verbouwen: 'yes' as const } }
const address = (name: string): string => `${name}.${randomUUID().slice(0, 8)}@bewoner.example`

/** A round of which nobody has a code yet. */
const withoutCodes = async (): Promise<PublishedRound> => {
  const groups = [
    { id: group, name: said('Inwoners'), roll: 4 },
    { id: 'overheid', name: said('Overheid'), roll: 2 },
  ]
  return published(facilitator, villageHall({ groups }), [])
}
const signedIn = async (name: string, email: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signInAsNew(name, email)
  return who
}
const keyOf = ({ question }: PublishedRound): string => question.groups[0]?.key ?? ''

let round: PublishedRound
const emails = [address('stem'), address('tweede')]
beforeAll(async () => {
  await facilitator.signIn('dirk-jan-stevens')
  round = await withoutCodes()
  await facilitator.ask(rights.enterAccounts, { id: round.id, group, part: 0, emails })
})

test('addresses are wrong all at once, fit the roll, and the same list again is the same', async () => {
  const { id } = await withoutCodes()
  const give = { id, group, part: 0 }
  const odd = await facilitator.refused(rights.enterAccounts, { ...give, emails: ['geen', 'a@b.nl', '@'] })
  expect(odd.issues.map(({ field, code }) => [field, code])).toEqual([
    ['emails.0', 'not-an-email'],
    ['emails.2', 'not-an-email'],
  ])
  const twice = await facilitator.refused(rights.enterAccounts, { ...give, emails: ['A@b.nl', 'a@b.nl'] })
  expect(twice.issues).toEqual([{ field: 'emails.1', code: 'twice' }])
  const five = Array.from({ length: 5 }, (_, n) => `${n}@b.nl`)
  expect((await facilitator.refused(rights.enterAccounts, { ...give, emails: five })).issues).toEqual([
    { field: 'emails', code: 'too-many' },
  ])
  const list = { ...give, emails: five.slice(0, 3) }
  expect(await facilitator.ask(rights.enterAccounts, list)).toEqual({ count: 3, parts: 1 })
  expect(await facilitator.ask(rights.enterAccounts, list)).toEqual({ count: 3, parts: 1 })
  const others = { ...give, emails: ['9@b.nl'] }
  expect((await facilitator.refused(rights.enterAccounts, others)).code).toBe('already-used')
  expect((await facilitator.refused(rights.makeCodes, give)).code).toBe('already-used')
  const other = { ...give, group: 'overheid', emails: ['0@b.nl', '9@b.nl'] }
  expect((await facilitator.refused(rights.enterAccounts, other)).issues).toEqual([
    { field: 'emails.0', code: 'twice' },
  ])
})

test('who is on the list votes without a code, once, and whoever is not has no right', async () => {
  const { id } = round
  const who = await signedIn('Stem Zonder Code', (emails[0] ?? '').toUpperCase())
  expect(await who.ask(rights.myRight, { id })).toEqual({ group, used: false })
  const holder = await newHolder(group, keyOf(round))
  const { signature } = await who.ask(rights.signMyRight, { id, blinded: holder.blinded })
  expect((await who.ask(rights.signMyRight, { id, blinded: holder.blinded })).signature).toBe(signature)
  expect(await who.ask(rights.myRight, { id })).toEqual({ group, used: true })
  const second = await newHolder(group, keyOf(round))
  expect((await who.refused(rights.signMyRight, { id, blinded: second.blinded })).code).toBe('already-used')
  const right = await rightFrom(holder, keyOf(round), signature)
  expect(await cast(traveller(origin), round, [holder, right], choice)).toMatch(/^[0-9a-f]{64}$/)

  const stranger = await signedIn('Niet Op De Lijst', address('vreemd'))
  expect(await stranger.ask(rights.myRight, { id })).toEqual({ used: false })
  expect((await stranger.refused(rights.signMyRight, { id, blinded: second.blinded })).code).toBe('not-found')
  expect((await traveller(origin).refused(rights.myRight, { id })).code).toBe('sign-in')
  expect((await who.refused(rights.enterAccounts, { id, group, part: 0, emails })).code).toBe('not-allowed')
})

test('no table of rights or ballots knows an address or a person', async () => {
  const who = await signedIn('Tweede Stem', emails[1] ?? '')
  const { person = '' } = await who.ask(session.whoAmI, {})
  const holder = await newHolder(group, keyOf(round))
  await who.ask(rights.signMyRight, { id: round.id, blinded: holder.blinded })
  for (const text of [emails[1] ?? '', person]) {
    const tables = (await everywhere(text)).map(key => key.split(' ')[0])
    expect(tables.filter(table => table !== 'people' && table !== 'audit')).toEqual([])
  }
})

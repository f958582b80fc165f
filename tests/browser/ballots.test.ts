import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ballots } from '../../functions/ballots/contract.ts'
import type { Content } from '../../functions/recount/round.ts'
import { demoCodes } from '../../infra/local/filling/assembly/codes.ts'
import { type PublishedRound, published, villageHall } from '../journeys/ballots/voter.ts'
import { traveller } from '../journeys/traveller.ts'
import { soon } from '../journeys/visitor.ts'
import { origin, settings } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

Object.assign(process.env, settings)
const { listTogether } = await import('../../functions/box/listing.ts')

const facilitator = traveller(origin)
let hall: PublishedRound
beforeAll(async () => {
  await facilitator.signIn('dirk-jan-stevens')
  hall = await published(facilitator, villageHall())
})

const enterCode = async (page: Page, code: string, button = 'Verder naar het stembiljet'): Promise<void> => {
  await page.getByLabel(/Uw stemcode|Your voting code/).fill(code)
  await page.getByRole('button', { name: button }).press('Enter')
}

test('a resident votes by keyboard: code, ballot, one look, receipt, and finds the vote in the list', async () => {
  const page = await visit(`/stemmen/${hall.id}`, { width: 360 })
  await enterCode(page, 'ABCDE-FGHJK-MNPQQ')
  await page.getByText('In deze code zit een typfout').first().waitFor()
  expect(await axe(page, 'typfout in code')).toEqual([])
  await enterCode(page, demoCodes[0] ?? '')
  await page.getByText('Deze code hoort niet bij deze stemronde').first().waitFor()
  const code = hall.codes.inwoners?.[0] ?? ''
  await enterCode(page, code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('heading', { name: 'Uw stembiljet' }).waitFor()
  await page
    .getByRole('group', { name: /verbouwen/ })
    .getByLabel('Voor')
    .press('Space')
  await page
    .getByRole('group', { name: /verkopen/ })
    .getByLabel('Tegen')
    .press('Space')
  await page.getByRole('button', { name: 'Bekijk mijn stem' }).press('Enter')
  await page.getByRole('heading', { name: 'Uw stem, nog niet uitgebracht' }).waitFor()
  await page.getByRole('button', { name: 'Breng mijn stem uit' }).press('Enter')
  await page.getByRole('heading', { name: 'Uw stem is uitgebracht' }).waitFor()
  expect(await axe(page, 'uitgebracht')).toEqual([])
  const receipt = (await page.locator('.naober-vote .naober-hash').textContent()) ?? ''
  expect(receipt).toMatch(/^[0-9a-f]{64}$/)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
  expect(await readFile(await (await coming).path(), 'utf8')).toContain(receipt)
  await listTogether(hall.id, 1)
  await page.getByLabel('Ontvangstbewijs').fill(receipt)
  // The list may be ten seconds old, and the first answer to who asks is the old one.
  await soon(
    async () => {
      await page.getByRole('button', { name: 'Zoek in de lijst' }).press('Enter')
      await page.getByText(/Nee, niet in de lijst|in de openbare lijst, op plaats/).waitFor()
      return page.getByText('Ja. Uw stem staat in de openbare lijst, op plaats 1 van 1').isVisible()
    },
    isListed => isListed,
    60,
  )

  const other = await visit(`/stemmen/${hall.id}`)
  await enterCode(other, code)
  await other.getByText('Deze code is al gebruikt, op een ander apparaat').first().waitFor()
  await page.getByRole('button', { name: 'Verander mijn stem' }).click()
  await page.getByText('U hebt op dit apparaat al gestemd').waitFor()
  await page.getByRole('button', { name: 'Bekijk mijn stem' }).click()
  await page.getByRole('button', { name: 'Breng mijn stem uit' }).click()
  await page.getByRole('heading', { name: 'Uw stem is uitgebracht' }).waitFor()
})

const three = ['Bankje', 'Boom', 'Brug'].map((nl, at) => ({ id: `v${at}`, name: { nl, en: nl }, cost: 100_00 }))
const kinds: [string, Content['method'], (page: Page) => Promise<void>][] = [
  [
    'ranked',
    { kind: 'ranked', by: 'schulze' },
    async page => {
      await page.getByRole('button', { name: 'Zet Brug op de volgende plaats' }).press('Enter')
      await page.getByRole('button', { name: 'Zet Boom op de volgende plaats' }).press('Enter')
      await page.getByRole('button', { name: 'Zet Boom hoger' }).press('Enter')
    },
  ],
  [
    'dots',
    { kind: 'dots', dots: 3, each: 2, seats: 1 },
    async page => {
      await page.getByRole('button', { name: 'Eén meer voor Brug' }).press('Enter')
      await page.getByText('Nog 2 te verdelen').waitFor()
    },
  ],
  [
    'budget',
    { kind: 'budget', by: 'equal-shares', completion: 'add1u', budget: 200_00 },
    async page => void (await page.getByLabel(/Brug/).press('Space')),
  ],
]
test.each(kinds)('a ballot of the kind %s is filled in by keyboard and cast', async (_, method, fill) => {
  const round = await published(facilitator, villageHall({ method, options: three }))
  const page = await visit(`/stemmen/${round.id}#${round.codes.inwoners?.[0]}`, { width: 360 })
  await page.getByRole('button', { name: 'Verder naar het stembiljet' }).click()
  await page.getByRole('heading', { name: 'Uw stembiljet' }).waitFor()
  await fill(page)
  expect(await axe(page, 'stembiljet')).toEqual([])
  await page.getByRole('button', { name: 'Bekijk mijn stem' }).click()
  await page.getByRole('button', { name: 'Breng mijn stem uit' }).click()
  await page.getByRole('heading', { name: 'Uw stem is uitgebracht' }).waitFor()
})

test('a journalist reads the result, downloads all ballots and counts them again in the browser', async () => {
  const visitor = traveller(origin)
  const counted = async () =>
    (await visitor.ask(ballots.listBallots, {})).ballots.find(each => each.state === 'counted')
  const round = await soon(counted, found => found !== undefined, 90)
  const page = await visit(`/stemmen/${round?.id}`)
  await page.getByText('40 mensen hebben gestemd.').first().waitFor()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Alle stembiljetten (JSON)' }).click()
  const path = await (await coming).path()
  await page.getByRole('link', { name: 'Hertellen in uw browser' }).click()
  await page.getByLabel('Bestand met stembiljetten (JSON)').setInputFiles(path)
  await page.getByText('Het klopt. De uitslag volgt uit de gepubliceerde stembiljetten.').waitFor()
  expect(await axe(page, 'het klopt')).toEqual([])
  const file = JSON.parse(await readFile(path, 'utf8'))
  const changed = Buffer.from(JSON.stringify({ ...file, result: { ...file.result, winners: [] } }))
  await page
    .getByLabel('Bestand met stembiljetten (JSON)')
    .setInputFiles({ name: 'anders.json', mimeType: 'application/json', buffer: changed })
  await page.getByText('Het klopt niet.').waitFor()
  await rightInEveryLook({ path: `/stemmen/${round?.id}`, state: 'uitslag' })
})

test('the facilitator makes a round, publishes it and gets the codes once', async () => {
  const page = await visit('/bureau/stemrondes', { as: 'dirk-jan-stevens' })
  await page.getByText('Nieuwe stemronde').click()
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  await page.getByText('Nog niet alles is goed ingevuld').waitFor()
  expect(await axe(page, 'nieuwe stemronde')).toEqual([])
  await page.getByLabel('Naam van de stemronde').fill('Speeltuin')
  await page.getByLabel('De vraag').fill('Welke speeltuin willen wij?')
  await page.getByLabel('Wat er met de uitslag gebeurt').fill('De dorpsraad doet het.')
  await page.getByLabel('Voorstellen, één per regel').fill('Klimrek\nGlijbaan')
  await page.getByLabel('Inwoners').fill('12')
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  await page.getByRole('heading', { level: 1, name: 'Speeltuin' }).waitFor()
  await page.getByRole('button', { name: 'Publiceer de stemronde' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Haal 12 codes op: Inwoners' }).click()
  const codes = (await readFile(await (await coming).path(), 'utf8')).trim().split('\n')
  expect(codes).toHaveLength(13)
  await page.getByRole('button', { name: 'Haal 12 codes op: Inwoners' }).click()
  await page.getByText('Deze codes zijn al eerder opgehaald.').waitFor()
  expect(await axe(page, 'codes opgehaald')).toEqual([])
})

test('every look: list, open round, recount, desk', async () => {
  await rightInEveryLook({ path: '/stemmen' })
  await rightInEveryLook({ path: `/stemmen/${hall.id}` })
  await rightInEveryLook({ path: '/hertellen' })
  await rightInEveryLook({ path: `/bureau/stemrondes/${hall.id}`, as: 'dirk-jan-stevens' })
})

test('a facilitator gives accounts the right to vote, and who signs in votes without a code', async () => {
  const { id } = await published(facilitator, villageHall(), [])
  const desk = await visit(`/bureau/stemrondes/${id}`, { as: 'dirk-jan-stevens' })
  await desk.getByText('Of laat accounts stemmen: Inwoners').press('Enter')
  const list = desk.getByLabel('E-mailadressen van wie mag stemmen')
  await list.fill('trijntje.hilbrands@bewoner.example\njelle')
  await desk.getByRole('button', { name: 'Geef 2 accounts stemrecht' }).press('Enter')
  await desk.getByText('Adres 2, jelle: dit is geen e-mailadres').waitFor()
  expect(await axe(desk, 'verkeerd adres')).toEqual([])
  await list.fill('trijntje.hilbrands@bewoner.example')
  await desk.getByRole('button', { name: 'Geef 1 account stemrecht' }).press('Enter')
  await desk.getByText('1 account mag nu stemmen').waitFor()

  const stranger = await visit(`/stemmen/${id}`)
  await stranger.getByRole('link', { name: 'Log in om te stemmen' }).waitFor()
  const page = await visit(`/stemmen/${id}`, { as: 'trijntje-hilbrands', width: 360 })
  const mine = page.getByRole('button', { name: 'Stem met mijn account' })
  await mine.waitFor()
  expect(await axe(page, 'stemrecht van een account')).toEqual([])
  await mine.press('Enter')
  await page.getByRole('heading', { name: 'Uw stembiljet' }).waitFor()
  await page.getByRole('button', { name: 'Bekijk mijn stem' }).press('Enter')
  await page.getByRole('button', { name: 'Breng mijn stem uit' }).press('Enter')
  await page.getByRole('heading', { name: 'Uw stem is uitgebracht' }).waitFor()

  const other = await visit(`/stemmen/${id}`, { as: 'trijntje-hilbrands' })
  await other.getByRole('button', { name: 'Stem met mijn account' }).click()
  await other.getByText('Met dit account is al stemrecht opgehaald, op een ander apparaat').first().waitFor()
})

import { beforeAll, expect, test } from 'vitest'
import { ballots } from '../../../functions/ballots/contract.ts'
import { traveller } from '../../journeys/traveller.ts'
import { soon } from '../../journeys/visitor.ts'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { axe, visit } from '../visitor.ts'

const as = 'dirk-jan-stevens'
let id: string
beforeAll(async () => {
  const visitor = traveller(origin)
  const counted = async () =>
    (await visitor.ask(ballots.listBallots, {})).ballots.find(each => each.state === 'counted')
  id = (await soon(counted, found => found !== undefined, 90))?.id ?? ''
})

test('somebody objects by keyboard without a name, a facilitator answers, and the code shows it', async () => {
  const page = await visit(`/stemmen/${id}`, { width: 360 })
  await page.getByText('Er is geen bezwaar gemaakt tegen de telling.').waitFor()
  await page.getByRole('link', { name: 'Maak bezwaar tegen de telling' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Bezwaar tegen de telling' }).waitFor()
  await page.getByLabel('E-mailadres').fill('geen adres')
  await page.getByRole('button', { name: 'Verstuur het bezwaar' }).press('Enter')
  await page.getByRole('link', { name: 'Schrijf iets meer: minstens 10 tekens.' }).waitFor()
  await page.getByRole('link', { name: /Dit is geen e-mailadres/ }).waitFor()
  expect(await axe(page, 'fouten')).toEqual([])
  await page.getByRole('link', { name: 'Schrijf iets meer: minstens 10 tekens.' }).press('Enter')
  await page.keyboard.type('Er lagen elf biljetten op de stapel en er staan er tien in de lijst.')
  await page.getByLabel('E-mailadres').fill('')
  await page.getByRole('button', { name: 'Verstuur het bezwaar' }).press('Enter')
  await page.getByText('Uw bezwaar is ontvangen').waitFor()
  expect(await axe(page, 'ontvangen')).toEqual([])
  const code = (await page.locator('.naober-ballot-code').textContent()) ?? ''
  await page.getByRole('link', { name: 'Naar mijn bezwaar' }).press('Enter')
  await page.getByText('Er is nog geen antwoord').waitFor()
  expect(new URL(page.url()).hash).toBe('')
  expect(await axe(page, 'zonder antwoord')).toEqual([])

  const rounds = await visit('/bureau/stemrondes', { as })
  await rounds.getByText('Bezwaar wacht op antwoord').waitFor()
  const desk = await visit(`/bureau/stemrondes/${id}`, { as, width: 360 })
  await desk.getByText('1 bezwaar wacht op antwoord. De uitslag kan pas daarna worden vastgesteld.').waitFor()
  await desk.getByText('Er lagen elf biljetten').waitFor()
  await desk.getByRole('button', { name: 'Geef dit antwoord' }).press('Enter')
  await desk.getByRole('link', { name: 'Kies of het bezwaar gegrond is.' }).waitFor()
  expect(await axe(desk, 'antwoord met fouten')).toEqual([])
  await desk.getByLabel('Nee').press('Space')
  await desk.getByLabel('Waarom?').fill('Het elfde biljet was ingeleverd voor een nieuw. Dat staat bij het papier.')
  await desk.getByRole('button', { name: 'Geef dit antwoord' }).press('Enter')
  await desk.getByText('Niet gegrond: de telling blijft staan.').waitFor()
  expect(await axe(desk, 'beantwoord')).toEqual([])

  const reader = await visit('/bezwaar')
  await reader.getByLabel('Uw code').fill('AAAA')
  await reader.getByRole('button', { name: 'Lees het antwoord' }).press('Enter')
  await reader.getByText('Een code heeft twaalf letters en cijfers.').first().waitFor()
  await reader.getByLabel('Uw code').fill(code.toLowerCase().replaceAll('-', ' '))
  await reader.getByRole('button', { name: 'Lees het antwoord' }).press('Enter')
  await reader.getByText('Het elfde biljet was ingeleverd voor een nieuw.').waitFor()
  expect(await axe(reader, 'beantwoord')).toEqual([])

  const visitor = traveller(origin)
  await soon(
    () => visitor.ask(ballots.readBallot, { id }),
    ({ objections }) => objections.total === 1 && objections.open === 0,
  )
  const told = await visit(`/stemmen/${id}`)
  await told.getByText('Er is 1 bezwaar gemaakt tegen de telling; geen daarvan was gegrond.').waitFor()
})

test('every look: objecting, reading the answer, and the desk with an answered objection', async () => {
  await rightInEveryLook({ path: `/stemmen/${id}/bezwaar` })
  await rightInEveryLook({ path: '/bezwaar' })
  await rightInEveryLook({ path: `/bureau/stemrondes/${id}`, as, state: 'bezwaren' })
})

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answered } from '../../functions/http/endpoint.ts'
import { rounds } from '../../functions/rounds/contract.ts'
import { momentsOf } from '../../functions/terms/rules.ts'
import { traveller } from '../journeys/traveller.ts'
import { origin } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

const manager = 'wietske-hummel'
const other = traveller(origin)
await other.signIn(manager)

type Round = Answered<typeof rounds.readRound>['round']
const given = ({ state, madeFrom, publishedAt, outages, changes, ...content }: Round) => content
const draft = async (id: string): Promise<Round> => {
  await other.ask(rounds.makeRound, { id, name: { nl: `Ronde ${id}`, en: `Round ${id}` }, from: '2028' })
  return (await other.ask(rounds.deskRound, { id })).round
}
const save = (page: Page) => page.getByRole('button', { name: 'Opslaan' }).click()

test('a visitor sees what is open, until when and what comes after, and takes the dates along', async () => {
  const page = await visit('/rondes')
  const open = page.getByRole('article').filter({ hasText: 'Nu: projecten aanvragen' })
  await open.getByText(/Tot en met .*23:59:59/).waitFor()
  await open.getByText(/lezen deskundigen elke aanvraag/).waitFor()
  const here = open.getByRole('list', { name: 'De stappen van Ronde 2028' }).locator('[aria-current=step]')
  expect(await here.textContent()).toContain('Projecten aanvragen')
  await open.getByRole('link', { name: 'Bekijk Ronde 2028' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ronde 2028' }).waitFor()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Zet de data in uw agenda (ICS)' }).click()
  const file = await readFile(await (await coming).path(), 'utf8')
  expect(file).toContain('SUMMARY:Ronde 2028: projecten aanvragen\\, laatste dag')
})

test('the manager makes a round with the keyboard, hears every fault at once, mends them and publishes', async () => {
  const page = await visit('/bureau/rondes', { as: manager })
  await page.getByRole('button', { name: 'Nieuwe ronde maken' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Adres van de ronde').fill('Fout!')
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Gebruik kleine letters/ })
    .waitFor()
  await page.getByLabel('Adres van de ronde').fill('2041')
  await page.getByLabel('Naam van de ronde (Nederlands)').fill('Ronde 2041')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Ronde 2041' }).waitFor()

  const applications = page.getByRole('group', { name: 'Projecten aanvragen' })
  await applications.getByLabel('Begint: datum').fill('2041-02-01')
  await applications.getByLabel('Eindigt: datum').fill('2041-03-31')
  await applications.getByText(/31 maart 2041, 23:59:59 \(zomertijd\)/).waitFor()
  const reviews = page.getByRole('group', { name: 'Deskundigen lezen' })
  await reviews.getByLabel('Begint: datum').fill('2041-03-31')
  // The clock skips from two to three in the night of 31 March 2041.
  await reviews.getByLabel('Begint: tijd').fill('02:30:00')
  await reviews.getByText(/Deze tijd bestaat niet/).waitFor()
  await save(page)
  const summary = page.locator('.naober-error-summary')
  await summary.getByRole('link', { name: /Deskundigen lezen: Deze tijd bestaat niet/ }).waitFor()
  expect(await axe(page, 'tijd bestaat niet')).toEqual([])
  await reviews.getByLabel('Begint: tijd').fill('03:00:00')
  await page.getByLabel('Verdeelsleutel: experimenten').fill('9.000.000')
  await page.getByText(/De sleutel verdeelt .* te veel/).waitFor()
  await save(page)
  await summary.getByRole('link', { name: /Deskundigen lezen: Deze stap begint terwijl de vorige nog loopt/ }).waitFor()
  await summary.getByRole('link', { name: /De verdeelsleutel verdeelt .* meer dan/ }).waitFor()
  await page.getByRole('button', { name: 'Openbaar maken' }).click()
  await page.getByRole('button', { name: 'Ja, maak openbaar' }).click()
  await page.waitForFunction(() => document.activeElement?.classList.contains('naober-error-summary'))
  expect(await axe(page, 'nog niet klaar')).toEqual([])

  await page.getByLabel('Verdeelsleutel: experimenten').fill('850.000')
  const dates = [
    ['Ideeën delen', '2040-11-01', '2041-01-31'],
    ['Deskundigen lezen', '2041-04-01', '2041-05-15'],
    ['Voorselectie', '2041-05-16', '2041-06-15'],
    ['Advies van gemeenten', '2041-06-16', '2041-08-15'],
    ['Besluit', '2041-08-16', '2041-10-01'],
    ['Inspraak', '2041-10-02', '2041-11-15'],
    ['Aan de slag', '2041-11-16', '2042-11-15'],
  ] as const
  for (const [step, from, until] of dates) {
    const group = page.getByRole('group', { name: step })
    await group.getByLabel('Begint: datum').fill(from)
    await group.getByLabel('Eindigt: datum').fill(until)
  }
  await save(page)
  await page.getByText('Er is niets dat publiceren tegenhoudt').waitFor()
  await page.getByRole('button', { name: 'Openbaar maken' }).click()
  await page.getByRole('button', { name: 'Ja, maak openbaar' }).click()
  await page.getByText('De ronde is openbaar.').waitFor()
  const { round } = await other.ask(rounds.readRound, { id: '2041' })
  expect(round.phases.find(phase => phase.id === 'applications')?.until).toBe('2041-03-31T21:59:59.000Z')
})

test('an hour that comes twice is asked about, and kept as meant', async () => {
  await draft('twee-keer')
  const page = await visit('/bureau/rondes/twee-keer', { as: manager })
  const step = page.getByRole('group', { name: 'Aan de slag' })
  await step.getByLabel('Eindigt: datum').fill('2040-10-28')
  await step.getByLabel('Eindigt: tijd').fill('02:30:00')
  await step.getByLabel('De tweede keer (wintertijd)').check()
  expect(await axe(page, 'tijd komt twee keer')).toEqual([])
  await save(page)
  await page.getByText(/^Opgeslagen om/).waitFor()
  const { round } = await other.ask(rounds.deskRound, { id: 'twee-keer' })
  expect(round.phases.at(-1)?.until).toBe(momentsOf('2040-10-28T02:30:00')[1])
})

test('what was typed stays after a reload, and when a colleague saved first both are offered', async () => {
  const round = await draft('samen')
  const page = await visit('/bureau/rondes/samen', { as: manager })
  await page.getByLabel('Naam van de ronde (Nederlands)').fill('Ronde van mij')
  await page.reload()
  await page.getByText('Ze blijven op dit apparaat bewaard').waitFor()
  expect(await page.getByLabel('Naam van de ronde (Nederlands)').inputValue()).toBe('Ronde van mij')
  await other.ask(rounds.saveRound, { ...given(round), experts: 5 })
  await save(page)
  const alert = page.getByRole('alert').filter({ hasText: 'Iemand anders was u net voor' })
  await alert.getByText('Weging').waitFor()
  expect(await axe(page, 'iemand was eerder')).toEqual([])
  await alert.getByRole('button', { name: 'Neem over wat er nu staat' }).click()
  expect(await page.getByLabel('Deskundigen per aanvraag, ten minste').inputValue()).toBe('5')
  await page.getByLabel('Deskundigen per aanvraag, ten minste').fill('4')
  await save(page)
  await page.getByText(/^Opgeslagen om/).waitFor()
  await page.getByRole('button', { name: 'Concept weggooien' }).click()
  await page.getByRole('button', { name: 'Ja, gooi weg' }).click()
  await page.getByText('Het concept is weggegooid.').waitFor()
})

test('an outage is recorded at the desk, and everybody reads of it', async () => {
  const page = await visit('/bureau/rondes', { as: manager })
  await page.getByRole('button', { name: 'Storing vastleggen' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Vastleggen' }).click()
  await form.getByRole('link', { name: 'Vul dit in.' }).first().waitFor()
  await form.getByLabel('Wat was er aan de hand? (Nederlands)').fill('De stroom viel uit')
  await form.getByLabel('Wat was er aan de hand? (Engels)').fill('There was a power cut')
  await form.getByRole('button', { name: 'Vastleggen' }).click()
  await page.getByText(/Ronde 2028: vastgelegd/).waitFor()
  const seen = await visit('/rondes/2028', { lang: 'en' })
  await seen.getByText('There was a power cut').waitFor()
  expect(await axe(seen, 'storing')).toEqual([])
})

describe('is right in every look', () => {
  test('the rounds', () => rightInEveryLook({ path: '/rondes' }))
  test('a round', () => rightInEveryLook({ path: '/rondes/2026' }))
  test('the desk', () => rightInEveryLook({ path: '/bureau/rondes', as: manager }))
  test('the editor', () => rightInEveryLook({ path: '/bureau/rondes/2028', as: manager, state: 'ronde' }))
})

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ideas } from '../../../functions/ideas/contract.ts'
import { moderation } from '../../../functions/moderation/contract.ts'
import { type Traveller, traveller } from '../../journeys/traveller.ts'
import { bringIn } from '../../journeys/visitor.ts'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { axe, settled, visit } from '../visitor.ts'

const visitor = traveller(origin)
const as = 'annechien-popken'
const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const [anna, bert] = await Promise.all([signedIn(as), signedIn('bert-oosting')])

/** The desk with one thing open; opened from the address, as a colleague would send it. */
const desk = (id: string, look: Parameters<typeof visit>[1] = {}) =>
  visit(`/bureau/moderatie?idee=${id}`, { as, ...look })
const dialog = (page: Page) => page.getByRole('dialog')
const stateOf = async (id: string) => (await anna.ask(moderation.waitingItem, { id })).idea.state

test('with the keyboard only: read, see what was noticed, publish, and take it back', async () => {
  const { id } = await bringIn(visitor, {
    title: 'Koffie met de hele straat',
    text: 'Bel mij op 06-12345678. Elke zaterdag koffie op de brink voor de hele straat.',
    contact: { email: 'koffie@bewoner.example' },
  })
  const page = await desk(id)
  await page.getByRole('heading', { name: 'Koffie met de hele straat', level: 2 }).waitFor()
  expect(await page.locator('mark').textContent()).toContain('06-12345678')
  await page.keyboard.press('p')
  await dialog(page).getByText('Gaat over vijf minuten per e-mail naar de indiener').waitFor()
  await dialog(page).getByText('Uw idee staat op het plein: Koffie met de hele straat').waitFor()
  await page.keyboard.press('Enter')
  await dialog(page).waitFor({ state: 'detached' })
  await page.getByText('‘Koffie met de hele straat’ is geplaatst.').first().waitFor()
  expect(await stateOf(id)).toBe('published')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('naober-case')
  await page.keyboard.press('u')
  await page.getByText('‘Koffie met de hele straat’ wacht weer').first().waitFor({ state: 'attached' })
  expect(await stateOf(id)).toBe('submitted')
})

test('the next one opens by itself, without the question of the one before', async () => {
  await Promise.all([bringIn(visitor), bringIn(visitor)])
  const page = await visit('/bureau/moderatie', { as })
  const title = async () => (await page.locator('.naober-case h2').first().textContent()) ?? ''
  const first = await title()
  await page.keyboard.press('p')
  await dialog(page).locator('.naober-letter').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.naober-undo').getByText(`‘${first}’ is geplaatst.`).waitFor()
  await settled(page)
  expect(await dialog(page).count()).toBe(0)
  expect(await page.locator('.naober-queue__line[aria-current]').count()).toBe(1)
  await page.locator('.naober-undo').getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.locator('.naober-undo').waitFor({ state: 'detached' })
  await page.locator('.naober-case h2').first().filter({ hasText: first }).waitFor()
})

test('j and k go through the queue, ? shows the keys, and they can be turned off', async () => {
  await Promise.all([bringIn(visitor), bringIn(visitor)])
  const page = await visit('/bureau/moderatie', { as })
  const open = () => page.locator('.naober-queue__line[aria-current]').getAttribute('href')
  const first = await open()
  await page.keyboard.press('j')
  await expect.poll(open).not.toBe(first)
  await page.keyboard.press('k')
  await expect.poll(open).toBe(first)
  await page.keyboard.press('?')
  await dialog(page).getByRole('heading', { name: 'Sneltoetsen' }).waitFor()
  expect(await axe(page, 'sneltoetsen')).toEqual([])
  await dialog(page).getByLabel('Sneltoetsen gebruiken').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  expect(await open()).toBe(first)
})

test('refuses with a reason; what is missing is said at the field, and the letter shows every word', async () => {
  const { id, code } = await bringIn(visitor, { title: 'Koop nu mijn fietsen' })
  const page = await desk(id)
  await page.getByRole('button', { name: 'Weigeren' }).click()
  await dialog(page).getByRole('button', { name: 'Weigeren' }).click()
  await dialog(page).getByRole('alert').getByRole('link', { name: 'Kies een reden.' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('naober-error-summary')
  expect(await page.title()).toMatch(/^\(1 fout\)/)
  expect(await axe(page, 'besluit met fout')).toEqual([])
  await dialog(page).getByLabel('Iets anders').check()
  await dialog(page).getByRole('button', { name: 'Weigeren' }).click()
  await dialog(page).getByRole('link', { name: 'Schrijf in eigen woorden waarom.' }).waitFor()
  await dialog(page).getByLabel('Eigen woorden erbij').fill('Verkopen kan op de markt.')
  await dialog(page).locator('.naober-letter').getByText('Verkopen kan op de markt.').waitFor()
  await dialog(page).getByRole('button', { name: 'Weigeren' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  const { letters } = await visitor.ask(ideas.findByCode, { code })
  expect(letters).toEqual([])
  expect(await stateOf(id)).toBe('refused')
})

test('a colleague was first: the words stay, and the page shows what stands now', async () => {
  const { id } = await bringIn(visitor)
  const page = await desk(id)
  await page.getByRole('button', { name: 'Vraag aanpassing' }).click()
  await dialog(page).getByLabel('Niet duidelijk genoeg').check()
  await dialog(page).getByLabel('Eigen woorden erbij').fill('Welke zaal bedoelt u?')
  await bert.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
  await dialog(page).getByRole('button', { name: 'Terugsturen' }).click()
  await dialog(page).getByText('Een collega was u net voor').waitFor()
  expect(await dialog(page).getByLabel('Eigen woorden erbij').inputValue()).toBe('Welke zaal bedoelt u?')
  await dialog(page).getByRole('button', { name: 'Laat zien wat er nu staat' }).click()
  await page.getByText('Hierover is al besloten').waitFor()
})

test('an appeal shows the refusal, and who refused cannot decide', async () => {
  const { id, code } = await bringIn(visitor)
  await anna.ask(moderation.decide, { id, version: 1, verdict: 'refuse', reason: 'not-social' })
  await visitor.ask(ideas.appealRefusal, { id, code, why: 'Lezen is juist heel sociaal.' })
  const page = await desk(id)
  await page.getByText('De indiener is het niet eens met de weigering').waitFor()
  await page.getByText('Lezen is juist heel sociaal.').waitFor()
  await page.getByText('Daarom beslist een collega over dit bezwaar').waitFor()
  expect(await page.getByRole('button', { name: 'Plaatsen' }).count()).toBe(0)
  expect(await axe(page, 'bezwaar')).toEqual([])
  const colleague = await desk(id, { as: 'bert-oosting' })
  await colleague.getByRole('button', { name: 'Plaatsen' }).waitFor()
})

test('a changed text stands beside the old one, with every difference named', async () => {
  const { id, code } = await bringIn(visitor)
  await anna.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
  const { idea, contact } = await visitor.ask(ideas.findByCode, { code })
  const { text, village, needs, kind, version } = idea
  const title = 'Een voorleesclub in het dorpshuis'
  await visitor.ask(ideas.changeIdea, { id, code, version, title, text, village, needs, kind, files: [], contact })
  const page = await desk(id)
  const changed = page.getByRole('region', { name: 'Titel' })
  expect(await changed.locator('del').textContent()).toContain('leesclub')
  expect(await changed.locator('ins').textContent()).toContain('voorleesclub')
  expect(await axe(page, 'nieuwe tekst')).toEqual([])
})

test('contact details come only with a reason', async () => {
  const { id } = await bringIn(visitor, { contact: { phone: '0592 123456' } })
  const page = await desk(id)
  await page.getByRole('button', { name: 'Toon contactgegevens' }).click()
  await dialog(page).getByRole('button', { name: 'Toon contactgegevens' }).click()
  await dialog(page).getByText('Schrijf waarom u de gegevens nodig hebt.').waitFor()
  await dialog(page).getByLabel('Waarom hebt u de gegevens nodig?').fill('De indiener vroeg om gebeld te worden')
  await dialog(page).getByRole('button', { name: 'Toon contactgegevens' }).click()
  await dialog(page).getByRole('link', { name: '0592 123456' }).waitFor()
})

describe('is right in every look', () => {
  const text = 'Mail naar jan@voorbeeld.example voor een bankje bij de vijver.'
  const path = async () => `/bureau/moderatie?idee=${(await bringIn(visitor, { text })).id}`

  test('the queue', () => rightInEveryLook({ path: '/bureau/moderatie', as, state: 'rij' }))
  test('something open', async () => rightInEveryLook({ path: await path(), as, state: 'open' }))
  test('what to look at', async () => rightInEveryLook({ path: `${await path()}&stap=let-op`, as, state: 'let op' }))
  test('a decision with its letter', async () =>
    rightInEveryLook({
      path: await path(),
      as,
      state: 'besluit',
      bring: async page => {
        await page.locator('.naober-verdicts button').nth(1).click()
        await dialog(page).locator('.naober-letter').waitFor()
      },
    }))
})

test('who has another role reads why this is not for them; a visitor can sign in and comes back', async () => {
  const officer = await visit('/bureau/moderatie', { as: 'roelof-hadderingh' })
  await officer.getByRole('heading', { name: 'Deze werkplek is niet voor uw account' }).waitFor()
  const nobody = await visit('/bureau/moderatie')
  await nobody.getByRole('heading', { name: 'Log in om hier te werken' }).waitFor()
  expect(await axe(nobody, 'niet ingelogd')).toEqual([])
  await nobody.getByRole('main').getByRole('link', { name: 'Inloggen' }).click()
  await nobody.locator('button[value="annechien-popken"]').click()
  await nobody.getByRole('heading', { name: 'Ideeën lezen', level: 1 }).waitFor()
})

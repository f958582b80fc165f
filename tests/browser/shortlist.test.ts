import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readScenario } from '../../functions/shortlist/rules.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, scrollsSideways, visit } from './visitor.ts'

const manager = 'wietske-hummel'
const path = '/bureau/rondes/2027/voorselectie'
const patience = { timeout: 90_000 }
const table = (page: Page) => page.getByRole('table', { name: 'Naast elkaar' })

test('a round that still asks for applications has nothing to choose, and says from when', async () => {
  const page = await visit('/bureau/rondes/2028/voorselectie', { as: manager })
  await page.getByText('Er is nog niets uitgerekend').waitFor()
  await page.getByText(/als er geen aanvragen meer bij kunnen komen: vanaf/).waitFor()
  expect(await axe(page, 'nog niets')).toEqual([])
})

test('the manager works the shortlist out with the keyboard, decides by hand, sees who gives way, and chooses', async () => {
  const page = await visit(path, { as: manager })
  await page.getByRole('button', { name: /^Reken/ }).focus()
  await page.keyboard.press('Enter')
  await table(page)
    .getByRole('columnheader', { name: /Hoogste score/ })
    .waitFor(patience)
  await table(page).getByRole('rowheader', { name: /Wonen/ }).waitFor()
  await page.getByText(/Daarom telt elke steun als een kiezer van één project/).waitFor()
  await page.getByText(/De uitleg per project wordt nu uitgezocht/).waitFor({ state: 'detached', ...patience })
  await page
    .getByText(/In het thema .* is nog €.* en het vraagt €/)
    .first()
    .waitFor()

  await page.getByLabel('Laat zien').selectOption('verschilt')
  await page.waitForURL(/toon=verschilt/)
  await page.getByLabel('Laat zien').selectOption('in')
  await page.waitForURL(/toon=in/)
  // The list as it is at this address: what was first before is not read.
  await page.reload()
  const first = page.getByRole('article').first()
  const title = (await first.getByRole('heading').textContent()) ?? ''
  await first.getByText('Wat zou dat veranderen').click()
  await first.getByText(/gewichten 10 % schuiven/).waitFor()
  await first.getByRole('button', { name: /Met de hand besluiten/ }).focus()
  await page.keyboard.press('Enter')

  const dialog = page.getByRole('dialog')
  await dialog.getByText('Moet wijken:').waitFor(patience)
  expect(await axe(page, 'met de hand')).toEqual([])
  await dialog.getByRole('button', { name: 'Leg vast' }).click()
  await dialog.getByText('Schrijf op waarom.', { exact: false }).waitFor()
  await page.keyboard.type('De gemeente doet dit al zelf.')
  await dialog.getByRole('button', { name: 'Leg vast' }).click()
  await dialog.waitFor({ state: 'detached', ...patience }).catch(() => undefined)
  const decided = page.getByRole('region', { name: 'Met de hand besloten' })
  await decided.getByText(title, { exact: true }).first().waitFor()
  await decided.getByText('De gemeente doet dit al zelf.').waitFor()
  await table(page)
    .getByRole('columnheader', { name: /Met de hand/ })
    .waitFor()

  await page.getByRole('button', { name: 'Kies “Met de hand”' }).click()
  await page.getByRole('button', { name: 'Ja, kies deze voorselectie' }).click()
  await page.getByText('Gekozen als voorselectie: Met de hand').waitFor()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download het scenario (JSON)' }).click()
  const file = JSON.parse(await readFile(await (await coming).path(), 'utf8'))
  expect(readScenario(file).issues).toEqual([])
  await decided.getByRole('button', { name: `Terugdraaien: ${title}` }).click()
  await decided.waitFor({ state: 'detached' })
}, 300_000)

test('is right in every look', () => rightInEveryLook({ path, as: manager, state: 'voorselectie' }), 300_000)

test('for who is no programme manager there is no such desk', async () => {
  const page = await visit(path, { as: 'egbert-van-rossum', width: 360 })
  await page.getByRole('heading', { name: 'Deze werkplek is niet voor uw account' }).waitFor()
  expect(await scrollsSideways(page)).toBe(false)
})

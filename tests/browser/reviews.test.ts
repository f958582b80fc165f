import { expect, test } from 'vitest'
import { reviews } from '../../functions/reviews/contract.ts'
import { traveller } from '../journeys/traveller.ts'
import { origin } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

const [expert, experienced, manager] = ['fenna-drenth', 'gerda-moes', 'wietske-hummel']

const openFor = async (person: string, stand: 'open' | 'done'): Promise<string> => {
  const who = traveller(origin)
  await who.signIn(person)
  const all = (await who.ask(reviews.ownReviews, {})).reviews
  return all.find(each => each.round.id === '2027' && each.stand === stand)?.card.id ?? ''
}

test('an expert weighs with the keyboard: the draft keeps itself, every gap is named, the others appear after', async () => {
  const id = await openFor(expert, 'open')
  const page = await visit(`/bureau/beoordelen/${id}`, { as: expert })
  await page.getByText(/anderen lezen deze aanvraag/).waitFor()
  await page.locator('#mark-P1').focus()
  for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await page.getByText(/Bewaard om/).waitFor()
  await page.reload()
  expect(await page.locator('#mark-P1-4').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Oordeel inleveren' }).click()
  await page.waitForFunction(() => document.activeElement?.classList.contains('naober-error-summary'))
  expect(await axe(page, 'wegingsvragen open')).toEqual([])
  const fields = page.locator('.naober-mark')
  const count = await fields.count()
  for (let at = 1; at < count; at++) await fields.nth(at).getByLabel('Dit kan ik niet beoordelen').check()
  await fields.first().getByLabel('Waarom?').fill('Elke partner heeft getekend.')
  await page.getByRole('button', { name: 'Oordeel inleveren' }).click()
  await page.getByRole('button', { name: 'Ja, lever in' }).click()
  await page.getByText(/Uw oordeel staat vast/).waitFor()
  await page.getByRole('heading', { name: 'Wat de anderen vonden' }).waitFor()
})

test('an expert by experience gets plain questions and steps back from what is too near', async () => {
  const id = await openFor(experienced, 'open')
  const page = await visit(`/bureau/beoordelen/${id}`, { as: experienced, width: 360 })
  await page.getByText('Doen zij het echt samen?').waitFor()
  expect(await page.locator('.naober-mark__anchors').count()).toBe(0)
  await page.getByRole('button', { name: 'Ik heb hier iets mee te maken' }).click()
  await page.getByLabel('Wat hebt u ermee te maken?').fill('Mijn zus werkt daar.')
  await page.getByRole('button', { name: 'Ja, geef terug' }).click()
  await page.getByText(/U leest deze aanvraag niet meer/).waitFor()
  const again = await visit(`/bureau/beoordelen/${id}`, { as: experienced })
  await again.getByRole('heading', { level: 1, name: 'Deze aanvraag is niet voor u' }).waitFor()
})

test('the manager sees who lacks readers, has the gaps filled, and lays down an advice', async () => {
  const page = await visit('/bureau/rondes/2027/beoordeling', { as: manager })
  await page
    .getByText(/te weinig lezers/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Vul aan' }).click()
  await page.getByRole('button', { name: 'Zo verdelen' }).click()
  await page.getByText(/Elke aanvraag heeft ten minste 3 lezers/).waitFor()
  await page
    .getByRole('button', { name: /^Wijzig: / })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByText(/leest deze/)
    .first()
    .waitFor()
  expect(await axe(page, 'lezers van een aanvraag')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Naar de uitkomst' }).click()
  await page.getByRole('heading', { name: 'Bespreek deze eerst' }).waitFor()
  await page
    .getByRole('button', { name: /^Bekijk oordelen en advies: / })
    .first()
    .click()
  await dialog.getByLabel('Toelaten, mits').check()
  await dialog.getByLabel('Onder welke voorwaarde?').fill('Leg vast wie het overneemt.')
  await dialog.getByLabel('Waarom?').fill('De aanpak overtuigt.')
  await dialog.getByRole('button', { name: 'Advies vastleggen' }).click()
  await page.getByText(/is vastgelegd/).waitFor()
})

test('every page of reviews is right in every look', async () => {
  const done = await openFor(expert, 'done')
  const open = await openFor('tonnie-wever', 'open')
  await rightInEveryLook({ path: '/deskundigen' })
  await rightInEveryLook({ path: '/bureau/beoordelen', as: expert })
  await rightInEveryLook({ path: '/bureau/beoordelen/profiel', as: expert })
  await rightInEveryLook({ path: `/bureau/beoordelen/${done}`, as: expert, state: 'ingeleverd' })
  await rightInEveryLook({ path: `/bureau/beoordelen/${open}`, as: 'tonnie-wever', state: 'open' })
  await rightInEveryLook({ path: '/bureau/rondes/2027/beoordeling', as: manager })
  await rightInEveryLook({ path: '/bureau/rondes/2026/beoordeling/uitkomst', as: manager })
}, 300_000)

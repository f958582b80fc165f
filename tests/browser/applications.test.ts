import { beforeAll, describe, expect, test } from 'vitest'
import { alliances } from '../../functions/alliances/contract.ts'
import { drafted, invite, money, signOwn, started, text, tokenOf } from '../journeys/alliance.ts'
import { traveller } from '../journeys/traveller.ts'
import { origin } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

const as = 'klaas-nijmeijer'
const partner = 'henriette-vos'
const lead = traveller(origin)
const other = traveller(origin)

beforeAll(async () => {
  await lead.signIn(as)
  await other.signIn(partner)
})

/** An alliance in which a second person writes along. */
const shared = async (right: 'view' | 'edit' = 'edit') => {
  const id = await started(lead)
  const token = await tokenOf(id, await invite(lead, id, 'samen@stichting.example', right))
  await other.ask(alliances.joinAlliance, { token })
  return id
}

test('the gap follows while one types, overhead stays out of it, and all of it keeps itself', async () => {
  const id = await started(lead)
  await signOwn(lead, id)
  const page = await visit(`/allianties/${id}?deel=geld`, { as })
  await page.getByRole('button', { name: 'Voeg kosten toe' }).click()
  await page.keyboard.type('Een kok')
  await page.getByLabel('Bedrag in euro’s').fill('10.000')
  const sum = page.getByRole('complementary', { name: 'De som' })
  await sum.getByText('€ 9.000').first().waitFor()
  await page.getByRole('button', { name: 'Voeg kosten toe' }).click()
  await page.getByLabel('Soort kosten').last().selectOption('overhead')
  await page.getByLabel('Waarvoor').last().fill('Kantoor')
  await page.getByLabel('Bedrag in euro’s').last().fill('2500,50')
  await sum.getByText('Telt niet mee: € 2.500,50').waitFor()
  expect(await sum.getByText('€ 9.000').count()).toBeGreaterThan(0)
  await page.getByLabel('Bedrag in euro’s').last().fill('veel')
  await page.getByLabel('Waarvoor').last().focus()
  await page.getByText('Vul het bedrag in als getal, bijvoorbeeld 2500.').waitFor()
  expect(await axe(page, 'bedrag fout')).toEqual([])
  await page.getByLabel('Bedrag in euro’s').last().fill('2500')
  await page.getByRole('button', { name: 'Voeg ander geld toe' }).click()
  await page.getByLabel('Van wie').fill('Oranje Fonds')
  await page.getByLabel('Bedrag in euro’s').last().fill('1000')
  await sum.getByText('€ 8.000').first().waitFor()
  await page.getByText(/Bewaard om/).waitFor()
  await page.getByRole('link', { name: 'Geld € 8.000' }).waitFor()
  await page.reload()
  await page.getByLabel('Van wie').waitFor()
  expect(await page.getByLabel('Waarvoor').first().inputValue()).toBe('Een kok')
})

test('what is open is listed with its consequence; it can be sent anyway; the receipt and the PDF follow', async () => {
  const id = await started(lead, { name: 'Soep voor het dorp' })
  const page = await visit(`/allianties/${id}?deel=insturen`, { as })
  await page.getByText('Dit moet er zijn').waitFor()
  await page.getByRole('link', { name: 'Kies een thema.' }).click()
  await page.getByRole('heading', { name: 'Het plan' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'plan-theme')
  await page.getByLabel('Thema', { exact: true }).selectOption({ index: 1 })
  await page.getByText('Genoemde ideeën die nog uitgewerkt worden').click()
  await page.getByText(/Bewaard om/).waitFor()
  await page.getByRole('link', { name: /^Insturen/ }).click()
  await page.getByText('U mag nu al insturen.').waitFor()
  expect(await axe(page, 'nog niet compleet')).toEqual([])
  await page.getByRole('button', { name: 'Stuur toch in' }).click()
  await page.getByText('Versie 1 is ontvangen op').waitFor()
  await page.getByText('U krijgt een ontvangstbewijs met een kopie (PDF)').waitFor()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: /Download PDF/ }).click()
  expect((await coming).suggestedFilename()).toBe('projectaanvraag-versie-1.pdf')
  await page.getByRole('button', { name: 'Trek de aanvraag in' }).click()
  await page.getByText('Wilt u de aanvraag intrekken?').waitFor()
  expect(await axe(page, 'intrekken')).toEqual([])
  await page.getByRole('button', { name: 'Ja, trek in' }).click()
  await page.getByText('De aanvraag is ingetrokken en doet niet mee.').waitFor()
})

test('two write together: other parts come in by themselves, the same part is put side by side', async () => {
  const id = await shared()
  const page = await visit(`/allianties/${id}?deel=plan`, { as })
  await page.getByLabel('Samenvatting').waitFor()
  const saved = await other.ask(alliances.saveText, {
    id,
    version: 1,
    ...text({ summary: 'Van Henriëtte', title: 'Samen eten' }),
  })
  await page.getByLabel('Waarom is dit nodig?').fill('Omdat mensen alleen zijn')
  await page.getByText(/Bewaard om/).waitFor()
  expect(await page.getByLabel('Samenvatting').inputValue()).toBe('Van Henriëtte')
  await page.getByLabel('Samenvatting').fill('Van Klaas')
  await page.getByText(/Bewaard om/).waitFor()
  const { text: now } = await other.ask(alliances.readAlliance, { id })
  expect(now.answers).toMatchObject({ aanleiding: 'Omdat mensen alleen zijn' })
  expect(now.version).toBeGreaterThan(saved.version)
  const { version, ...words } = now
  await other.ask(alliances.saveText, { id, version, ...words, summary: 'Weer van Henriëtte' })
  await page.getByLabel('Samenvatting').fill('Weer van Klaas')
  await page.getByText('Iemand anders schreef op dezelfde plek').waitFor()
  expect(await axe(page, 'zelfde plek')).toEqual([])
  await page.getByRole('button', { name: 'Neem de andere tekst' }).click()
  await page.getByText('Iemand anders schreef op dezelfde plek').waitFor({ state: 'detached' })
  expect(await page.getByLabel('Samenvatting').inputValue()).toBe('Weer van Henriëtte')
})

test('who reads along sees everything and can change nothing', async () => {
  const id = await shared('view')
  await drafted(lead, id)
  const page = await visit(`/allianties/${id}?deel=geld`, { as: partner })
  await page.getByText('U kunt dit lezen, maar niet veranderen.').waitFor()
  expect(await page.getByLabel('Waarvoor').first().isEditable()).toBe(false)
  expect(await page.getByRole('button', { name: 'Voeg kosten toe' }).count()).toBe(0)
  expect(await axe(page, 'alleen lezen')).toEqual([])
})

test('somebody of the province who writes along cannot touch the money, and reads why', async () => {
  const province = traveller(origin)
  await province.signIn('wietske-hummel')
  const id = await started(lead)
  const token = await tokenOf(id, await invite(lead, id, 'provincie@provincie.example', 'edit'))
  await province.ask(alliances.joinAlliance, { token })
  await drafted(lead, id)
  const page = await visit(`/allianties/${id}?deel=geld`, { as: 'wietske-hummel' })
  await page.getByText('U werkt bij de provincie.').waitFor()
  expect(await page.getByLabel('Waarvoor').first().isEditable()).toBe(false)
  expect(await province.refused(alliances.saveMoney, { id, version: 2, ...money() })).toMatchObject({ status: 403 })
})

test('members remark on a question', async () => {
  const id = await shared()
  const page = await visit(`/allianties/${id}?deel=plan`, { as: partner })
  await page.getByText('Maak een opmerking').nth(1).click()
  await page.getByRole('textbox', { name: 'Uw opmerking' }).fill('Vergeet het vervoer niet')
  await page.getByRole('button', { name: 'Plaats opmerking' }).click()
  await page.locator('.naober-said-by', { hasText: 'Vergeet het vervoer niet' }).waitFor()
  const { comments } = await lead.ask(alliances.readAlliance, { id })
  expect(comments).toMatchObject([{ text: 'Vergeet het vervoer niet', by: 'Henriëtte Vos' }])
})

describe('is right in every look', () => {
  const filled = async () => {
    const id = await shared()
    await drafted(lead, id)
    return id
  }
  for (const part of ['plan', 'geld', 'insturen'])
    test(part, async () => rightInEveryLook({ path: `/allianties/${await filled()}?deel=${part}`, as, state: part }))
})

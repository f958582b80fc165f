import { beforeAll, describe, expect, test } from 'vitest'
import { uploads } from '../../functions/uploads/contract.ts'
import { checked, goodRow, heads, imported, xlsx } from '../journeys/sheets.ts'
import { traveller } from '../journeys/traveller.ts'
import { origin } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

const as = 'margriet-eising'
const officer = traveller(origin)
beforeAll(async () => {
  await officer.signIn(as)
})
const list = '/bureau/gemeente/uploads'

test('from file to import and back, with the keyboard', async () => {
  const page = await visit(list, { as })
  await page.getByText('Nog niets ingestuurd').waitFor()
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Sjabloon voor Excel').press('Enter'),
  ])
  expect(template.suggestedFilename()).toBe('sjabloon-2028.xlsx')
  const buffer = await xlsx([heads, goodRow(1), goodRow(2, { 3: 'Sport', 6: 'veel' }), goodRow(3)])
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'najaar.xlsx', mimeType, buffer })
  await page.getByRole('heading', { name: 'najaar.xlsx', level: 1 }).waitFor()
  await page.getByText('1 rij heeft fouten').waitFor()
  await page.getByText('‘veel’ is geen bedrag').waitFor()
  await page.getByText('‘Sport’ staat niet in de lijst').waitFor()
  await page.getByLabel('Toon').selectOption('good')
  await page.getByText('Samen eten in wijk 3').waitFor()
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Download uw werkmap met wat er mis is').press('Enter'),
  ])
  expect(workbook.suggestedFilename()).toBe('najaar-na.xlsx')

  const go = page.getByRole('button', { name: 'Voer 2 goede rijen in, sla 1 foute rij over' })
  await go.focus()
  await page.keyboard.press('Enter')
  await page.getByText('2 nieuwe voorstellen ingevoerd').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Ingevoerd')
  await page.getByRole('button', { name: 'Draai deze invoer terug' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Waarom?').fill('Verkeerd bestand')
  expect(await axe(page, 'terugdraaien gevraagd')).toEqual([])
  await dialog.getByRole('button', { name: 'Draai deze invoer terug' }).press('Enter')
  await page.getByText('Alles is teruggezet zoals het was').waitFor()
  await page.getByText('Verkeerd bestand').waitFor()
  await page.getByRole('link', { name: 'Terug naar de voorstellen' }).click()
  await page.getByRole('link', { name: 'najaar.xlsx' }).waitFor()
})

test('one proposal: what is wrong is said at the question, what was typed stays, and then it is sent', async () => {
  const page = await visit(`${list}/nieuw?ronde=2028`, { as })
  await page.getByRole('textbox', { name: 'Titel' }).fill('Kort')
  await page.getByLabel('Tranche', { exact: true }).selectOption('2')
  await page.getByText('Geld', { exact: true }).click()
  await page.getByLabel('Kosten: Materiaal en inrichting').fill('veel geld')
  await page.getByRole('button', { name: 'Voorstel versturen' }).click()
  const summary = page.getByRole('alert')
  await summary.getByRole('link', { name: 'Titel is te kort. Schrijf minstens 5 tekens.' }).waitFor()
  await summary.getByRole('link', { name: 'Thema is leeg. Vul dit in.' }).waitFor()
  expect(await page.title()).toMatch(/^\(3 fouten\)/)
  expect(await axe(page, 'met fouten')).toEqual([])
  await summary.getByRole('link', { name: /‘veel geld’ is geen bedrag/ }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2.500,50')
  await page.getByLabel('Thema', { exact: true }).selectOption('wonen')
  await page.getByRole('textbox', { name: 'Titel' }).fill('Een bankje bij de halte')
  await page.reload()
  await page.getByRole('button', { name: 'Voorstel versturen' }).click()
  await page.getByRole('heading', { name: 'Een bankje bij de halte', level: 1 }).waitFor()
  await page.getByText('1 nieuw voorstel ingevoerd').waitFor()
  await page.getByText('€ 2.500,50').waitFor()
})

describe('every look', () => {
  test('the list and the ways to send', () => rightInEveryLook({ path: list, as }))
  test('the form', () => rightInEveryLook({ path: `${list}/nieuw?ronde=2028`, as }))
  test('a checked file, an imported one, one that cannot be read', async () => {
    const rows = [[...heads, 'Eigen kolom'], goodRow(20), goodRow(21, { 3: 'Sport', 1: 'Kort' })]
    const { id } = await checked(officer, await xlsx(rows))
    await rightInEveryLook({ path: `${list}/${id}`, as, state: 'nagekeken' })
    const done = await imported(officer, (await checked(officer, await xlsx([heads, goodRow(30)]))).id)
    await rightInEveryLook({ path: `${list}/${done.id}`, as, state: 'ingevoerd' })
    const old = await checked(officer, Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oud.xls')
    await rightInEveryLook({ path: `${list}/${old.id}`, as, state: 'niet te lezen' })
  })
  test('what belongs to another municipality is not there', async () => {
    const { id } = await checked(officer, await xlsx([heads, goodRow(40)]))
    const page = await visit(`${list}/${id}`, { as: 'roelof-hadderingh' })
    await page.getByText('Dit bestaat niet').waitFor()
    const other = traveller(origin)
    await other.signIn('roelof-hadderingh')
    expect((await other.refused(uploads.readUpload, { id })).code).toBe('not-found')
  })
})

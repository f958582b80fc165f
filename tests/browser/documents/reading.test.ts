import { beforeAll, expect, test } from 'vitest'
import { reviews } from '../../../functions/reviews/contract.ts'
import { pdf } from '../../journeys/documents/adding.ts'
import { checked, goodRow, heads, imported, xlsx } from '../../journeys/sheets.ts'
import { traveller } from '../../journeys/traveller.ts'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { axe, scrollsSideways, visit } from '../visitor.ts'

const [expert, officer] = ['fenna-drenth', 'margriet-eising']
const [reader, sender] = [traveller(origin), traveller(origin)]
beforeAll(async () => {
  await reader.signIn(expert)
  await sender.signIn(officer)
})

/** What the expert has to read and comes with a picture among its documents. */
const illustrated = async (): Promise<string> => {
  const { reviews: mine } = await reader.ask(reviews.ownReviews, {})
  for (const { card } of mine.filter(each => each.round.id === '2027')) {
    const { document } = await reader.ask(reviews.readReview, { id: card.id })
    if (document.documents?.some(({ type }) => type === 'image/jpeg')) return card.id
  }
  throw new Error('no sample application with a picture')
}

test('an expert finds the documents of a sample application beside the marks and looks at one', async () => {
  const page = await visit(`/bureau/beoordelen/${await illustrated()}`, { as: expert })
  await page.getByText('Schets van de plek').first().waitFor()
  await page.getByRole('button', { name: /^Bekijk Schets van de plek/ }).press('Enter')
  const picture = page.getByRole('img', { name: /Schets van de plek/ })
  await picture.waitFor()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
  expect(await axe(page, 'document open')).toEqual([])
})

test('an officer adds a document to an imported proposal and sends it in, with the keyboard', async () => {
  const { id } = await imported(sender, (await checked(sender, await xlsx([heads, goodRow(50)]))).id)
  const page = await visit(`/bureau/gemeente/uploads/${id}`, { as: officer, width: 360 })
  await page.getByRole('link', { name: 'Documenten bij Samen eten in wijk 50' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Documenten bij ‘Samen eten in wijk 50’' }).waitFor()
  await page.getByText('Er is nog geen document om in te sturen.').waitFor()
  const { name, bytes: buffer } = pdf('Offerte keuken.pdf')
  await page.getByLabel('Voeg bestanden toe').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await page.getByText('niet gescand op virussen').waitFor()
  expect(await axe(page, 'nog niet ingestuurd')).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
  await page.getByRole('button', { name: 'Stuur deze documenten in' }).press('Enter')
  await page.getByText('Ingestuurd. De aanvraag is nu versie 2.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('versie 2')
  await page.getByRole('button', { name: 'Haal weg Offerte keuken' }).press('Enter')
  await page.getByRole('button', { name: 'Ja, haal weg' }).press('Enter')
  await page.getByRole('button', { name: 'Stuur in zonder documenten' }).waitFor()
  await rightInEveryLook({ path: new URL(page.url()).pathname, as: officer, state: 'weggehaald' })
}, 300_000)

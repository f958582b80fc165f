import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { alliances } from '../../functions/alliances/contract.ts'
import { attachments } from '../../functions/attachments/contract.ts'
import type { FrozenDocument } from '../../functions/attachments/rules.ts'
import { reviews } from '../../functions/reviews/contract.ts'
import { invite, started, tokenOf } from '../journeys/alliance.ts'
import { add, checked, pdf, putBeside, sha } from '../journeys/documents/adding.ts'
import { traveller } from '../journeys/traveller.ts'
import { soon } from '../journeys/visitor.ts'
import { origin } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

const as = 'klaas-nijmeijer'
const partner = 'henriette-vos'
const lead = traveller(origin)
const other = traveller(origin)
const large = pdf('Groot plan.pdf', 12 * 1024 * 1024 + 77)

beforeAll(async () => {
  await lead.signIn(as)
  await other.signIn(partner)
})

const chosen = ({ name, bytes }: { name: string; bytes: Buffer }, mimeType = 'application/pdf') => ({
  name,
  mimeType,
  buffer: bytes,
})
const part = (id: string) => `/allianties/${id}?deel=documenten`
const listed = (id: string) => lead.ask(attachments.listAttachments, { id })

/** Cuts the connection to object storage for parts from number `from` on. @returns mends it */
const cut = async (page: Page, from: number): Promise<() => Promise<void>> => {
  const isCut = (url: URL) => url.pathname.startsWith('/objecten') && Number(url.searchParams.get('partNumber')) >= from
  await page.route(isCut, route => route.abort('connectionreset'))
  return () => page.unroute(isCut)
}

test('with the keyboard: choose, see it checked, look at it, a new version, another title, remove', async () => {
  const id = await started(lead)
  const page = await visit(part(id), { as })
  await page.getByText('Er zijn nog geen documenten').waitFor()
  const choose = page.getByLabel('Voeg bestanden toe')
  const opening = page.waitForEvent('filechooser')
  await choose.press('Enter')
  await (await opening).setFiles(chosen(pdf('Begroting_2028.pdf')))
  await page.getByRole('heading', { name: 'Begroting 2028' }).waitFor()
  await page.getByText('niet gescand op virussen').waitFor()
  await page.getByRole('link', { name: 'Documenten 1 toegevoegd' }).waitFor()

  await page.getByRole('button', { name: /^Bekijk Begroting 2028/ }).press('Enter')
  const tab = page.getByRole('link', { name: /^Open in een nieuw tabblad/ })
  await tab.waitFor()
  const sent = await page.request.get((await tab.getAttribute('href')) ?? '')
  expect(sent.headers()['content-disposition']).toContain('inline')
  await page.getByText('Uw browser laat een PDF niet in de pagina zien.').waitFor()
  expect(await axe(page, 'document bekijken')).toEqual([])
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Download Begroting 2028/ }).press('Enter')
  expect((await coming).suggestedFilename()).toBe('Begroting_2028.pdf')

  await page.getByLabel('Nieuwe versie Begroting 2028').setInputFiles(chosen(pdf('nieuw.pdf', 900)))
  await page.getByText('Versie 2: nieuw.pdf').waitFor()
  await page.getByText('1 oudere versie').press('Enter')
  await page.getByText('Versie 1: Begroting_2028.pdf').waitFor()

  await page.getByRole('button', { name: 'Andere titel Begroting 2028' }).press('Enter')
  await page.getByLabel('Titel van het document').fill('x')
  await page.keyboard.press('Enter')
  await page.getByText('Een titel heeft ten minste 2 tekens.').waitFor()
  expect(await axe(page, 'titel fout')).toEqual([])
  await page.getByLabel('Titel van het document').fill('Dekkingsplan')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Dekkingsplan' }).waitFor()

  await page.getByRole('button', { name: 'Haal weg Dekkingsplan' }).press('Enter')
  await page.getByText('Alle versies verdwijnen uit de aanvraag.').waitFor()
  expect(await axe(page, 'weghalen')).toEqual([])
  await page.getByRole('button', { name: 'Ja, haal weg' }).press('Enter')
  await page.getByText('Dekkingsplan is weggehaald.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Dekkingsplan is weggehaald.')
  await page.getByText('Er zijn nog geen documenten').waitFor()
})

test('a connection that breaks half-way goes on by itself with the parts that are missing', async () => {
  const id = await started(lead)
  const page = await visit(part(id), { as })
  const sent: string[] = []
  page.on('requestfinished', request => {
    const number = new URL(request.url()).searchParams.get('partNumber')
    if (number) sent.push(number)
  })
  const mend = await cut(page, 2)
  await page.getByLabel('Voeg bestanden toe').setInputFiles(chosen(large))
  await page.getByText(/De verbinding is weg/).waitFor()
  expect(await page.getByRole('progressbar', { name: 'Groot plan.pdf wordt verstuurd' }).count()).toBe(1)
  expect(await axe(page, 'verbinding weg')).toEqual([])
  await mend()
  await page.getByRole('heading', { name: 'Groot plan', exact: true }).waitFor()
  await checked(lead, id)
  const { documents, going } = await listed(id)
  expect(documents[0]?.versions[0]?.sha256).toBe(sha(large.bytes))
  expect([going, sent]).toEqual([[], ['1', '2', '3']])
})

test('after pausing and closing the page the same file goes on; another file is told apart', async () => {
  const id = await started(lead)
  const page = await visit(part(id), { as })
  await cut(page, 2)
  await page.getByLabel('Voeg bestanden toe').setInputFiles(chosen(large))
  await page.getByText(/De verbinding is weg/).waitFor()
  await page.getByRole('button', { name: 'Ga verder Groot plan.pdf' }).click()
  await page.getByText(/De verbinding is weg/).waitFor()
  const [going] = (await listed(id)).going
  await page.close()

  const again = await visit(part(id), { as })
  await again.getByText('Niet af. Kies hetzelfde bestand opnieuw om verder te gaan.').waitFor()
  expect(await axe(again, 'half verstuurd')).toEqual([])
  await again.getByLabel('Kies hetzelfde bestand Groot plan.pdf').setInputFiles(chosen(pdf('Anders.pdf')))
  await again.getByText(/Dit is een ander bestand/).waitFor()
  // What a browser tells of when a file was changed cannot be set from here: this one is told as it was.
  const numbers: string[] = []
  again.on('requestfinished', request => {
    const number = new URL(request.url()).searchParams.get('partNumber')
    if (number) numbers.push(number)
  })
  await again.evaluate(modified => {
    Object.defineProperty(File.prototype, 'lastModified', { get: () => modified })
  }, going?.modified)
  await again.getByLabel('Kies hetzelfde bestand Groot plan.pdf').setInputFiles(chosen(large))
  await again.getByRole('heading', { name: 'Groot plan', exact: true }).waitFor()
  await checked(lead, id)
  expect(numbers).toEqual(['2', '3'])
  expect((await listed(id)).documents[0]?.versions[0]?.sha256).toBe(sha(large.bytes))
})

test('pausing stops it and it goes on from there, also while one looks at another part; it can be thrown away', async () => {
  const id = await started(lead)
  const page = await visit(part(id), { as })
  let isOpen = false
  const held: (() => void)[] = []
  await page.route(
    url => url.searchParams.has('partNumber'),
    async route => {
      if (!isOpen) await new Promise<void>(resolve => held.push(resolve))
      await route.continue().catch(() => undefined)
    },
  )
  await page.getByLabel('Voeg bestanden toe').setInputFiles(chosen(large))
  await page.getByRole('button', { name: 'Pauzeer Groot plan.pdf' }).press('Enter')
  await page.getByText(/Gepauzeerd/).waitFor()
  expect(await axe(page, 'gepauzeerd')).toEqual([])
  isOpen = true
  for (const go of held) go()
  await page.getByRole('button', { name: 'Ga verder Groot plan.pdf' }).press('Enter')
  await page.getByRole('link', { name: /^Plan/ }).click()
  await page.getByRole('heading', { name: 'Het plan', exact: true }).waitFor()
  await soon(
    () => listed(id),
    ({ documents }) => documents.length === 1,
    60,
  )
  await page.getByRole('link', { name: /^Documenten/ }).click()
  await page.getByRole('heading', { name: 'Groot plan', exact: true }).waitFor()

  await cut(page, 1)
  await page.getByLabel('Voeg bestanden toe').setInputFiles(chosen(pdf('Weg ermee.pdf')))
  await page.getByText(/De verbinding is weg/).waitFor()
  await page.getByRole('button', { name: 'Stop en gooi weg Weg ermee.pdf' }).press('Enter')
  await page.getByText('Weg ermee.pdf').waitFor({ state: 'detached' })
  await soon(
    () => listed(id),
    ({ going }) => going.length === 0,
    60,
  )
})

test('what cannot be taken is said in words; what is not what it is called is refused', async () => {
  const id = await started(lead)
  const page = await visit(part(id), { as })
  await page.getByLabel('Voeg bestanden toe').setInputFiles([
    { name: 'macro.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
    { name: 'leeg.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    { name: 'Statuten.pdf', mimeType: 'application/pdf', buffer: Buffer.from('geen PDF maar tekst') },
  ])
  await page.getByText('Dit soort bestand kan niet.').waitFor()
  await page.getByText('Dit bestand is leeg.').waitFor()
  await page.getByText('De inhoud past niet bij de naam.').waitFor()
  expect(await axe(page, 'geweigerd')).toEqual([])
  const sending = await visit(`/allianties/${id}?deel=insturen`, { as })
  await sending.getByRole('link', { name: /niet \(goed\) gecontroleerd: Statuten/ }).waitFor()
})

test('who reads along looks at the documents and changes nothing; where a browser can, the PDF shows in the page', async () => {
  const id = await started(lead)
  const token = await tokenOf(id, await invite(lead, id, 'samen@stichting.example', 'view'))
  await other.ask(alliances.joinAlliance, { token })
  await add(lead, id, pdf())
  await checked(lead, id)
  const page = await visit(part(id), { as: partner })
  await page.getByText('U kunt de documenten bekijken, maar niet veranderen.').waitFor()
  expect(await page.getByLabel('Voeg bestanden toe').count()).toBe(0)
  expect(await page.getByRole('button', { name: /^Haal weg/ }).count()).toBe(0)
  await page.evaluate(() => Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => true }))
  const blocked: string[] = []
  page.on('console', message => {
    if (/Content Security Policy|X-Frame-Options/.test(message.text())) blocked.push(message.text())
  })
  await page.getByRole('button', { name: /^Bekijk/ }).click()
  const frame = page.locator('iframe[title^="PDF: Begroting"]')
  await frame.waitFor()
  expect(await frame.getAttribute('src')).toContain('response-content-disposition=inline')
  expect(blocked).toEqual([])
})

test('an expert and the manager find the documents beside what they weigh', async () => {
  const [expert, manager] = ['fenna-drenth', 'wietske-hummel']
  const alliance = await started(lead)
  const given = pdf('Offerte.pdf')
  const file = await add(lead, alliance, given)
  const { documents } = await checked(lead, alliance)
  const document: FrozenDocument = {
    ...{ id: documents[0]?.id ?? '', title: 'Offerte', number: 1, file, name: given.name },
    ...{ size: given.bytes.length, sha256: sha(given.bytes), type: 'application/pdf', scanned: false },
  }
  const reader = traveller(origin)
  await reader.signIn(expert)
  const { reviews: mine } = await reader.ask(reviews.ownReviews, {})
  const card = mine.find(each => each.round.id === '2027' && each.stand === 'open')?.card
  await putBeside(card?.id ?? '', document)
  const path = `/bureau/beoordelen/${card?.id}`
  const bring = async (page: Page) => {
    await page.getByRole('button', { name: /^(Bekijk|View) Offerte/ }).click()
    await page.getByRole('link', { name: /Download Offerte/ }).waitFor()
  }
  await rightInEveryLook({ path, as: expert, state: 'document open', bring })
  const page = await visit('/bureau/rondes/2027/beoordeling/uitkomst', { as: manager })
  await page
    .getByRole('button', { name: `Bekijk oordelen en advies: ${card?.title}` })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Bekijk Offerte' }).click()
  await dialog.getByRole('link', { name: /Download Offerte/ }).waitFor()
  expect(await axe(page, 'documenten bij oordelen')).toEqual([])
})

test('the documents are right in every look', async () => {
  const id = await started(lead)
  await add(lead, id, pdf('Begroting met een heel lange naam die op een telefoon niet past.pdf'))
  await add(lead, id, pdf('nog eens.pdf', 700), {
    title: 'Begroting met een heel lange naam die op een telefoon niet past',
  })
  await checked(lead, id)
  await rightInEveryLook({ path: part(id), as, state: 'documenten' })
})

import { expect, test } from 'vitest'
import { rightInEveryLook } from '../everyLook.ts'
import { visit } from '../visitor.ts'

const pages = ['/meebeslissen', '/toegankelijkheid', '/privacy', '/open-data', '/contact']

test.each(pages)('%s is right in every look', path => rightInEveryLook({ path }))

test('the statement tells of the last test run, and what is not right yet', async () => {
  const page = await visit('/toegankelijkheid')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Toegankelijkheid')
  await page.getByText('Toon de uitslag per bladzijde').click()
  await page.getByRole('table', { name: 'Uitslag per bladzijde' }).waitFor()
  await page.getByText('Er is nog geen onderzoek door een onafhankelijk bureau geweest.').waitFor()
})

test('every file that open data promises is there', async () => {
  const page = await visit('/open-data')
  const links = page.locator('main a[href^="/api/"]')
  const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(8)
  for (const address of new Set(addresses)) {
    const answer = await page.request.get(new URL(address, page.url()).href)
    expect([address, answer.status()]).toEqual([address, 200])
  }
  const csv = await (await page.request.get(new URL('/api/ideas.csv', page.url()).href)).text()
  const columns = csv.replace('\uFEFF', '').split(/\r?\n/)[0]?.split(';') ?? []
  const told = await page.getByRole('table', { name: 'Kolommen van de lijst met ideeën' }).textContent()
  for (const column of columns) expect(told).toContain(column)
})

test('who reads only gets no cookie', async () => {
  const page = await visit('/privacy')
  expect(await page.context().cookies()).toEqual([])
})

import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { visit } from '../visitor.ts'

describe('all villages', () => {
  test('all 303 are there by municipality; typing narrows them at once and stays in the address', async () => {
    const page = await visit('/dorpen')
    await page.getByText('303 plaatsen').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).filter({ hasText: 'Gemeente' }).count()).toBe(12)
    await page.getByLabel('Zoek uw dorp of wijk').fill('exlo')
    await page.waitForURL(/zoek=exlo/)
    await page.getByRole('link', { name: 'Exloo', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Exloo' }).waitFor()
    await page.goBack()
    expect(await page.getByLabel('Zoek uw dorp of wijk').inputValue()).toBe('exlo')
  })

  test('the list can be downloaded as it is shown', async () => {
    const page = await visit('/dorpen?zoek=rolde')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download de lijst (CSV)' }).click(),
    ])
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^Rolde;Dorp;Aa en Hunze;GM1680;/)
  })

  // Axe takes its time over 303 links on a busy machine.
  test('is right in every look', { timeout: 300_000 }, () => rightInEveryLook({ path: '/dorpen', state: 'gevuld' }))
  test('is right in every look when nothing is found', () =>
    rightInEveryLook({ path: '/dorpen?zoek=zzz', state: 'leeg' }))
})

describe('one village', () => {
  test('shows its ideas, what is needed, the neighbours, and starts an idea there', async () => {
    const { total, ideas } = await (await fetch(`${origin}/api/ideas?village=rolde`)).json()
    const page = await visit('/dorpen/rolde')
    await page.getByText(new RegExp(`^${total} (idee|ideeën) op het plein$`)).waitFor()
    expect(await page.getByRole('heading', { name: ideas[0].title }).isVisible()).toBe(true)
    expect(await page.getByRole('region', { name: 'Hulp gezocht' }).isVisible()).toBe(true)
    const start = page.getByRole('link', { name: 'Breng een idee in voor Rolde' }).first()
    expect(await start.getAttribute('href')).toBe('/ideeen/nieuw?dorp=rolde')
    await page.getByRole('region', { name: 'In de buurt' }).getByRole('link', { name: 'Balloo' }).click()
    await page.getByRole('heading', { level: 1, name: 'Balloo' }).waitFor()
  })

  test('an unknown village leads to the list', async () => {
    const page = await visit('/dorpen/atlantis')
    await page.getByRole('heading', { name: 'Dit dorp kennen wij niet' }).waitFor()
    expect(await page.getByRole('link', { name: 'Alle dorpen en wijken' }).isVisible()).toBe(true)
  })

  test('is right in every look, with ideas and without', async () => {
    const { villages } = await (await fetch(`${origin}/api/ideas/map`)).json()
    expect(villages.balloo).toBeUndefined()
    await rightInEveryLook({ path: '/dorpen/rolde', state: 'met ideeën' })
    await rightInEveryLook({ path: '/dorpen/balloo', state: 'zonder ideeën' })
  })
})

describe('one municipality', () => {
  test('shows how it keeps its promises, its ideas and its places', async () => {
    const { organisations } = await (await fetch(`${origin}/api/promises`)).json()
    const assen = organisations.find((one: { desk: string }) => one.desk === 'assen')
    const page = await visit('/gemeenten/assen')
    const promises = page.getByRole('region', { name: 'Beloften van deze gemeente' })
    await promises.getByText('wachten op antwoord').waitFor()
    expect(await promises.getByRole('definition').allInnerTexts()).toEqual([
      String(assen.waiting),
      String(assen.overdue),
      String(assen.answered),
      assen.medianDays === undefined ? '–' : String(Math.round(assen.medianDays)),
    ])
    await page.getByRole('link', { name: 'Kloosterveen', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Kloosterveen' }).waitFor()
  })

  test('is right in every look', () => rightInEveryLook({ path: '/gemeenten/assen' }))
})

import { describe, expect, test } from 'vitest'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { visit } from '../visitor.ts'

/** Amounts are written with a space that does not break. */
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

describe('agenda and money', () => {
  test('shows the whole, each theme and each project, and the sums are right', async () => {
    const page = await visit('/agenda')
    await page.getByText('Uw browser heeft het nageteld').waitFor()
    expect(plain(await page.locator('main').innerText())).toContain('€ 6.910.000')
    await page.getByText('2 projecten').first().click()
    expect(plain(await page.locator('main').innerText())).toContain('Dorpen en wijken beslissen mee (G1000) € 550.000')
  })

  test('the picture as a table adds up to the same, sorts, and comes as CSV', async () => {
    const page = await visit('/agenda')
    await page.getByText('Alles als tabel').click()
    const table = page.getByRole('table', { name: 'Alle bedragen, tot op elk project' })
    await table.getByRole('button', { name: 'Bedrag' }).click()
    const amounts = (await table.locator('tbody td:last-child').allInnerTexts()).map(text =>
      Number(text.replace(/\D/g, '')),
    )
    expect(amounts).toEqual([...amounts].sort((one, other) => one - other))
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(6_910_000)
    const address = await page.getByRole('link', { name: /Download alle bedragen/ }).getAttribute('href')
    const answer = await fetch(origin + address)
    expect(answer.headers.get('content-type')).toContain('text/csv')
  })

  test('promises are counted per organisation, the latest first, and overdue ones in words', async () => {
    const { organisations } = await (await fetch(`${origin}/api/promises`)).json()
    const late = organisations.reduce((sum: number, one: { overdue: number }) => sum + one.overdue, 0)
    const page = await visit('/agenda#beloften')
    await page.getByText(new RegExp(`${late} antwoord(en)? (is|zijn) te laat`)).waitFor()
    const table = page.getByRole('table', { name: 'Beloften per organisatie' })
    expect(await table.locator('tbody tr').count()).toBe(organisations.length)
    expect(await table.locator('tbody tr').first().innerText()).toContain('Provincie Drenthe')
  })

  test('is right in every look, closed and with everything open', async () => {
    await rightInEveryLook({ path: '/agenda' })
    await rightInEveryLook({
      path: '/agenda',
      state: 'alles open',
      bring: page => page.locator('details').evaluateAll(all => all.map(one => one.setAttribute('open', ''))),
    })
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import { halls } from '../../../functions/halls/contract.ts'
import { goOnTo, openHall } from '../../journeys/assembly/hall.ts'
import { makeAssembly } from '../../journeys/assembly/scene.ts'
import { traveller } from '../../journeys/traveller.ts'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { axe, scrollsSideways, visit } from '../visitor.ts'

const staff = 'dirk-jan-stevens'
const facilitator = traveller(origin)
const visitor = traveller(origin)
let klazienaveen = ''
let sampleCode = ''

beforeAll(async () => {
  await facilitator.signIn(staff)
  const all = await visitor.ask(assemblies.listAssemblies, {})
  klazienaveen = all.assemblies.find(({ title }) => title.includes('Klazienaveen'))?.id ?? ''
  sampleCode = (await facilitator.ask(halls.deskHall, { id: klazienaveen })).tables[2]?.code ?? ''
})

const opened = async () => {
  const id = await makeAssembly(facilitator)
  const codes = await openHall(facilitator, id)
  return { id, codes }
}
const texts = async (id: string): Promise<string[]> =>
  (await visitor.ask(halls.readHall, { id })).items.map(({ text }) => text).sort()

describe('the meeting', () => {
  test('is prepared and led from the desk; screen and table follow', async () => {
    const id = await makeAssembly(facilitator)
    const desk = await visit(`/bureau/burgerberaden/${id}/zaal`, { as: staff })
    await desk.getByLabel('Aantal tafels').fill('2')
    await desk.getByLabel('Gespreksregels, één per regel').fill('Luister naar elkaar.')
    expect(await axe(desk, 'voorbereiden')).toEqual([])
    await desk.getByRole('button', { name: 'Bewaar de bijeenkomst' }).click()
    await desk.getByRole('button', { name: 'Open de bijeenkomst' }).click()
    await desk.getByRole('button', { name: 'Volgende: Eerste ronde' }).click()
    await desk.getByRole('heading', { name: 'Eerste ronde' }).waitFor()

    const link = (await facilitator.ask(halls.deskHall, { id })).tables[1]?.link ?? ''
    const table = await visit(link.slice(origin.length), { width: 360 })
    await table.getByRole('heading', { name: 'Wat speelt er bij u?' }).waitFor()
    await table.getByText('Luister naar elkaar.').waitFor()
    await table.getByLabel('Wat willen wij vasthouden?').fill('Een zebrapad bij de school')
    await table.keyboard.press('Enter')
    await table.getByText('staat in de zaal').waitFor()
    expect(await axe(table, 'idee verstuurd')).toEqual([])
    expect(await scrollsSideways(table)).toBe(false)

    const screen = await visit(`/burgerberaden/${id}/zaal`)
    await screen.getByText('Een zebrapad bij de school').waitFor()
    await screen.getByRole('timer').waitFor()
    expect(
      await screen.getByRole('heading', { level: 1 }).evaluate(each => parseFloat(getComputedStyle(each).fontSize)),
    ).toBeGreaterThan(50)
    await desk.getByRole('button', { name: 'Zet de klok stil' }).click()
    await screen.getByText('De klok staat stil').waitFor()
    await desk.getByLabel('Op het zaalscherm').selectOption('harvest')
    await screen.getByRole('heading', { name: 'Wat de tafels opschreven' }).waitFor()
    expect(await axe(screen, 'oogst')).toEqual([])

    await desk.getByText('Typ een papieren blad over').click()
    await desk.getByLabel('Wat er staat').fill('Van papier: een bankje')
    await desk.getByRole('button', { name: 'Zet erbij' }).click()
    await screen.getByText('Van papier: een bankje').waitFor()
    const sheets = await desk.request.get(`${origin}/api/desk/assemblies/${id}/sheets.pdf`)
    expect((await sheets.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('goes on without network: what is written stays, also over a reload, and comes in once each', async () => {
    const { id, codes } = await opened()
    await goOnTo(facilitator, id, 'dialogue')
    const page = await visit(`/tafel#${codes[0]}`, { width: 360 })
    const write = async (text: string) => {
      await page.getByLabel('Wat willen wij vasthouden?').fill(text)
      await page.getByRole('button', { name: 'Schrijf op' }).click()
      await page.locator('.naober-own-item', { hasText: text }).waitFor()
    }
    await write('Vooraf')
    await expect.poll(() => texts(id), { timeout: 30_000 }).toEqual(['Vooraf'])
    await page.getByText('Deze pagina werkt nu ook zonder internet.').waitFor()

    await page.context().setOffline(true)
    await page.getByText(/Geen verbinding. U kunt gewoon doorgaan/).waitFor()
    await write('Zonder net, een')
    await write('Zonder net, twee')
    await page.getByRole('button', { name: 'Haal weg: Vooraf' }).click()
    await page.getByText('3 dingen wachten op verzenden').waitFor()
    expect(await axe(page, 'zonder netwerk')).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(await texts(id)).toEqual(['Vooraf'])
    // Meanwhile the meeting goes on, and the device is switched off and on again, still without network.
    await goOnTo(facilitator, id, 'break')
    await page.reload()
    await page.getByRole('heading', { name: 'Wat speelt er bij u?' }).waitFor()
    await page.getByText('3 dingen wachten op verzenden').waitFor()
    await page.locator('.naober-own-item', { hasText: 'Zonder net, twee' }).waitFor()
    await write('Na het herladen')

    await page.context().setOffline(false)
    await page.getByText('Verbonden').waitFor()
    await page.getByText(/wacht(en)? op verzenden/).waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Wij leggen bij elkaar wat bij elkaar hoort.' }).waitFor()
    expect(await texts(id)).toEqual(['Na het herladen', 'Zonder net, een', 'Zonder net, twee'])
    expect(await page.locator('.naober-own-item').count()).toBe(3)
  })

  test('an answer that is lost on its way back doubles nothing', async () => {
    const { id, codes } = await opened()
    await goOnTo(facilitator, id, 'dialogue')
    const page = await visit(`/tafel#${codes[1]}`)
    let lost = 0
    await page.route('**/api/tables', async route => {
      const sent = route.request().postDataJSON()
      if (sent.items.length === 0 || lost === 2) return route.continue()
      lost++
      await route.fetch()
      return route.abort()
    })
    for (const text of ['Eerste', 'Tweede']) {
      await page.getByLabel('Wat willen wij vasthouden?').fill(text)
      await page.getByRole('button', { name: 'Schrijf op' }).click()
    }
    await expect.poll(() => page.getByText('staat in de zaal').count(), { timeout: 60_000 }).toBe(2)
    expect(lost).toBe(2)
    expect(await texts(id)).toEqual(['Eerste', 'Tweede'])
  })
})

describe('is right in every look', () => {
  test('the desk', () => rightInEveryLook({ path: `/bureau/burgerberaden/${klazienaveen}/zaal`, as: staff }))
  test('the wall', () => rightInEveryLook({ path: `/bureau/burgerberaden/${klazienaveen}/zaal/muur`, as: staff }))
  test('the hall screen', () => rightInEveryLook({ path: `/burgerberaden/${klazienaveen}/zaal` }))
  test('the table without a code', () => rightInEveryLook({ path: '/tafel' }))
  test('a table', () =>
    rightInEveryLook({
      path: `/tafel#${sampleCode}`,
      bring: page => page.locator('.naober-own-item').first().waitFor(),
    }))
})

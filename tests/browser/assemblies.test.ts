import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { assemblies } from '../../functions/assemblies/contract.ts'
import { codeOf } from '../../functions/signups/codes.ts'
import { content, makeAssembly, sampleCsv } from '../journeys/assembly/scene.ts'
import { traveller } from '../journeys/traveller.ts'
import { origin, settings } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

const facilitator = 'dirk-jan-stevens'
let gieten = ''
let klazienaveen = ''
let letter = ''

beforeAll(async () => {
  const { assemblies: all } = await traveller(origin).ask(assemblies.listAssemblies, {})
  gieten = all.find(({ title }) => title.includes('Gieten'))?.id ?? ''
  klazienaveen = all.find(({ title }) => title.includes('Klazienaveen'))?.id ?? ''
  Object.assign(process.env, settings)
  const { assemblyOf } = await import('../../functions/assemblies/store.ts')
  const assembly = await assemblyOf(gieten)
  letter = assembly ? await codeOf(assembly, 2) : ''
})

describe('a neighbour', () => {
  test('reads what an assembly is about and holds its draw again', async () => {
    const page = await visit('/burgerberaden')
    await page.getByRole('link', { name: /Klazienaveen/ }).click()
    await page.getByRole('heading', { name: 'De tweede loting: wie meedoet' }).waitFor()
    expect(await page.locator('.naober-assembly__panel li').count()).toBe(24)
    await page.getByRole('link', { name: 'Doe de loting zelf over' }).click()
    await page.getByText('De loting klopt: uw browser komt op precies dezelfde groep.').waitFor()
    expect(await page.locator('.naober-checks__yes').count()).toBe(8)
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download het bestand (JSON)' }).click()
    const file = JSON.parse(await readFile(await (await saving).path(), 'utf8'))
    const cheated = { ...file, events: ['Dobbelstenen: 6 6 6'] }
    const buffer = Buffer.from(JSON.stringify(cheated))
    await page.locator('#bestand').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    await page.getByText('De loting klopt niet.').waitFor()
    expect(await page.locator('.naober-checks__no').count()).toBe(1)
    expect(await axe(page, 'klopt niet')).toEqual([])
    await page.locator('#bestand').setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('{') })
    await page.getByText('Dit is geen bestand van een loting.').waitFor()
  })

  test('signs up with the code of a letter, with the keyboard, changes an answer, and withdraws', async () => {
    const page = await visit('/meedoen', { width: 360 })
    await page.getByLabel('Uw code').fill('ABCD-EFGH-JKMN')
    await page.keyboard.press('Enter')
    await page.getByText('Deze code klopt niet.').first().waitFor()
    expect(await axe(page, 'verkeerde code')).toEqual([])
    await page.getByLabel('Uw code').fill(letter.toLowerCase())
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Een paar vragen over u' }).waitFor()
    await page.getByRole('button', { name: 'Meld mij aan' }).click()
    await page.locator('.naober-error-summary').waitFor()
    expect(await axe(page, 'antwoorden ontbreken')).toEqual([])
    await page.getByLabel('Als bewoner').check()
    await page.getByLabel('65 of ouder').check()
    await page.getByLabel('Vrouw').check()
    await page.getByLabel('Hbo of universiteit').check()
    await page.getByLabel('Nee', { exact: true }).check()
    await page.getByLabel(/Naam/).fill('Hendrikje Proef')
    await page.getByRole('button', { name: 'Meld mij aan' }).click()
    await page.getByText('U bent aangemeld').waitFor()
    expect(await axe(page, 'aangemeld')).toEqual([])
    await page.getByRole('button', { name: 'Verander mijn antwoorden' }).click()
    await page.getByLabel('50 tot en met 64').check()
    await page.getByRole('button', { name: 'Bewaar mijn antwoorden' }).click()
    await page.getByText('Uw antwoorden zijn bewaard.').waitFor()
    await page.getByRole('button', { name: 'Ik doe toch niet mee' }).click()
    await page.getByRole('button', { name: 'Meld mij af' }).click()
    await page.getByText('U bent afgemeld.').waitFor()
  })

  test('signs up without a letter and gets a code to keep', async () => {
    const page = await visit(`/burgerberaden/${gieten}`)
    await page.getByRole('link', { name: 'Meld u aan' }).click()
    for (const answer of ['Als werkgever', '30 tot en met 49', 'Man', 'Hbo of universiteit', 'Nee'])
      await page.getByLabel(answer, { exact: true }).check()
    await page.getByLabel(/Postcode/).fill('geen')
    await page.getByRole('button', { name: 'Meld mij aan' }).click()
    await page
      .locator('.naober-error-summary')
      .getByText(/geen postcode met huisnummer/)
      .waitFor()
    await page.getByLabel(/Postcode/).fill('9461 ab 12')
    await page.getByRole('button', { name: 'Meld mij aan' }).click()
    expect(await page.locator('.naober-assembly__code').textContent()).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  })
})

describe('a facilitator', () => {
  test('makes an assembly, hears every fault, and finds it on the public page', async () => {
    const page = await visit('/bureau/burgerberaden', { as: facilitator })
    await page.getByRole('link', { name: 'Maak een burgerberaad' }).click()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.locator('.naober-error-summary').waitFor()
    expect(await axe(page, 'fouten')).toEqual([])
    await page.getByLabel('Naam', { exact: true }).fill('Burgerberaad Zuidlaren: de markt')
    await page.getByLabel('De vraag', { exact: true }).fill('Wat wordt de plek van de markt in Zuidlaren?')
    await page.getByLabel('Gemeente', { exact: true }).selectOption('tynaarlo')
    await page.getByLabel('Dorp of wijk', { exact: true }).selectOption('zuidlaren')
    await page.getByLabel('Wie geeft antwoord op het besluit?').fill('De gemeenteraad van Tynaarlo')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('link', { name: 'Openbare pagina' }).click()
    await page.getByText('Wat wordt de plek van de markt in Zuidlaren?').waitFor()
    await page.getByText('Als bewoner').waitFor()
  })

  test('checks a sample, imports it, draws letters, and prints them', async () => {
    const who = traveller(origin)
    await who.signIn(facilitator)
    const id = await makeAssembly(who)
    const page = await visit(`/bureau/burgerberaden/${id}`, { as: facilitator })
    const csv = (text: string) => ({
      name: 'steekproef.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text, 'base64'),
    })
    const broken = sampleCsv(30, (line, at) => (at === 3 ? ';Norg;' : line))
    await page.locator('#steekproef-bestand').setInputFiles(csv(broken))
    await page.getByText('Kenmerk is leeg. Vul dit in.').waitFor()
    expect(await axe(page, 'fout in de steekproef')).toEqual([])
    await page.locator('#steekproef-bestand').setInputFiles(csv(sampleCsv(90)))
    await page.getByRole('button', { name: 'Voer deze steekproef in' }).click()
    await page.getByLabel('Aantal brieven').fill('30')
    await page.getByLabel('Wat er in het openbaar gebeurde').fill('Dobbelstenen: 2 2 5')
    await page.getByRole('button', { name: 'Loot de brieven' }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Alle brieven voor de mailing (CSV)' }).click()
    const merged = await readFile(await (await saving).path(), 'utf8')
    expect(merged.trim().split('\n')).toHaveLength(31)
    expect(merged).toMatch(/N\d{4};(Norg|Westervelde);\w{4}-\w{4}-\w{4};http/)
    const answer = await page.request.get(`${origin}/api/desk/assemblies/${id}/letters.pdf?who=all&part=1`)
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await page.request.get(`${origin}/api/desk/assemblies/${id}/letters.pdf?who=all&part=2`)).status()).toBe(
      404,
    )
  })

  test('enters a phone call, prepares, promises and holds a draw, and replaces who drops out', async () => {
    const who = traveller(origin)
    await who.signIn(facilitator)
    const id = await makeAssembly(who, { title: 'Burgerberaad Peize: de brink' })
    for (let at = 0; at < 11; at++)
      await who.ask(assemblies.enterCandidate, {
        ...{ id, key: crypto.randomUUID(), door: 'phone', contact: { name: `Peizer ${at}` } },
        answers: { gender: at % 2 ? 'woman' : 'man', age: at % 3 ? 'young' : 'old' },
      })
    let page = await visit(`/bureau/burgerberaden/${id}/mensen`, { as: facilitator })
    await page.getByText('Iemand aanmelden').click()
    await page.getByLabel('Vrouw').check()
    await page.getByLabel('Jong').check()
    await page.getByLabel(/^Naam/).fill('Peizer 11')
    await page.getByRole('button', { name: 'Meld aan' }).click()
    await page.getByText(/Aangemeld. De code is/).waitFor()
    await page.getByText('Wie zich aanmeldde (12)').waitFor()

    const { assembly } = await who.ask(assemblies.deskAssembly, { id })
    await who.ask(assemblies.saveAssembly, { ...assembly, phases: content('draw').phases })
    page = await visit(`/bureau/burgerberaden/${id}`, { as: facilitator })
    await page.getByLabel('Minstens, Oud').fill('6')
    await page.getByRole('button', { name: 'Zet de loting klaar' }).click()
    await page.getByText('Met deze aantallen kan er geen groep worden geloot.').waitFor({ timeout: 60_000 })
    expect(await axe(page, 'kan niet')).toEqual([])
    await page.getByRole('button', { name: 'Neem de dichtstbijzijnde aantallen over' }).click()
    await page.getByRole('button', { name: 'Zet opnieuw klaar' }).click()
    await page.getByRole('button', { name: 'Maak de belofte openbaar' }).click({ timeout: 60_000 })
    await page.getByLabel(/Wat er in de zaal gebeurde/).fill('Dobbelstenen in de zaal: 1 1 6')
    expect(await axe(page, 'belofte')).toEqual([])
    await page.getByRole('button', { name: 'Loot', exact: true }).click()
    await page.getByRole('link', { name: 'Bekijk de uitkomst' }).waitFor()
    await page.getByRole('link', { name: 'Aanmeldingen en deelnemers' }).click()
    await page.getByText('doet mee').first().waitFor()
    expect(await page.getByText('doet mee').count()).toBe(6)
    await page
      .getByRole('button', { name: /^Meld Peizer/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Meld af', exact: true }).click()
    await page.getByText('doet niet meer mee').first().waitFor()
    expect(await page.getByText('doet mee', { exact: true }).count()).toBe(6)
  })

  test('plans the tables, and again without who did not come', async () => {
    const page = await visit(`/bureau/burgerberaden/${klazienaveen}/tafels`, { as: facilitator })
    await page.getByRole('button', { name: 'Maak de tafelindeling' }).click()
    await page.getByRole('heading', { name: 'Ronde 3' }).waitFor({ timeout: 60_000 })
    expect(await page.locator('.naober-seats').first().locator('li').count()).toBe(24)
    const cards = await page.request.get(`${origin}/api/desk/assemblies/${klazienaveen}/cards.pdf`)
    expect((await cards.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByLabel(/Hoeveel rondes zijn al begonnen/).fill('1')
    await page.getByText('Wie is er niet?').click()
    await page.locator('.naober-desk-mirror input').first().check()
    expect(await axe(page, 'wie is er niet')).toEqual([])
    await page.getByRole('button', { name: 'Deel de komende rondes opnieuw in' }).click()
    await page.locator('.naober-seats:nth-of-type(2) li:nth-child(1)').first().waitFor({ timeout: 60_000 })
    await expect.poll(() => page.locator('.naober-seats').nth(1).locator('li').count(), { timeout: 60_000 }).toBe(23)
    expect(await page.locator('.naober-seats').first().locator('li').count()).toBe(24)
  })
})

describe('is right in every look', () => {
  test('the list', () => rightInEveryLook({ path: '/burgerberaden' }))
  test('an assembly that asks', () => rightInEveryLook({ path: `/burgerberaden/${gieten}` }))
  test('an assembly that has drawn', () => rightInEveryLook({ path: `/burgerberaden/${klazienaveen}` }))
  test('the draw again', () =>
    rightInEveryLook({
      path: `/burgerberaden/${klazienaveen}/loting`,
      bring: page => page.locator('.naober-checks').waitFor(),
    }))
  test('signing up', () => rightInEveryLook({ path: `/meedoen?beraad=${gieten}` }))
  test('the desk', () => rightInEveryLook({ path: '/bureau/burgerberaden', as: facilitator }))
  test('one assembly at the desk', () =>
    rightInEveryLook({ path: `/bureau/burgerberaden/${klazienaveen}`, as: facilitator }))
  test('its people', () => rightInEveryLook({ path: `/bureau/burgerberaden/${klazienaveen}/mensen`, as: facilitator }))
  test('its tables', () => rightInEveryLook({ path: `/bureau/burgerberaden/${klazienaveen}/tafels`, as: facilitator }))
  test('its form', () => rightInEveryLook({ path: `/bureau/burgerberaden/${gieten}/bewerken`, as: facilitator }))
})

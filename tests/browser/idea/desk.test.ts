import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { moderation } from '../../../functions/moderation/contract.ts'
import { municipality } from '../../../functions/municipality/contract.ts'
import { type Traveller, traveller } from '../../journeys/traveller.ts'
import { bringIn } from '../../journeys/visitor.ts'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { axe, visit } from '../visitor.ts'

const visitor = traveller(origin)
const as = 'hilbert-warringa'
const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const [moderator, officer] = await Promise.all([signedIn('annechien-popken'), signedIn(as)])
const handedOver = async (title: string) => {
  const { id } = await bringIn(visitor, { village: 'havelte', title })
  await moderator.ask(moderation.decide, { id, version: 1, verdict: 'publish', handOver: true })
  return id
}

test('an officer finds an idea, looks at the answer before it goes, and answers', async () => {
  await handedOver('Een muziekbankje bij de kerk')
  const page = await visit('/bureau/gemeente', { as })
  await page.getByRole('searchbox', { name: 'Zoek in titel en tekst' }).fill('muziekbankje')
  await page.getByRole('button', { name: 'Toon resultaten' }).click()
  await page.waitForURL(/tekst=muziekbankje/)
  await page.getByRole('link', { name: 'Een muziekbankje bij de kerk' }).click()
  await page.getByRole('heading', { name: 'Een muziekbankje bij de kerk', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Bekijk voor het geplaatst wordt' }).click()
  await page.getByRole('link', { name: 'Kies wat de uitkomst is.' }).waitFor()
  expect(await axe(page, 'antwoord met fouten')).toEqual([])
  await page.getByLabel('We gaan het doen').check()
  await page.getByLabel('Uw antwoord').fill('In mei zetten wij er een bank met een luidspreker.')
  await page.getByRole('button', { name: 'Bekijk voor het geplaatst wordt' }).click()
  const preview = page.getByRole('dialog')
  await preview.getByText('In mei zetten wij er een bank met een luidspreker.').waitFor()
  await preview.getByRole('heading', { name: 'Antwoord van de gemeente Westerveld' }).waitFor()
  expect(await axe(page, 'antwoord bekijken')).toEqual([])
  await preview.getByRole('button', { name: 'Antwoord plaatsen' }).click()
  await page.getByText('Uw antwoord staat op het plein.').waitFor()
  await page.getByRole('article').getByText('In mei zetten wij er een bank met een luidspreker.').waitFor()
})

test('takes over what lies at the province, and hands back with a reason', async () => {
  const { id } = await bringIn(visitor, { village: 'havelte', title: 'Schaken in het dorpshuis' })
  await moderator.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
  const page = await visit(`/bureau/gemeente/${id}`, { as })
  await page.getByText('De provincie behandelt dit idee.').waitFor()
  await page.getByText('Pak het eerst op.').waitFor()
  await page.getByRole('button', { name: 'Idee oppakken' }).click()
  await page.getByText('De gemeente behandelt dit idee.').waitFor()
  await page.getByText('Opgepakt. De gemeente heeft acht weken om te antwoorden.').waitFor()
  await page.getByRole('button', { name: 'Teruggeven aan de provincie' }).click()
  await page.getByText('Schrijf waarom u het teruggeeft.').waitFor()
  await page.getByLabel('Waarom geeft u het terug?').fill('Dit gaat over heel Drenthe')
  await page.getByRole('button', { name: 'Teruggeven aan de provincie' }).click()
  await page.getByText('De provincie behandelt dit idee.').waitFor()
  await page.getByText('Dit gaat over heel Drenthe').waitFor()
})

test('a colleague was first: the words stay', async () => {
  const id = await handedOver('Een moestuin voor de school')
  const page = await visit(`/bureau/gemeente/${id}`, { as })
  await page.getByLabel('Waarom geeft u het terug?').fill('Niet van ons')
  await officer.ask(municipality.takeOver, { id, version: 2 })
  await page.getByRole('button', { name: 'Teruggeven aan de provincie' }).click()
  await page.getByText('Iemand was u net voor').waitFor()
  await page.getByRole('button', { name: 'Laat zien wat er nu staat' }).click()
  await page.getByText('Iemand was u net voor').waitFor({ state: 'detached' })
  expect(await page.getByLabel('Waarom geeft u het terug?').inputValue()).toBe('Niet van ons')
})

test('the list downloads with the filters of the address bar', async () => {
  await handedOver('Een spreekuur op de markt')
  const page = await visit('/bureau/gemeente?toon=waiting&tekst=spreekuur', { as })
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download deze lijst (CSV)' }).click()
  const csv = await readFile(await (await coming).path(), 'utf8')
  const [head, ...rows] = csv.trim().split('\r\n')
  expect(head).toContain('Idee;Plaats;Stand')
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.toLowerCase()).toContain('spreekuur')
})

test("another municipality's idea is not there, and a filter that leaves nothing says what to do", async () => {
  const { id } = await bringIn(visitor, { village: 'emmen' })
  await moderator.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
  const other = await visit(`/bureau/gemeente/${id}`, { as })
  await other.getByText('Dit bestaat niet of is niet meer openbaar.').waitFor()
  expect(await axe(other, 'bestaat niet')).toEqual([])
  const empty = await visit('/bureau/gemeente?tekst=nergenstevinden', { as })
  await empty.getByText('Geen ideeën met deze filters').waitFor()
  expect(await axe(empty, 'leeg')).toEqual([])
})

describe('is right in every look', () => {
  test('the list', () => rightInEveryLook({ path: '/bureau/gemeente', as, state: 'lijst' }))
  test('an idea', async () =>
    rightInEveryLook({ path: `/bureau/gemeente/${await handedOver('Een plek om te zitten')}`, as, state: 'idee' }))
})

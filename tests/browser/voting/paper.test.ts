import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { type PublishedRound, published, villageHall } from '../../journeys/ballots/voter.ts'
import { traveller } from '../../journeys/traveller.ts'
import { origin, settings } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { axe, visit } from '../visitor.ts'

Object.assign(process.env, settings)
const { allPapers } = await import('../../../functions/papers/store.ts')

const facilitator = traveller(origin)
let hall: PublishedRound
const here = (step = ''): string => `/bureau/stembureau/${hall.id}${step}`
beforeAll(async () => {
  await facilitator.signIn('dirk-jan-stevens')
  hall = await published(facilitator, villageHall())
})

/** Keys one ballot as it is read: for, against or no opinion per proposal. */
const key = async (page: Page, number: string, answers: readonly ['Voor' | 'Tegen', 'Voor' | 'Tegen']) => {
  await page.getByLabel('Nummer van het biljet').fill(number)
  for (const [at, name] of (['verbouwen', 'verkopen'] as const).entries())
    await page
      .getByRole('group', { name: new RegExp(name) })
      .getByLabel(answers[at] ?? 'Voor')
      .press('Space')
  await page.getByRole('button', { name: 'Bewaar' }).press('Enter')
}

test('a facilitator prints a stack, a helper gives a ballot for a code, and the code then works on no screen', async () => {
  const desk = await visit(`/bureau/stemrondes/${hall.id}`, { as: 'dirk-jan-stevens' })
  await desk.getByRole('link', { name: 'Papieren stembiljetten' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Papier: Het dorpshuis' }).waitFor()
  await desk.getByLabel('Hoeveel biljetten').fill('0')
  await desk.getByRole('button', { name: 'Maak biljetten' }).click()
  await desk.getByText('Vul een aantal in van 1 tot en met 30.').waitFor()
  await desk.getByLabel('Hoeveel biljetten').fill('6')
  await desk.getByRole('button', { name: 'Maak biljetten' }).click()
  const coming = desk.waitForEvent('download')
  await desk.getByRole('link', { name: 'Stapel 1: 6 biljetten, Inwoners (PDF)' }).click()
  const pdf = await readFile(await (await coming).path())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')

  const balie = await visit('/bureau/stembureau', { as: 'aaltje-boelens', width: 360 })
  await balie.getByRole('link', { name: 'Het dorpshuis' }).click()
  await balie.getByRole('link', { name: 'Code ruilen voor een biljet' }).click()
  const code = hall.codes.inwoners?.[0] ?? ''
  await balie.getByLabel('Stemcode').fill('ABCDE')
  await balie.getByRole('button', { name: 'Neem de code in' }).press('Enter')
  await balie.getByText('In deze code zit een typfout').waitFor()
  expect(await axe(balie, 'typfout in code')).toEqual([])
  await balie.getByLabel('Stemcode').fill(code.toLowerCase())
  await balie.getByRole('button', { name: 'Neem de code in' }).press('Enter')
  await balie.getByText('De code is ingenomen. Geef één blanco biljet van: Inwoners.').waitFor()
  expect(await axe(balie, 'code ingenomen')).toEqual([])
  await balie.getByLabel('Stemcode').fill(code)
  await balie.getByRole('button', { name: 'Neem de code in' }).press('Enter')
  await balie.getByText('Deze code is al eerder geruild').waitFor()

  const voter = await visit(`/stemmen/${hall.id}#${code}`)
  await voter.getByRole('button', { name: 'Verder naar het stembiljet' }).click()
  await voter.getByText('Deze code is aan de balie geruild voor een papieren stembiljet').first().waitFor()
})

test('two people key by keyboard, a third settles what they read differently', async () => {
  const [same = '', other = ''] = (await allPapers(hall.id)).map(({ paper }) => paper)
  const first = await visit(here('/invoer'), { as: 'aaltje-boelens', width: 360 })
  await key(first, 'AAA-AAA-AAB', ['Voor', 'Tegen'])
  await first.getByText('In dit nummer zit een typfout').waitFor()
  expect(await axe(first, 'typfout in nummer')).toEqual([])
  await key(first, same, ['Voor', 'Tegen'])
  await first.getByText(`${same} is één keer ingevoerd`).waitFor()
  await key(first, other.toLowerCase().replaceAll('-', ''), ['Voor', 'Voor'])
  await first.getByText(`${other} is één keer ingevoerd`).waitFor()
  await key(first, same, ['Voor', 'Tegen'])
  await first.getByText('Dit biljet hebt u zelf al ingevoerd').waitFor()

  const second = await visit(here(`/invoer#${same}`), { as: 'hindrik-poelman' })
  await key(second, same, ['Voor', 'Tegen'])
  await second.getByText(`${same} is klaar`).waitFor()
  await second.getByLabel('Nummer van het biljet').fill(other)
  await second.getByLabel('Ongeldig, of ingeleverd').press('Space')
  await second.getByRole('button', { name: 'Bewaar' }).click()
  await second.getByText('Kies waarom dit biljet niet telt.').waitFor()
  await second.getByLabel('Waarom telt het niet?').selectOption('Niet duidelijk wat er staat')
  expect(await axe(second, 'ongeldig')).toEqual([])
  await second.getByRole('button', { name: 'Bewaar' }).click()
  await second.getByText(`${other} is twee keer verschillend ingevoerd`).waitFor()

  const third = await visit(here('/verschillen'), { as: 'dirk-jan-stevens', width: 360 })
  await third.getByText(other).click()
  await third.getByText('Ongeldig: Niet duidelijk wat er staat').waitFor()
  expect(await axe(third, 'verschil')).toEqual([])
  await third
    .getByRole('group', { name: /verbouwen/ })
    .getByLabel('Voor')
    .press('Space')
  await third.getByRole('button', { name: 'Dit staat er' }).click()
  await third.getByText('Geen verschillen').waitFor()
})

test('every look: rounds, paper of a round, desk, keying, differences', async () => {
  const as = 'dirk-jan-stevens'
  await rightInEveryLook({ path: '/bureau/stembureau', as: 'aaltje-boelens' })
  for (const step of ['', '/balie', '/invoer', '/verschillen']) await rightInEveryLook({ path: here(step), as })
})

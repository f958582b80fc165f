import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { alliances } from '../../functions/alliances/contract.ts'
import { moderation } from '../../functions/moderation/contract.ts'
import { drafted, invite, started, tokenOf } from '../journeys/alliance.ts'
import { traveller } from '../journeys/traveller.ts'
import { bringIn } from '../journeys/visitor.ts'
import { origin } from '../platform.ts'
import { rightInEveryLook } from './everyLook.ts'
import { axe, visit } from './visitor.ts'

const as = 'klaas-nijmeijer'
const lead = traveller(origin)
const moderator = traveller(origin)
const visitor = traveller(origin)

beforeAll(async () => {
  await lead.signIn(as)
  await moderator.signIn('annechien-popken')
})

test('from an idea to an alliance with a partner, by keyboard and mouse', async () => {
  const { id: idea } = await bringIn(visitor, { village: 'sleen', title: 'Een soepavond voor iedereen' })
  await moderator.ask(moderation.decide, { id: idea, version: 1, verdict: 'publish' })
  const page = await visit(`/ideeen/${idea}`, { as })
  await page.getByRole('link', { name: 'Begin een alliantie' }).click()
  await page.getByRole('heading', { name: 'Begin een alliantie', level: 1 }).waitFor()
  await page.getByText('U werkt dit idee uit:').waitFor()
  expect(await page.getByLabel('Hoe heet het plan?').inputValue()).toBe('Een soepavond voor iedereen')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await page.getByRole('link', { name: 'Vul de naam van uw organisatie in.' }).waitFor()
  expect(await axe(page, 'begin met fouten')).toEqual([])
  await page.getByLabel('Namens welke organisatie doet u dit?').fill('Dorpsbelang Sleen')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Een soepavond voor iedereen', level: 1 }).waitFor()
  await page.getByText('Voorlopig: 1 partner moet nog tekenen').waitFor()
  await page.getByRole('button', { name: 'Stuur uitnodiging' }).click()
  await page.getByText('Er zijn 3 dingen om te verbeteren').waitFor()
  await page.getByLabel('Naam van de organisatie').fill('Welzijn De Brink')
  await page.getByLabel('Naam van de contactpersoon').fill('Janny Post')
  await page.getByLabel('E-mailadres van de contactpersoon').fill('janny@welzijn.example')
  await page.getByRole('button', { name: 'Stuur uitnodiging' }).click()
  await page.getByText('De uitnodiging gaat naar janny@welzijn.example.').waitFor()
  await page.getByRole('heading', { name: 'Welzijn De Brink' }).waitFor()
  await page.getByText('0 van 2 getekend').waitFor()
})

test('the lead fills in and signs the own line; changing it asks to sign anew', async () => {
  const id = await started(lead, { name: 'Een line dansavond' })
  const page = await visit(`/allianties/${id}`, { as })
  await page.getByRole('button', { name: 'Bewaar mijn regel' }).click()
  await page.getByRole('link', { name: 'Schrijf in een paar woorden wat uw rol is.' }).waitFor()
  await page.getByLabel('Wat is uw rol?').fill('Wij ontvangen de mensen')
  await page.getByLabel('Hoeveel geld brengt u in?').fill('1.250,50')
  await page.getByRole('button', { name: 'Bewaar mijn regel' }).click()
  await page.getByText('Bewaard. Teken hieronder').waitFor()
  await page.getByRole('button', { name: 'Teken deze regel' }).click()
  await page.getByText('Kruis aan dat u mag tekenen.').waitFor()
  expect(await axe(page, 'tekenen zonder kruisje')).toEqual([])
  await page.getByLabel('Ik mag tekenen namens Dorpsbelang Sleen').check()
  await page.getByRole('button', { name: 'Teken deze regel' }).click()
  await page.getByText('Definitief: iedereen heeft getekend').waitFor()
  await page.getByText('€ 1.250,50').first().waitFor()
  await page.getByLabel('Wat is uw rol?').fill('Wij doen iets anders')
  await page.getByRole('button', { name: 'Bewaar mijn regel' }).click()
  await page.getByText('Voorlopig: 1 partner moet nog tekenen').waitFor()
})

test('a partner opens the link without account, signs, and the link is in no address', async () => {
  const id = await started(lead, { name: 'Samen fietsen' })
  const token = await tokenOf(id, await invite(lead, id, `${randomUUID()}@stichting.example`))
  const page = await visit(`/toezegging#${token}`)
  await page.getByRole('heading', { name: 'Samen fietsen', level: 1 }).waitFor()
  expect(page.url()).toBe(`${origin}/toezegging`)
  await page.getByText('Dorpsbelang Sleen vraagt Stichting Welkom om mee te doen').waitFor()
  await page.getByLabel('Wat is uw rol?').fill('Wij lenen fietsen uit')
  await page.getByLabel('Hoeveel geld brengt u in?').fill('0')
  await page.getByRole('button', { name: 'Bewaar mijn regel' }).click()
  await page.getByText('Bewaard. Teken hieronder').waitFor()
  expect(await axe(page, 'ingevuld')).toEqual([])
  await page.getByLabel('Ik mag tekenen namens Stichting Welkom').check()
  await page.getByRole('button', { name: 'Teken deze regel' }).click()
  await page.getByText('Getekend door Jantje van de partner').waitFor()
  await page.reload()
  await page.getByText('Getekend door Jantje van de partner').waitFor()
  await page.getByRole('button', { name: 'Sluit deze bladzijde af' }).click()
  await page.getByText('Open de link in uw mail').waitFor()
  await page.goto(`${origin}/toezegging#${'A'.repeat(32)}`)
  await page.getByText('Deze link werkt niet').waitFor()
  expect(await axe(page, 'link werkt niet')).toEqual([])
})

test('the history shows what changed, word by word', async () => {
  const id = await started(lead, { name: 'Plan met geschiedenis' })
  const page = await visit(`/allianties/${id}?deel=plan`, { as })
  await page.getByLabel('Samenvatting').fill('Elke week samen koken')
  await page.getByText(/Bewaard om/).waitFor()
  await page.getByRole('link', { name: 'Geschiedenis' }).click()
  await page.getByText('Klaas Nijmeijer veranderde het plan').waitFor()
  await page.locator('ins', { hasText: 'Elke week samen koken' }).waitFor()
})

test('a stranger finds nothing, and who is not signed in is asked to', async () => {
  const id = await started(lead)
  const stranger = await visit(`/allianties/${id}`, { as: 'samira-bakkali' })
  await stranger.getByText('Deze alliantie is er niet').waitFor()
  const nobody = await visit(`/allianties/${id}`)
  await nobody.getByRole('link', { name: 'Inloggen' }).last().waitFor()
  const province = await visit('/allianties/nieuw', { as: 'wietske-hummel' })
  await province.getByText('Dit kan niet met uw account').waitFor()
})

describe('is right in every look', () => {
  const filled = async () => {
    const id = await started(lead, { name: 'Een plan om te bekijken' })
    await invite(lead, id, 'kijk@stichting.example')
    await drafted(lead, id)
    return id
  }
  test('the partners', async () => rightInEveryLook({ path: `/allianties/${await filled()}`, as, state: 'partners' }))
  test('the history', async () =>
    rightInEveryLook({ path: `/allianties/${await filled()}?deel=geschiedenis`, as, state: 'geschiedenis' }))
  test('a partner’s page', async () => {
    const id = await started(lead)
    const token = await tokenOf(id, await invite(lead, id, 'kijk2@stichting.example'))
    await rightInEveryLook({ path: `/toezegging#${token}`, state: 'regel' })
  })
  test('the list and the start', async () => {
    await rightInEveryLook({ path: '/mijn/allianties', as, state: 'lijst' })
    await rightInEveryLook({ path: '/allianties/nieuw', as, state: 'begin' })
  })
  test('an empty list', () => rightInEveryLook({ path: '/mijn/allianties', as: 'samira-bakkali', state: 'leeg' }))
})

test('the lead removes a partner after one more question', async () => {
  const id = await started(lead, { name: 'Plan met te veel partners' })
  await invite(lead, id, 'weg@stichting.example')
  const page = await visit(`/allianties/${id}`, { as })
  await page.getByRole('button', { name: /Haal weg.*Stichting Welkom/ }).click()
  await page.getByText('Stichting Welkom weghalen uit de alliantie?').waitFor()
  expect(await axe(page, 'weghalen')).toEqual([])
  await page.getByRole('button', { name: 'Ja, haal weg' }).click()
  await page.getByText('De partner is weggehaald.').waitFor()
  const { lines } = await lead.ask(alliances.readAlliance, { id })
  expect(lines).toHaveLength(1)
})

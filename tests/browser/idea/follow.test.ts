import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { ideas } from '../../../functions/ideas/contract.ts'
import { moderation } from '../../../functions/moderation/contract.ts'
import { traveller } from '../../journeys/traveller.ts'
import { bringIn, wish } from '../../journeys/visitor.ts'
import { origin } from '../../platform.ts'
import { signInAsNew } from '../chooser.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { visit } from '../visitor.ts'

const visitor = traveller(origin)
const title = 'Een leesclub in het dorpshuis'
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()

const refused = async () => {
  const receipt = await bringIn(visitor)
  const moderator = traveller(origin)
  await moderator.signIn('annechien-popken')
  await moderator.ask(moderation.decide, { id: receipt.id, version: 1, verdict: 'refuse', reason: 'advertising' })
  return receipt
}

describe('an author without an account', () => {
  test('opens the idea with the code, however it was copied; the code stays out of the address', async () => {
    const { code } = await bringIn(visitor)
    const page = await visit('/volgen', { width: 360 })
    await page.getByLabel('Uw code').fill('K7QM')
    await page.getByRole('button', { name: 'Open mijn idee' }).click()
    await page.getByRole('alert').getByText('Deze code klopt niet').waitFor()
    await page.getByLabel('Uw code').fill('K7QM 2XPD 9RTA')
    await page.getByRole('button', { name: 'Open mijn idee' }).click()
    await page.getByRole('alert').getByText('Deze code kennen wij niet').waitFor()
    await page
      .getByLabel('Uw code')
      .fill(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'))
    await page.getByRole('button', { name: 'Open mijn idee' }).click()
    await heading(page, title)
    expect(page.url()).toBe(`${origin}/volgen`)
    await page.reload()
    await heading(page, title)
    await page.getByRole('button', { name: 'Sluit dit idee' }).click()
    await heading(page, 'Volg uw idee')
  })

  test('changes the idea, and hears of it when somebody else was first', async () => {
    const { id, code } = await bringIn(visitor)
    const page = await visit(`/volgen#${code}`)
    await page.getByRole('button', { name: 'Aanpassen' }).click()
    await page.getByLabel('Het idee in een paar woorden').fill('Een leesclub met koffie')
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
    await heading(page, 'Een leesclub met koffie')
    await page.getByText('Uw wijziging is bewaard.').waitFor()

    await page.getByRole('button', { name: 'Aanpassen' }).click()
    await page.getByLabel('Het idee in een paar woorden').fill('Een leesclub met thee')
    const { key, door, forSomebody, ...content } = wish({ title: 'Een leesclub met taart' })
    await visitor.ask(ideas.changeIdea, { id, code, version: 2, ...content })
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
    await page.getByText('Dit idee is intussen ergens anders veranderd').waitFor()
    await page.getByText('Een leesclub met taart').waitFor()
    await page.getByRole('button', { name: 'Mijn tekst moet blijven' }).click()
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
    await heading(page, 'Een leesclub met thee')
  })

  test('sees that a change waits to be read, and on the square the old words stay', async () => {
    const author = traveller(origin)
    await author.signIn('jelle-wolting')
    const { id, code } = await author.ask(ideas.submitIdea, wish({ title: 'Een moestuin op het schoolplein' }))
    const moderator = traveller(origin)
    await moderator.signIn('annechien-popken')
    const { version } = await moderator.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
    const { key, door, forSomebody, ...content } = wish({ title: 'Een moestuin voor de hele buurt' })
    const changed = await author.ask(ideas.changeIdea, { id, version, ...content })
    expect(changed.change?.waits).toBe(true)
    const page = await visit(`/volgen#${code}`, { width: 360 })
    await page.getByText('Tot dan staat uw oude tekst op het plein.').waitFor()
    await rightInEveryLook({ path: `/volgen#${code}`, state: 'a change waits' })
    const mine = await visit('/mijn', { as: 'jelle-wolting' })
    await mine.getByText('Uw wijziging wordt nog gelezen').waitFor()
    const { version: now } = changed.idea
    const judged = { id, version: now, verdict: 'return' as const, reason: 'unclear' as const }
    await moderator.ask(moderation.decide, judged)
    await page.reload()
    await page.getByText('nog aan te passen').waitFor()
  })

  test('takes an own phone number away again', async () => {
    const { code } = await bringIn(visitor, { contact: { name: 'Grietje', phone: '0592 123456' } })
    const page = await visit(`/volgen#${code}`)
    await page.getByRole('button', { name: 'Aanpassen' }).click()
    await page.getByLabel('Uw telefoonnummer').fill('')
    await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
    await page.getByText('Uw wijziging is bewaard.').waitFor()
    const { contact } = await visitor.ask(ideas.findByCode, { code })
    expect([contact.name, contact.phone]).toEqual(['Grietje', undefined])
  })

  test('says no to joining another idea', async () => {
    const [{ id, code }, moderator] = [await bringIn(visitor), traveller(origin)]
    await moderator.signIn('annechien-popken')
    const { version } = await moderator.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
    const { ideas: others } = await visitor.ask(catalogue.listIdeas, { state: 'published', size: 1 })
    const to = others[0]?.id ?? ''
    await moderator.ask(moderation.askToJoin, { id, version, to, reason: 'Samen vindt u eerder een zaal.' })
    const page = await visit(`/volgen#${code}`)
    await page.getByText('Samen vindt u eerder een zaal.').waitFor()
    await page.getByRole('button', { name: 'Nee, ik ga alleen verder' }).click()
    await page.getByText('U gaat alleen verder.').waitFor()
    const own = await visitor.ask(ideas.findByCode, { code })
    expect([own.idea.state, own.joinAsked]).toEqual(['published', undefined])
  })

  test('withdraws it after a question, with the keyboard', async () => {
    const { code } = await bringIn(visitor)
    const page = await visit(`/volgen#${code}`)
    await page.getByRole('button', { name: 'Intrekken' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('button', { name: 'Ja, trek het in' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Uw idee is ingetrokken.').waitFor()
    expect((await visitor.ask(ideas.findByCode, { code })).idea.state).toBe('withdrawn')
  })

  test('confirms what a helper filled in', async () => {
    const { code } = await bringIn(visitor, { forSomebody: true, door: 'phone' })
    const page = await visit(`/volgen#${code}`)
    await page.getByRole('button', { name: 'Ja, dit is mijn idee' }).click()
    await page.getByText('Het idee staat nu als uw idee bij ons.').waitFor()
    expect((await visitor.ask(ideas.findByCode, { code })).idea.confirmed).toBe(true)
  })

  test('appeals a refusal', async () => {
    const { code } = await refused()
    const page = await visit(`/volgen#${code}`)
    await page.getByText('U kunt bezwaar maken tot en met').waitFor()
    await page.getByRole('button', { name: 'Maak bezwaar' }).click()
    await page.getByRole('alert').getByText('Schrijf op waarom').waitFor()
    await page.getByLabel('Waarom bent u het er niet mee eens?').fill('Het is geen reclame: niemand verdient hieraan.')
    await page.getByRole('button', { name: 'Maak bezwaar' }).click()
    await page.getByText('Uw bezwaar is aangekomen.').waitFor()
    expect((await visitor.ask(ideas.findByCode, { code })).idea.state).toBe('appealed')
  })

  test('signs in, comes back to the idea, and puts it with the account', async () => {
    const { id, code } = await bringIn(visitor)
    const page = await visit(`/volgen#${code}`)
    await signInAsNew(page, 'Hilje Strating', '/volgen')
    await page.getByRole('button', { name: 'Zet het bij mijn account' }).click()
    await page.getByText('Het idee staat nu bij uw account.').waitFor()
    await page.getByRole('link', { name: 'Naar Mijn' }).click()
    await page.getByRole('link', { name: title }).click()
    await heading(page, title)
    expect(page.url()).toBe(`${origin}/mijn/ideeen/${id}`)
    await page.getByRole('button', { name: 'Aanpassen' }).waitFor()
  })
})

describe('following is right in every look', () => {
  test('the box for a code, with a fault', async () => {
    await rightInEveryLook({
      path: '/volgen',
      state: 'fout',
      bring: async page => {
        await page.locator('#code').press('Enter')
        await page.getByRole('alert').waitFor()
      },
    })
  })
  test('an own idea, the form to change it, the question to withdraw', async () => {
    const { code } = await bringIn(visitor, { forSomebody: true })
    const path = `/volgen#${code}`
    await rightInEveryLook({ path, state: 'eigen idee' })
    await rightInEveryLook({
      path,
      state: 'aanpassen',
      bring: async (page, lang) => {
        await page.getByRole('button', { name: lang === 'nl' ? 'Aanpassen' : 'Change' }).click()
        await page.locator('#idee-text').waitFor()
      },
    })
    await rightInEveryLook({
      path,
      state: 'intrekken, dialoog open',
      bring: async (page, lang) => {
        await page.getByRole('button', { name: lang === 'nl' ? 'Intrekken' : 'Withdraw' }).click()
        await page.getByRole('dialog').waitFor()
      },
    })
  })
  test('a refused idea that can be appealed', async () => {
    const { code } = await refused()
    await rightInEveryLook({ path: `/volgen#${code}`, state: 'niet geplaatst' })
  })
})

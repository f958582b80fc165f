import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { traveller } from '../../journeys/traveller.ts'
import { origin } from '../../platform.ts'
import { signInAsNew } from '../chooser.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { settled, visit } from '../visitor.ts'

describe('Mijn', () => {
  test('tells a visitor how to sign in, and that a code will do', async () => {
    const page = await visit('/mijn')
    const address = await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).getAttribute('href')
    expect(new URL(address ?? '', origin).searchParams.get('to')).toBe('/mijn')
    await page.getByRole('link', { name: 'Volg met een code' }).click()
    await page.getByRole('heading', { name: 'Volg uw idee', level: 1 }).waitFor()
  })

  test('shows somebody new what could be there, and what they follow; following stops with one press', async () => {
    const page = await visit('/mijn')
    await signInAsNew(page, 'Albert Drent', '/mijn')
    await page.getByRole('heading', { name: 'Dag Albert Drent' }).waitFor()
    await page.getByText('U hebt nog geen idee verteld').waitFor()
    const { ideas: found } = await traveller(origin).ask(catalogue.listIdeas, { state: 'published', size: 1 })
    const [idea] = found
    await page.goto(`${origin}/ideeen/${idea?.id}`)
    await page.getByRole('button', { name: 'Volg dit idee' }).click()
    await page.getByRole('button', { name: 'U volgt dit' }).waitFor()
    await page.goto(`${origin}/mijn`)
    await page.getByRole('link', { name: idea?.title }).waitFor()
    await page.getByRole('button', { name: 'Niet meer volgen' }).click()
    await page.getByText('U volgt nog geen ideeën').waitFor()
  })

  test('gives everything that is kept about me, and erases the account after a question', async () => {
    const page = await visit('/mijn')
    await signInAsNew(page, 'Roelie Boer', '/mijn')
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download mijn gegevens' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('naoberplein-my-data.json')
    expect(await readFile(await download.path(), 'utf8')).toContain('Roelie Boer')

    await page.getByRole('button', { name: 'Wis mijn account' }).click()
    await page.getByRole('dialog').getByLabel('Trek ze ook in').check()
    await page.getByRole('button', { name: 'Ja, wis mijn account' }).click()
    await page.getByRole('heading', { name: 'Uw account is gewist' }).waitFor()
    await page.getByRole('button', { name: 'Naar de voorpagina' }).click()
    await page.waitForURL(`${origin}/`)
    await page.getByRole('link', { name: 'Inloggen' }).waitFor()
  })

  test('leads somebody with a role to the own desk', async () => {
    const page = await visit('/mijn', { as: 'annechien-popken' })
    await page.getByRole('link', { name: 'Ideeën lezen' }).first().click()
    await page.waitForURL(`${origin}/bureau/moderatie`)
    await settled(page)
  })
})

describe('Mijn is right in every look', () => {
  test('for a visitor, for a resident, and with the question to erase', async () => {
    await rightInEveryLook({ path: '/mijn', state: 'bezoeker' })
    await rightInEveryLook({ path: '/mijn', as: 'trijntje-hilbrands', state: 'inwoner' })
    await rightInEveryLook({
      path: '/mijn',
      as: 'aaltje-boelens',
      state: 'wissen, dialoog open',
      bring: async (page, lang) => {
        await page.getByRole('button', { name: lang === 'nl' ? 'Wis mijn account' : 'Erase my account' }).click()
        await page.getByRole('dialog').waitFor()
      },
    })
  })
})

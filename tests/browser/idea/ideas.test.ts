import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { visit } from '../visitor.ts'

type Found = { id: string; title: string; supports: number; needs: string[]; theme: string }
const ask = async (query: string): Promise<{ total: number; ideas: Found[] }> =>
  (await fetch(`${origin}/api/ideas?${query}`)).json()

const first = async (query: string, fits: (idea: Found) => boolean = () => true): Promise<Found> => {
  const found = (await ask(query)).ideas.find(fits)
  if (!found) throw new Error(`the sample has no idea for ${query}`)
  return found
}

/** Answers for the map service: nothing at all, or a plain green tile. */
const service = /service\.pdok\.nl/
const tile =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#e4efd9"/></svg>'

/** The page shows the platform's own number; others may publish while this looks, so it looks again with them. */
const showsTotal = async (page: Page, query: string): Promise<void> => {
  for (let look = 0; look < 5; look++) {
    const { total } = await ask(query)
    const heading = page.getByRole('heading', { name: new RegExp(`^${total} (idee|ideeën)$`) })
    const shown = await heading.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    )
    if (shown) return
    await page.reload()
  }
  throw new Error(`the page never showed how many ideas there are for ${query}`)
}

describe('the list of ideas', () => {
  test('a visitor narrows it down, keeps the address, and takes a filter away again', async () => {
    const page = await visit('/ideeen')
    await showsTotal(page, 'size=1')

    await page.getByLabel('Thema').selectOption('wonen')
    await page.waitForURL(/theme=wonen/)
    await showsTotal(page, 'theme=wonen')
    expect(new URL(page.url()).searchParams.get('theme')).toBe('wonen')

    await page.reload()
    await showsTotal(page, 'theme=wonen')
    await page.getByRole('link', { name: 'Haal dit filter weg: Wonen' }).click()
    await showsTotal(page, 'size=1')
  })

  test('words, a municipality on the tile map and the order work together, and downloads follow them', async () => {
    const page = await visit('/ideeen')
    await page.getByLabel('Zoek op woorden').fill('samen')
    await page.getByRole('button', { name: 'Toon resultaten' }).click()
    await page.waitForURL(/text=samen/)
    await page
      .getByRole('navigation', { name: 'Ideeën per gemeente' })
      .getByRole('link', { name: /^Emmen/ })
      .click()
    await page.waitForURL(/municipality=emmen/)
    await page.getByLabel('Volgorde').selectOption('support')
    await page.waitForURL(/sort=support/)
    await showsTotal(page, 'text=samen&municipality=emmen&sort=support')

    await page.getByText('Downloaden', { exact: true }).click()
    for (const [name, type] of [
      ['CSV voor Excel', 'text/csv'],
      ['GeoJSON voor kaarten', 'application/geo+json'],
      ['Atom: nieuwe ideeën in uw lezer', 'application/atom+xml'],
    ] as const) {
      const address = await page.getByRole('link', { name }).getAttribute('href')
      expect(address).toContain('municipality=emmen')
      expect(address).toContain('text=samen')
      const answer = await fetch(origin + address)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)])
    }
  })

  test('a village is found by typing, with the keyboard alone', async () => {
    const page = await visit('/ideeen')
    await page.getByRole('combobox', { name: 'Dorp of wijk' }).focus()
    await page.keyboard.type('rold')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/village=rolde/)
    await showsTotal(page, 'village=rolde')
  })

  test('without the map service the tiles stay and a sentence says so', async () => {
    const page = await visit('/ideeen')
    await page.route(service, route => route.abort())
    await page.getByRole('button', { name: 'Kaart' }).click()
    await page.getByText('De kaart kan nu niet worden geladen').waitFor()
    expect(await page.getByRole('link', { name: /^Assen/ }).isVisible()).toBe(true)
  })

  test('with the map service every village with ideas is a named dot that narrows the list', async () => {
    const page = await visit('/ideeen')
    await page.route(service, route => route.fulfill({ contentType: 'image/svg+xml', body: tile }))
    await page.getByRole('button', { name: 'Kaart' }).click()
    const { villages } = await (await fetch(`${origin}/api/ideas/map`)).json()
    const dots = page.getByRole('button', { name: /: \d+ idee/ })
    await dots.first().waitFor()
    expect(await dots.count()).toBe(Object.keys(villages).length)
    await page.getByRole('button', { name: /^Rolde: \d+ idee/ }).press('Enter')
    await page.waitForURL(/village=rolde/)
  })

  test('is right in every look, filled, filtered and empty', async () => {
    await rightInEveryLook({ path: '/ideeen', state: 'gevuld' })
    await rightInEveryLook({ path: '/ideeen?theme=wonen&text=zzzqqq', state: 'leeg' })
  })
})

describe('the page of an idea', () => {
  test('a visitor is told why to sign in, and comes back to the same page', async () => {
    const { id } = await first('size=1&state=published')
    const page = await visit(`/ideeen/${id}`)
    const address = await page.getByRole('link', { name: 'Log in om te steunen' }).getAttribute('href')
    expect(new URL(address ?? '', origin).searchParams.get('to')).toBe(`/ideeen/${id}`)
  })

  test('support counts at once, stays after a reload, and can be taken back; a double click does it once', async () => {
    const { id, supports } = await first('size=1&state=published&sort=oldest')
    const page = await visit(`/ideeen/${id}`, { as: 'samira-bakkali' })
    await page.getByRole('button', { name: 'Steun dit idee' }).dblclick()
    await page.getByRole('heading', { name: `${supports + 1} mensen steunen dit` }).waitFor()
    await page.getByText('U steunt dit').waitFor()
    await page.waitForTimeout(800)
    await page.reload()
    await page.getByRole('button', { name: 'Neem uw steun terug' }).click()
    await page.getByRole('button', { name: 'Steun dit idee' }).waitFor()
  })

  test('with the keyboard alone: a reaction is kept while typing, sent once, and waits to be read', async () => {
    const { id } = await first('size=3&state=published')
    const page = await visit(`/ideeen/${id}`, { as: 'trijntje-hilbrands' })
    await page.getByLabel('Uw reactie').focus()
    await page.keyboard.type('ok')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('minstens 3 tekens').waitFor()

    await page.getByLabel('Uw reactie').focus()
    await page.keyboard.press('End')
    await page.keyboard.type(', ik doe graag mee')
    await page.reload()
    await page.getByLabel('Uw reactie').waitFor()
    expect(await page.getByLabel('Uw reactie').inputValue()).toBe('ok, ik doe graag mee')
    await page.getByRole('button', { name: 'Reactie versturen' }).press('Enter')
    await page.getByText('Dank u. Uw reactie is ontvangen').waitFor()
    const waiting = page.getByRole('listitem').filter({ hasText: 'ok, ik doe graag mee' })
    await waiting.getByText('Uw reactie wordt eerst gelezen').waitFor()
    await waiting.getByRole('button', { name: 'Neem deze reactie terug' }).click()
    await waiting.waitFor({ state: 'detached' })
  })

  test('an offer says what is missing, loses nothing, and goes to the author', async () => {
    const { id } = await first('size=50&state=published', idea => idea.needs.includes('people'))
    const page = await visit(`/ideeen/${id}`, { as: 'jelle-wolting', width: 360 })
    await page.getByRole('button', { name: 'Ik help mee' }).click()
    const dialog = page.getByRole('dialog', { name: 'Ik help mee' })
    await dialog.getByLabel('Uw bericht').fill('Ik heb een bus en op zaterdag tijd.')
    await dialog.getByRole('button', { name: 'Bericht versturen' }).click()
    await dialog.getByRole('alert').getByText('Vul uw e-mailadres of telefoonnummer in').waitFor()
    await dialog.getByLabel('Uw telefoonnummer').fill('0591 123456')
    await dialog.getByRole('button', { name: 'Bericht versturen' }).click()
    await dialog.getByText('Uw bericht is verstuurd').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  test('an unknown idea says so and leads on', async () => {
    const page = await visit('/ideeen/01ARZ3NDEKTSV4RRFFQ69G5FAV')
    await page.getByRole('heading', { name: 'Dit idee is er niet' }).waitFor()
    await page.getByRole('link', { name: 'Bekijk alle ideeën' }).click()
    await page.getByRole('heading', { name: 'Ideeën uit Drenthe' }).waitFor()
  })

  test('is right in every look: late, answered, joined, signed in, with the dialog open', async () => {
    const late = await first('size=1&sort=answer-by')
    const answered = await first('size=1&state=answered')
    const joined = await first('size=1&state=joined')
    const helped = await first('size=50&state=published', idea => idea.needs.includes('people'))
    await rightInEveryLook({ path: `/ideeen/${late.id}`, as: 'samira-bakkali', state: 'te laat, ingelogd' })
    await rightInEveryLook({ path: `/ideeen/${answered.id}`, state: 'beantwoord' })
    await rightInEveryLook({ path: `/ideeen/${joined.id}`, state: 'samengegaan' })
    await rightInEveryLook({
      path: `/ideeen/${helped.id}`,
      as: 'samira-bakkali',
      state: 'dialoog met fouten',
      bring: async (page, lang) => {
        await page.getByRole('button', { name: lang === 'nl' ? 'Ik help mee' : 'I lend a hand' }).click()
        await page.getByRole('button', { name: lang === 'nl' ? 'Bericht versturen' : 'Send the message' }).click()
      },
    })
  })
})

describe('searching everything', () => {
  test('finds a place and the ideas with the words, and keeps the words in the address', async () => {
    const page = await visit('/zoeken')
    await page.getByLabel('Waar zoekt u naar?').fill('rolde')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=rolde/)
    await page.getByRole('link', { name: 'Rolde', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Rolde' }).waitFor()
  })

  test('is right in every look, found and not found', async () => {
    await rightInEveryLook({ path: '/zoeken?q=rolde', state: 'gevonden' })
    await rightInEveryLook({ path: '/zoeken?q=zzzqqq', state: 'niets gevonden' })
  })
})

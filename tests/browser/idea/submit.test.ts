import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ideas } from '../../../functions/ideas/contract.ts'
import { traveller } from '../../journeys/traveller.ts'
import { origin } from '../../platform.ts'
import { rightInEveryLook } from '../everyLook.ts'
import { settled, visit } from '../visitor.ts'

const story = 'Een busje dat ouderen naar de markt en het ziekenhuis brengt, met vrijwilligers achter het stuur.'

const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()

const tell = async (page: Page, title: string) => {
  await page.getByLabel('Het idee in een paar woorden').fill(title)
  await page.getByLabel('Vertel erover').fill(story)
  await next(page)
  await heading(page, 'Waar en voor wie?')
}
const choosePlace = async (page: Page) => {
  await page.getByRole('combobox').fill('gieten')
  await page.getByRole('option', { name: /^Gieten/ }).click()
  await next(page)
  await heading(page, 'Wat is er nodig?')
}
/** From an empty form to the page on which everything is read again. */
const toReview = async (page: Page, title: string) => {
  await tell(page, title)
  await choosePlace(page)
  await next(page)
  await page.getByLabel('E-mail').waitFor()
  await next(page)
  await heading(page, 'Klopt alles?')
}
const codeOn = async (page: Page): Promise<string> =>
  (await page.locator('.naober-code').innerText()).replace(/\s/g, '')

/** A grey picture, `size` pixels wide and high, as PNG. */
const png = async (page: Page, size: number): Promise<Buffer> => {
  const address = await page.evaluate(side => {
    const canvas = document.createElement('canvas')
    canvas.width = side
    canvas.height = side
    return canvas.toDataURL('image/png')
  }, size)
  return Buffer.from(address.split(',')[1] ?? '', 'base64')
}

describe('a visitor brings in an idea', () => {
  test('from the question on the front page to the receipt, with money and a photo that is made smaller', async () => {
    const page = await visit('/volgen', { width: 360 })
    await page.goto(origin)
    await page.getByLabel('Uw idee in een paar woorden').fill('Een buurtbus voor Gieten')
    await page.getByRole('button', { name: 'Vertel verder' }).click()
    await heading(page, 'Wat is uw idee?')
    await page.getByText('Dit lijkt op wat anderen al bedachten').waitFor()
    await tell(page, 'Een buurtbus voor Gieten')
    await choosePlace(page)
    await page.getByLabel('Geld').check()
    await page.getByLabel('Hoeveel geld ongeveer?').fill('2.500,50')
    await page.getByLabel('Kies een foto of document').setInputFiles([
      { name: 'busje.png', mimeType: 'image/png', buffer: await png(page, 2400) },
      { name: 'spel.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
    ])
    await page.getByText('Dit soort bestand kunnen wij niet laten zien').waitFor()
    await page.getByRole('button', { name: 'Sluit spel.exe' }).click()
    await page.getByRole('button', { name: 'Verwijder busje.jpg' }).waitFor({ timeout: 30_000 })
    await next(page)
    await page.getByLabel('E-mail').fill('buurtbus@bewoner.example')
    await next(page)
    await heading(page, 'Klopt alles?')
    await page.getByText('€ 2.500,50').waitFor()
    await page.getByRole('button', { name: 'Idee versturen' }).dblclick()
    await heading(page, 'Uw idee is aangekomen')

    const code = await codeOn(page)
    const own = await traveller(origin).ask(ideas.findByCode, { code })
    expect(own).toMatchObject({
      idea: { title: 'Een buurtbus voor Gieten', village: 'gieten', amount: 250_050, needs: ['money'] },
      contact: { email: 'buurtbus@bewoner.example' },
    })
    expect(own.idea.files.map(file => [file.name, file.type])).toEqual([['busje.jpg', 'image/jpeg']])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)

    await page.reload()
    expect(await codeOn(page)).toBe(code)
    await page.getByRole('link', { name: 'Volg het idee' }).click()
    await heading(page, 'Een buurtbus voor Gieten')
    expect(page.url()).toBe(`${origin}/volgen`)
  })

  test('with the keyboard alone', async () => {
    const page = await visit('/ideeen/nieuw')
    const { keyboard } = page
    const tabTo = async (name: string) => {
      for (let tries = 0; tries < 60; tries++) {
        const here = await page.evaluate(() => {
          const focused = document.activeElement
          const label =
            focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels?.[0] : null
          return (label ?? focused)?.textContent ?? ''
        })
        if (here.trim().startsWith(name)) return
        await keyboard.press('Tab')
      }
      throw new Error(`no way with Tab to ${name}`)
    }
    await tabTo('Het idee in een paar woorden')
    await keyboard.type('Een ruilkast bij de kerk')
    await tabTo('Vertel erover')
    await keyboard.type(story)
    await tabTo('Volgende')
    await keyboard.press('Enter')
    await heading(page, 'Waar en voor wie?')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo('In welk dorp of welke wijk')
    await keyboard.type('borg')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await tabTo('Volgende')
    await keyboard.press('Enter')
    await heading(page, 'Wat is er nodig?')
    await tabTo('Geld')
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await tabTo('Volgende')
    await keyboard.press('Enter')
    await heading(page, 'Hoe bereiken wij u?')
    await tabTo('Volgende')
    await keyboard.press('Enter')
    await heading(page, 'Klopt alles?')
    await tabTo('Toch versturen')
    await keyboard.press('Enter')
    await heading(page, 'Uw idee is aangekomen')
    const own = await traveller(origin).ask(ideas.findByCode, { code: await codeOn(page) })
    expect(own.idea).toMatchObject({ village: 'borger', needs: ['people'] })
  })

  test('and hears what is missing, at the question and on top; nothing is sent before', async () => {
    const page = await visit('/ideeen/nieuw')
    await page.getByLabel('Het idee in een paar woorden').fill('Bus')
    await next(page)
    const summary = page.getByRole('alert')
    await summary.getByText('Er zijn 2 dingen om te verbeteren').waitFor()
    expect(await page.title()).toMatch(/^\(2 fouten\)/)
    await summary.getByRole('link', { name: /titel van minstens 5 letters/ }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('idee-title')
    await tell(page, 'Een buurtbus')
    await next(page)
    await summary.getByText('Kies een plaats uit de lijst').waitFor()
  })

  test('goes back and forward without losing anything, also through a reload and the back button', async () => {
    const page = await visit('/ideeen/nieuw?dorp=rolde')
    await tell(page, 'Een leeshoek in de school')
    expect(await page.getByRole('combobox').inputValue()).toBe('Rolde')
    await page.getByLabel('Voor wie is het?').fill('Kinderen')
    await page.goBack()
    await heading(page, 'Wat is uw idee?')
    expect(await page.getByLabel('Vertel erover').inputValue()).toBe(story)
    await page.goForward()
    await page.getByText(/Bewaard op dit apparaat om \d\d\.\d\d/).waitFor()
    await page.reload()
    expect(await page.getByLabel('Voor wie is het?').inputValue()).toBe('Kinderen')

    const other = await page.context().newPage()
    await other.goto(`${origin}/ideeen/nieuw`)
    await heading(other, 'U was al bezig met een idee')
    await other.getByRole('button', { name: 'Ga verder met dit idee' }).click()
    expect(await other.getByLabel('Vertel erover').inputValue()).toBe(story)
    await other.getByRole('button', { name: 'Wis alles' }).click()
    await other.getByRole('button', { name: 'Ja, wis alles' }).click()
    expect(await other.getByLabel('Vertel erover').inputValue()).toBe('')
    expect(await other.evaluate(() => localStorage.length)).toBe(0)
  })

  test('without a connection nothing is lost, and trying again brings it in once', async () => {
    const page = await visit('/ideeen/nieuw')
    await toReview(page, 'Een bankje bij de vijver')
    // The platform takes it, but the answer gets lost on its way.
    await page.route('**/api/ideas', async route => {
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Toch versturen' }).click()
    await page.getByText('Uw idee is nog niet verstuurd').waitFor()
    await page.unroute('**/api/ideas')
    const first = page.waitForResponse(`${origin}/api/ideas`)
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    const { code } = await (await first).json()
    await heading(page, 'Uw idee is aangekomen')
    expect(await codeOn(page)).toBe(code)
    const own = await traveller(origin).ask(ideas.findByCode, { code })
    expect(own.idea.version).toBe(1)
  })

  test('what the platform refuses is said at the answers, each with a way to its question', async () => {
    const page = await visit('/ideeen/nieuw')
    await toReview(page, 'Een moestuin bij de flat')
    await page.route('**/api/ideas', route => {
      const given = route.request().postDataJSON()
      return route.continue({ postData: { ...given, title: 'Moes', contact: { email: 'geen adres' } } })
    })
    await page.getByRole('button', { name: 'Toch versturen' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'Er zijn 2 dingen om te verbeteren' })
    await summary.getByRole('link', { name: /e-mailadres/ }).click()
    await page.keyboard.press('Enter')
    await heading(page, 'Hoe bereiken wij u?')
    await page.waitForFunction(() => document.activeElement?.id === 'idee-email')
  })
})

describe('a helper', () => {
  test('fills in for somebody else, who gets the code', async () => {
    const page = await visit('/mijn', { as: 'aaltje-boelens' })
    await page.getByRole('link', { name: 'Vul een idee in voor iemand anders' }).click()
    expect(await page.getByLabel('Ik vul dit in voor iemand anders').isChecked()).toBe(true)
    await page.getByLabel('Aan de telefoon').check()
    await tell(page, 'Een koffieochtend in de hal')
    await choosePlace(page)
    await next(page)
    await heading(page, 'Hoe bereiken wij de ander?')
    await page.getByLabel('Naam van de ander').fill('Jantje Reinders')
    await next(page)
    await page.getByRole('button', { name: 'Toch versturen' }).click()
    await heading(page, 'Het idee is aangekomen')
    await page.getByText('Geef deze code aan Jantje Reinders').waitFor()
    const own = await traveller(origin).ask(ideas.findByCode, { code: await codeOn(page) })
    expect(own.idea).toMatchObject({ filledInByHelper: true, confirmed: false })
    await settled(page)
  })
})

describe('the form is right in every look', () => {
  const path = '/ideeen/nieuw'
  const button = { nl: /^(Volgende|Toch versturen)$/, en: /^(Next|Send it anyway)$/ }
  const go = async (page: Page, lang: 'nl' | 'en', steps: number) => {
    await page.locator('#idee-title').fill('Een buurtbus voor iedereen')
    await page.locator('#idee-text').fill(story)
    for (let step = 0; step < steps; step++) {
      if (step === 1) {
        await page.getByRole('combobox').fill('gieten')
        await page.getByRole('option', { name: /^Gieten/ }).click()
      }
      const before = await page.getByRole('heading', { level: 1 }).innerText()
      await page.getByRole('button', { name: button[lang] }).click()
      await page.waitForFunction(old => document.querySelector('h1')?.textContent !== old, before)
      await settled(page)
    }
  }

  test('with ideas like it, and with faults', async () => {
    await rightInEveryLook({ path: `${path}?titel=Een%20buurtbus`, state: 'lijkt op andere' })
    await rightInEveryLook({
      path,
      state: 'fout',
      bring: (page, lang) => page.getByRole('button', { name: button[lang] }).click(),
    })
  })
  test('at every step', async () => {
    await rightInEveryLook({
      path,
      state: 'waar, lijst open',
      bring: async (page, lang) => {
        await go(page, lang, 1)
        await page.getByRole('combobox').fill('gie')
      },
    })
    await rightInEveryLook({
      path,
      state: 'wat is er nodig, met een bestand',
      bring: async (page, lang) => {
        await go(page, lang, 2)
        await page.locator('#idee-needs').check()
        await page.locator('#idee-files').setInputFiles([
          { name: 'busje.png', mimeType: 'image/png', buffer: await png(page, 40) },
          { name: 'spel.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
        ])
        await page.locator('.naober-file--wrong').waitFor()
      },
    })
    await rightInEveryLook({ path, state: 'gegevens', bring: (page, lang) => go(page, lang, 3) })
  })
  test('read again, with the question to erase, and as receipt', async () => {
    await rightInEveryLook({ path, state: 'nalezen', bring: (page, lang) => go(page, lang, 4) })
    await rightInEveryLook({
      path,
      state: 'wissen, dialoog open',
      bring: async (page, lang) => {
        await go(page, lang, 1)
        await page.getByRole('button', { name: lang === 'nl' ? 'Wis alles' : 'Erase everything' }).click()
        await page.getByRole('dialog').waitFor()
      },
    })
    await rightInEveryLook({ path, state: 'ontvangstbewijs', bring: (page, lang) => go(page, lang, 5) })
  })
})

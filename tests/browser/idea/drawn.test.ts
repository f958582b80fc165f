import { expect, test } from 'vitest'
import { shells } from '../../../infra/shells.ts'
import { origin } from '../../platform.ts'
import { settled, visit } from '../visitor.ts'

const english = (path: string): string => (path === '/' ? '/en' : `/en${path}`)

/** An address that the drawn page is given for. */
const anIdea = async (): Promise<string> => {
  const { ideas } = await (await fetch(`${origin}/api/ideas?size=1`)).json()
  return `/ideeen/${ideas[0].id}`
}

/** Opens a page and tells what the browser complained of and what it asked the platform. */
const watched = async (path: string) => {
  const page = await visit('/contact', { width: 360 })
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/api/')) asked.push(pathname + search)
  })
  return {
    page,
    complaints,
    asked,
    open: async () => {
      await page.goto(origin + path)
      await page.locator('[data-drawn]').waitFor({ state: 'detached' })
      await page.waitForLoadState('networkidle')
    },
  }
}

test('every page of the list is drawn into its own file, in both languages', async () => {
  for (const path of shells.flatMap(shell => [shell.path, english(shell.path)])) {
    const html = await (await fetch(origin + path)).text()
    expect(html).toContain(`<html lang="${path.startsWith('/en') ? 'en' : 'nl'}">`)
    expect([path, html.match(/data-drawn="[^"]*"/)?.[0]]).toEqual([path, `data-drawn="${path}"`])
    expect([path, /<h1[^>]*>.+<\/h1>/s.test(html)]).toEqual([path, true])
    expect(html).toMatch(/<script async fetchpriority="high" src="\/assets\/early-/)
  }
})

test.each([
  '/',
  '/ideeen',
  '/ideeen?theme=wonen&sort=oldest',
  '/ideeen/nieuw?dorp=rolde',
  '/gemeenten/assen',
  '/dorpen/gieten',
  'idea',
])('the drawn page for %s comes to life without a complaint, and nothing is asked twice', async named => {
  const path = named === 'idea' ? await anIdea() : named
  for (const address of [path, english(path)]) {
    const { page, complaints, asked, open } = await watched(address)
    await open()
    expect([address, complaints]).toEqual([address, []])
    expect([address, asked.toSorted()]).toEqual([address, [...new Set(asked)].toSorted()])
    const links = await page.locator('a').evaluateAll(all => all.map(link => link.getAttribute('href')))
    expect(links.filter(link => /(:|%3A)id/.test(link ?? ''))).toEqual([])
    const { pathname, search } = new URL(page.url())
    expect(links).toContain(`/api/session/login?${new URLSearchParams({ to: pathname + search })}`)
  }
})

test('a drawn page that does not fit would be heard of', async () => {
  const { page, complaints, open } = await watched('/ideeen')
  await page.route(`${origin}/ideeen`, async route => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<h1', '<b>anders</b><h1') })
  })
  await open()
  expect(complaints).not.toEqual([])
})

test('the name of an idea is there before the code of the page', async () => {
  const path = await anIdea()
  const { idea } = await (await fetch(`${origin}/api${path.replace('ideeen', 'ideas')}`)).json()
  const { page } = await watched(path)
  await page.route(/assets\/first-.*\.js/, route => route.abort())
  await page.goto(origin + path)
  await page.getByRole('heading', { level: 1, name: idea.title }).waitFor()
  expect(await page.locator('[data-drawn]').count()).toBe(1)
})

test('what was typed on this device comes back into the drawn form', async () => {
  const page = await visit('/ideeen/nieuw')
  await page.getByLabel('Het idee in een paar woorden').fill('Een bankje bij de bushalte')
  await page.reload()
  await settled(page)
  expect(await page.getByLabel('Het idee in een paar woorden').inputValue()).toBe('Een bankje bij de bushalte')
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { startPlatform } from '../../infra/local/platform.ts'
import { traveller } from '../journeys/traveller.ts'

/** `npm run pictures`: takes the README's pictures anew from a platform with sample data; with names, only those. */
const only = process.argv.slice(2)
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

type Picture = {
  name: string
  path: string
  width: number
  height: number
  as?: string
  ready?: (page: Page) => Promise<void>
}

const signIn = async (page: Page, origin: string, person: string): Promise<void> => {
  await page.goto(`${origin}/api/session/login?to=/`)
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL(`${origin}/`)
}

/** Follows a link and waits for the page behind it. */
const opened = async (page: Page, name: string | RegExp): Promise<void> => {
  const from = page.url()
  await page.getByRole('link', { name }).first().click()
  await page.waitForURL(address => address.href !== from)
  await page.locator('h1').first().waitFor()
}

const take = async (browser: Browser, origin: string, picture: Picture): Promise<void> => {
  const { name, path, width, height, as, ready } = picture
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'nl-NL' })
  const page = await context.newPage()
  if (as) await signIn(page, origin, as)
  await page.goto(origin + path)
  await page.locator('h1').first().waitFor()
  await ready?.(page)
  // A desk that asks for news every few seconds is never idle.
  await page.waitForLoadState('networkidle', { timeout: 4000 }).catch(() => undefined)
  await page.waitForTimeout(600)
  const shelf = width < 600 ? 'phone' : 'wide'
  await page.screenshot({ path: join(import.meta.dirname, shelf, `${name}.jpg`), type: 'jpeg', quality: 72 })
  await context.close()
}

const folder = await mkdtemp(join(tmpdir(), 'naoberplein-pictures-'))
const platform = await startPlatform({ folder, port: 0, sample: true })
const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: flags })
try {
  const { ideas } = await traveller(platform.origin).ask(catalogue.listIdeas, { sort: 'support' })
  const idea = `/ideeen/${ideas[0]?.id}`
  const [wide, phone] = [
    { width: 1280, height: 860 },
    { width: 360, height: 740 },
  ]
  const pictures: Picture[] = [
    { name: 'front', path: '/', ...wide },
    { name: 'front', path: '/', ...phone },
    { name: 'ideas', path: '/ideeen', ...wide },
    { name: 'idea', path: idea, ...wide },
    { name: 'idea', path: idea, ...phone },
    { name: 'submit', path: '/ideeen/nieuw?titel=Een+buurtbus+naar+het+station', ...phone },
    { name: 'money', path: '/agenda', ...wide },
    { name: 'village', path: '/dorpen/gieten', ...wide },
    { name: 'moderation', path: '/bureau/moderatie', ...wide, as: 'annechien-popken' },
    { name: 'municipality', path: '/bureau/gemeente', ...wide, as: 'roelof-hadderingh' },
    { name: 'shortlist', path: '/bureau/rondes/2026-2/voorselectie', ...wide, as: 'wietske-hummel' },
    { name: 'advices', path: '/rondes/2026/advies', ...wide },
    { name: 'plan', path: '/jaarplan/2026', ...wide },
    {
      name: 'vote',
      path: '/stemmen',
      ...phone,
      ready: page => opened(page, /dorpsbudget/),
    },
    { name: 'assembly', path: '/burgerberaden', ...wide, ready: page => opened(page, /Klazienaveen/) },
    {
      name: 'hall',
      path: '/burgerberaden',
      ...wide,
      ready: async page => {
        await opened(page, /Klazienaveen/)
        await opened(page, 'Kijk mee met de bijeenkomst')
      },
    },
    { name: 'result', path: '/stemmen', ...wide, ready: page => opened(page, /Wat doet ons dorp/) },
    { name: 'audit', path: '/bureau/controle', ...wide, as: 'ineke-strating' },
  ]
  const wanted = pictures.filter(({ name }) => only.length === 0 || only.includes(name))
  for (const picture of wanted) await take(browser, platform.origin, picture)
  process.stdout.write(`${wanted.length} pictures taken\n`)
} finally {
  await browser.close()
  await platform.stop()
  await rm(folder, { recursive: true, force: true })
}

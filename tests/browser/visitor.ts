import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core'
import { afterAll } from 'vitest'
import { origin } from '../platform.ts'

/** How a page is looked at; `as` is a sample person (`id` in infra/local/sample/people.json). */
export type Look = { width?: 360 | 1280; scheme?: 'light' | 'dark'; lang?: 'nl' | 'en'; as?: string | undefined }

const quiet =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const contexts: BrowserContext[] = []
const kept = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()
let launched: Promise<Browser> | undefined

const browser = (): Promise<Browser> => {
  launched ??= chromium
    .executablePath()
    .then(executablePath => playwright.launch({ executablePath, args: quiet.split(' ') }))
  return launched
}

const signedIn = async (person: string) => {
  const before = kept.get(person)
  if (before) return before
  const context = await (await browser()).newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/api/session/login?to=/open-data`)
  await page.locator(`button[value="${person}"]`).click()
  await page.waitForURL(`${origin}/open-data`)
  const state = await context.storageState()
  kept.set(person, state)
  await context.close()
  return state
}

/** Opens a page of the platform in a browser window of its own and waits until it has been drawn. */
export const visit = async (path: string, look: Look = {}): Promise<Page> => {
  const { width = 1280, scheme = 'light', lang = 'nl', as } = look
  const context = await (await browser()).newContext({
    viewport: { width, height: width === 360 ? 740 : 900 },
    colorScheme: scheme,
    locale: lang === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...(as ? { storageState: await signedIn(as) } : {}),
  })
  contexts.push(context)
  const page = await context.newPage()
  await page.goto(`${origin}${lang === 'en' ? `/en${path === '/' ? '' : path}` : path}`)
  await page.locator('h1').first().waitFor()
  await settled(page)
  return page
}

/** Waits until a drawn page works and nothing is loading any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('[data-drawn]').waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
  await page.locator('.naober-loading').first().waitFor({ state: 'detached' })
}

const folder = fileURLToPath(new URL('../../node_modules/.cache/naoberplein/axe/', import.meta.url))
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What can differ when only the colours of a page change. */
const ofColour = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong in the page as it is now, one sentence each; must be empty. `state` says what is to be seen
 * ("leeg", "dialoog open"); `colours` looks at those only. What was looked at is kept for the accessibility statement
 * (tests/accessibility.ts).
 */
export const axe = async (page: Page, state = '', rules: 'all' | 'colours' = 'all'): Promise<string[]> => {
  // No page has frames; the other mode opens a window per look, which takes as long as the look.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const found = await (rules === 'all' ? builder.withTags(tags) : builder.withRules(ofColour)).analyze()
  const violations = found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`),
  )
  const { pathname } = new URL(page.url())
  const width = page.viewportSize()?.width
  const dark = await page.evaluate(() => window.matchMedia('(prefers-color-scheme: dark)').matches)
  const seen = { path: pathname.replace(/[0-9A-HJKMNP-TV-Z]{26}/g, ':id'), state, width, dark }
  const counts = { rules: found.passes.length + found.violations.length, violations: violations.length }
  const kept = { ...seen, ...counts, at: found.timestamp, axe: found.testEngine.version }
  await mkdir(folder, { recursive: true })
  const name = createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 20)
  await writeFile(join(folder, `${name}.json`), JSON.stringify(kept))
  return violations
}

/** Whether the page scrolls sideways, which it must not (WCAG 1.4.10). */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

afterAll(async () => {
  await Promise.all(contexts.map(context => context.close()))
  await (await launched)?.close()
})

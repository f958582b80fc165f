import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type CDPSession, chromium } from 'playwright-core'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { startPlatform } from '../../infra/local/platform.ts'
import { traveller } from '../journeys/traveller.ts'
import { quantile, type Row, rounded } from './rows.ts'

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const flags = ['--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync']

/** Slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms) on a phone four times slower than this machine. */
const slowPhone = async (session: CDPSession): Promise<void> => {
  await session.send('Network.enable')
  const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Collected in the page from Chromium's own performance entries. */
const watch = () => {
  const seen = { lcp: 0, cls: 0, name: 0 }
  Object.assign(globalThis, { seen })
  // The name of an idea may come into a heading that was counted before; when it is there is told apart.
  const named = new MutationObserver(() => {
    if (!document.querySelector('h1 > [lang]')) return
    named.disconnect()
    requestAnimationFrame(now => {
      seen.name = now
    })
  })
  named.observe(document, { childList: true, subtree: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.cls += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

type Seen = { lcp: number; cls: number; name: number }
type Visit = Seen & { scripts: number; all: number }

const visit = async (browser: Browser, address: string, slow: boolean): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  if (slow) await slowPhone(session)
  await session.send('Network.enable')
  const kinds = new Map<string, string>()
  const weight = { scripts: 0, all: 0 }
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength
    if (kinds.get(requestId) === 'Script') weight.scripts += encodedDataLength
  })
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  await context.close()
  return { ...seen, ...weight }
}

const routes = [
  '/',
  '/ideeen',
  '/ideeen/nieuw',
  '/dorpen',
  '/dorpen/gieten',
  '/gemeenten/assen',
  '/agenda',
  '/volgen',
  '/mijn',
]

/** Those that a slow phone opens: where people come in from a link, and the form. */
const slowRoutes = ['/', '/ideeen', '/ideeen/nieuw', '/gemeenten/assen', '/dorpen/gieten']

/** Weight of every public route, and what a slow phone sees of some of them. */
export const benchPages = async (): Promise<Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-bench-'))
  const platform = await startPlatform({ folder, port: 0, sample: true })
  const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: flags })
  try {
    const { ideas } = await traveller(platform.origin).ask(catalogue.listIdeas, { sort: 'support' })
    const idea = `/ideeen/${ideas[0]?.id}`
    const rows: Row[] = []
    const first = (await visit(browser, `${platform.origin}/`, false)).scripts
    for (const route of [...routes, idea]) {
      const { scripts, all } = await visit(browser, platform.origin + route, false)
      const name = route === idea ? '/ideeen/:id' : route
      // What every page shares was paid for on the first one.
      const bound = route === '/' ? 120 : 60 + rounded(first / 1024, 0)
      rows.push({ what: `${name}: JavaScript over the line`, value: rounded(scripts / 1024), unit: 'KB', bound })
      rows.push({ what: `${name}: everything over the line`, value: rounded(all / 1024), unit: 'KB' })
    }
    for (const route of [...slowRoutes, idea]) {
      const visits: Visit[] = []
      for (let time = 0; time < 5; time++) visits.push(await visit(browser, platform.origin + route, true))
      const name = route === idea ? '/ideeen/:id' : route
      const seconds = (of: (one: Visit) => number) => rounded(quantile(visits.map(of), 0.5) / 1000, 2)
      const cls = Math.max(...visits.map(each => each.cls))
      rows.push({ what: `${name}: LCP on a slow phone`, value: seconds(each => each.lcp), unit: 's', bound: 1.5 })
      rows.push({ what: `${name}: CLS on a slow phone, worst`, value: rounded(cls, 3), unit: '', bound: 0.05 })
      if (route === idea)
        rows.push({ what: `${name}: its name shown on a slow phone`, value: seconds(each => each.name), unit: 's' })
    }
    return rows
  } finally {
    await browser.close()
    await platform.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

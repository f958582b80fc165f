/**
 * Keeps the page of a table on its device, so that it opens without network. Only that page and its code: what the
 * platform answers is never kept here. `files` and `edition` come from the build (`web/build/worker.ts`).
 */
declare const files: readonly string[]
declare const edition: string

type Waits = Event & { waitUntil: (until: Promise<unknown>) => void }
type Fetches = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Worker = { skipWaiting: () => Promise<void>; clients: { claim: () => Promise<void> } }

const worker = globalThis as unknown as Worker
const prefix = 'naoberplein-tafel-'
const name = `${prefix}${edition}`
const pages = ['/tafel', '/en/tafel']

const install = async (): Promise<void> => {
  const cache = await caches.open(name)
  await cache.addAll([...pages.map(page => new Request(page, { cache: 'reload' })), ...files])
  await worker.skipWaiting()
}

const activate = async (): Promise<void> => {
  const old = (await caches.keys()).filter(each => each.startsWith(prefix) && each !== name)
  await Promise.all(old.map(each => caches.delete(each)))
  await worker.clients.claim()
}

const answer = async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url)
  const cache = await caches.open(name)
  const page = pathname.startsWith('/en/') ? '/en/tafel' : '/tafel'
  const kept = await cache.match(request.mode === 'navigate' ? page : pathname)
  return kept ?? fetch(request)
}

addEventListener('install', event => (event as Waits).waitUntil(install()))
addEventListener('activate', event => (event as Waits).waitUntil(activate()))
addEventListener('fetch', event => {
  const { request, respondWith } = event as Fetches
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return
  respondWith.call(event, answer(request))
})

export {}

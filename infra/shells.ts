import { municipalities } from '../functions/villages/rules.ts'

/** A page drawn at build time: its address (a part with a colon stands for any word) and its file in the web build. */
export type Shell = { path: string; file: string }

/** Every page that is drawn, in both languages; the English ones are under `en`. The build draws them, both places of serving give them. */
export const shells: readonly Shell[] = [
  { path: '/', file: 'index.html' },
  { path: '/ideeen', file: 'ideeen.html' },
  { path: '/ideeen/nieuw', file: 'ideeen-nieuw.html' },
  { path: '/ideeen/:id', file: 'idee.html' },
  { path: '/dorpen/:id', file: 'dorp.html' },
  ...municipalities.map(({ slug }) => ({ path: `/gemeenten/${slug}`, file: `gemeenten/${slug}.html` })),
]

/** Addresses with their files; `*` stands for any last word. */
const fileOf = Object.fromEntries(shells.map(({ path, file }) => [path.replace(/:\w+$/, '*'), file]))

/** The file for an address that is no file itself: its own drawn page, or the empty page of its language. */
export const shellOf = (path: string): string => {
  const english = /^\/en(\/|$)/.test(path)
  const bare = (english ? path.slice(3) : path).replace(/\/$/, '') || '/'
  return `${english ? '/en/' : '/'}${fileOf[bare] ?? fileOf[bare.replace(/[^/]+$/, '*')] ?? 'app.html'}`
}

/** The same for CloudFront, in the JavaScript it speaks; `tests/infra/run.test.ts` holds both to the same answers. */
export const shellAtEdge = `var files = ${JSON.stringify(fileOf)}
function handler(event) {
  var request = event.request
  var uri = request.uri
  if (/\\.[^/]+$/.test(uri)) return request
  var english = /^\\/en(\\/|$)/.test(uri)
  var bare = (english ? uri.slice(3) : uri).replace(/\\/$/, '') || '/'
  request.uri = (english ? '/en/' : '/') + (files[bare] || files[bare.replace(/[^/]+$/, '*')] || 'app.html')
  return request
}`

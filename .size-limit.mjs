import { readFileSync } from 'node:fs'

/** Weight of the pages, from the build's own list of which file needs which. */
const manifest = JSON.parse(readFileSync('web/dist/.vite/manifest.json', 'utf8'))

const withAll = (key, seen = new Set()) => {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const next of chunk.imports ?? []) withAll(next, seen)
  return seen
}
const paths = files => [...files].filter(file => file.endsWith('.js')).map(file => `web/dist/${file}`)

const entry = Object.keys(manifest).find(key => manifest[key].isEntry)
const frame = withAll(entry)
const front = withAll('front/FrontPage.tsx', new Set(frame))
const pages = Object.keys(manifest).filter(key => manifest[key].isDynamicEntry && key !== 'front/FrontPage.tsx')

const further = pages.flatMap(key => {
  const path = paths(withAll(key)).filter(file => !frame.has(file.replace('web/dist/', '')))
  return path.length === 0 ? [] : [{ name: `further page ${key}`, path, gzip: true, limit: '60 KB' }]
})

export default [{ name: 'first page', path: paths(front), gzip: true, limit: '120 KB' }, ...further]

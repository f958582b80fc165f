import type { Plugin } from 'vite'
import * as z from 'zod/mini'

const inert = '\0naoberplein-shapes'

/**
 * What is built from `zod/mini` in `functions/` judges what comes in and goes out, and that happens on the server only:
 * the pages know the types and never ask the shapes (15 KB of the first page). Parsing with one that was left out throws.
 */
const source = `
const shape = new Proxy(() => undefined, {
  apply: () => shape,
  get: (_, name) => {
    if (name === Symbol.iterator) return () => [].values()
    if (name === Symbol.toPrimitive) return () => 'shape'
    if (name === '_zod' || String(name).endsWith('arse')) throw new Error('the pages have no shapes: give this file its own')
    return shape
  },
})
${Object.keys(z)
  .map(name => `export { shape as ${name} }`)
  .join('\n')}
`

/** Leaves the shapes of `functions/` out of the build; `web/` keeps its own, and what counts again reads a whole file. */
export const withoutShapes = (): Plugin => ({
  name: 'naoberplein-without-shapes',
  enforce: 'pre',
  apply: 'build',
  resolveId: (wanted, importer) =>
    wanted === 'zod/mini' && /\/functions\/(?!recount\/)[^\0]+\.ts$/.test(importer ?? '') ? inert : null,
  load: id => (id === inert ? source : null),
})

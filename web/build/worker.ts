import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Plugin, Rolldown } from 'vite'

const source = fileURLToPath(new URL('../halls/table/worker.ts', import.meta.url))
const page = '/halls/table/TablePage.tsx'

/** Everything that the page of a table needs to open: the entry, its own code, and what both lean on. */
const filesOf = (bundle: Rolldown.OutputBundle): string[] => {
  const all = Object.values(bundle).filter(file => file.type === 'chunk')
  const chunks = new Set(all.filter(chunk => chunk.isEntry || chunk.facadeModuleId?.endsWith(page)))
  for (const chunk of chunks)
    for (const name of chunk.imports) {
      const next = bundle[name]
      if (next?.type === 'chunk') chunks.add(next)
    }
  const styles = [...chunks].flatMap(chunk => [...(chunk.viteMetadata?.importedCss ?? [])])
  const fonts = Object.keys(bundle).filter(name => /source-sans-3-latin-wght.*\.woff2$/.test(name))
  return [...new Set([...[...chunks].map(chunk => chunk.fileName), ...styles, ...fonts])].sort()
}

/** Makes the service worker of table devices, with the names of the files it keeps, at the root of the site. */
export const tableWorker = (): Plugin => {
  let outDir = ''
  let files: string[] = []
  return {
    name: 'naoberplein-table-worker',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    generateBundle(_, bundle) {
      files = filesOf(bundle)
    },
    async closeBundle() {
      // A chunk that held only styles is gone by now; one missing file would keep the worker from being installed.
      const kept = [...files.filter(file => existsSync(join(outDir, file))).map(file => `/${file}`), '/favicon.svg']
      const edition = createHash('sha256').update(kept.join()).digest('hex').slice(0, 12)
      const define = { files: JSON.stringify(kept), edition: JSON.stringify(edition) }
      const { outputFiles } = await build({
        ...{
          entryPoints: [source],
          bundle: true,
          minify: true,
          format: 'iife',
          target: 'es2022',
          write: false,
          define,
        },
      })
      await writeFile(join(outDir, 'tafel-werker.js'), outputFiles[0]?.text ?? '')
    },
  }
}

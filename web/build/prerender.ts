import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { shells } from '../../infra/shells.ts'
import { earlyScript } from './early.ts'
import { moduleOf } from './modules.ts'
import { type Drawn, filled, inLanguage } from './page.ts'

type Draw = { draw: (path: string) => Promise<Drawn> }
type Files = { styles: string[]; scripts: string[] }

const drawnPages = shells.flatMap(({ path, file }) => [
  { bare: path, path, file },
  { bare: path, path: path === '/' ? '/en' : `/en${path}`, file: `en/${file}` },
])

const loadDraw = async (root: string, outDir: string): Promise<Draw> => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { ssr: 'app/server.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  })
  return import(pathToFileURL(join(outDir, 'server.js')).href)
}

/** A page's own files and those it shares, which lie in chunks of their own; in the order in which they are needed. */
const filesOf = (bundle: Rolldown.OutputBundle, module: string): Files => {
  const page = Object.values(bundle).find(file => file.type === 'chunk' && file.facadeModuleId?.endsWith(module))
  const chunks = new Set(page?.type === 'chunk' ? [page] : [])
  for (const chunk of chunks) {
    for (const name of chunk.imports) {
      const shared = bundle[name]
      if (shared?.type === 'chunk' && !shared.isEntry) chunks.add(shared)
    }
  }
  const inOrder = [...chunks].toReversed()
  return {
    styles: [...new Set(inOrder.flatMap(chunk => [...(chunk.viteMetadata?.importedCss ?? [])]))],
    scripts: [...chunks].map(chunk => chunk.fileName),
  }
}

/**
 * Draws the pages of `infra/shells.ts` into the built HTML in both languages, so that they show before any script has come.
 * All other addresses get `app.html` or `en/app.html`, the empty page; `main.tsx` hydrates only what was drawn for its route.
 */
export const prerender = (root: string): Plugin => {
  let outDir = ''
  let font = ''
  const files = new Map<string, Files>()
  return {
    name: 'naoberplein-prerender',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    generateBundle(_, bundle) {
      const latin = Object.values(bundle).find(file => /source-sans-3-latin-wght.*\.woff2$/.test(file.fileName))
      font = latin ? `<link rel="preload" href="/${latin.fileName}" as="font" type="font/woff2" crossorigin />` : ''
      for (const { path } of shells) files.set(path, filesOf(bundle, moduleOf(path)))
    },
    async closeBundle() {
      const shell = await readFile(join(outDir, 'index.html'), 'utf8')
      // A chunk that held only styles is gone by now.
      const missing = (file: string) => !shell.includes(file) && existsSync(join(outDir, file))
      const headOf = (path: string): string => {
        const { styles = [], scripts = [] } = files.get(path) ?? {}
        return [
          font,
          ...styles.filter(missing).map(style => `<link rel="stylesheet" crossorigin href="/${style}" />`),
          ...scripts.filter(missing).map(script => `<link rel="modulepreload" crossorigin href="/${script}" />`),
        ].join('')
      }
      const write = async (file: string, text: string): Promise<void> => {
        await mkdir(dirname(join(outDir, file)), { recursive: true })
        await writeFile(join(outDir, file), text)
      }
      const empty = shell.replace('<!--head-->', font)
      await write('app.html', empty)
      await write('en/app.html', inLanguage(empty, 'en'))
      const early = await earlyScript()
      await write(early.file, early.code)
      // A folder of its own each time: node remembers modules by their address, and parts of one must not meet parts of another.
      const workshop = join(root, '../node_modules/.cache', `naoberplein-prerender-${process.pid}-${Date.now()}`)
      const { draw } = await loadDraw(root, workshop)
      for (const { bare, path, file } of drawnPages)
        await write(file, filled(shell, path, await draw(path), { head: headOf(bare), early: early.file }))
      await rm(workshop, { recursive: true, force: true })
    },
  }
}

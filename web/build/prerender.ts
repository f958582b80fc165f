import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'

type Drawn = { html: string; title: string; language: string }
type Draw = { draw: (path: string) => Promise<Drawn> }

/** Pages drawn at build time, and what each gives search engines to show. */
const drawn = [
  { path: '/', file: 'index.html', description: undefined },
  {
    path: '/en',
    file: 'en/index.html',
    description:
      'The square of the neighbours of Drenthe. Say what could be better in your village, support the ideas of others and see what becomes of them.',
  },
] as const

const languages = '<link rel="alternate" hreflang="nl" href="/" /><link rel="alternate" hreflang="en" href="/en" />'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const filled = (shell: string, page: Drawn, path: string, head: string, description: string | undefined): string => {
  const named = shell
    .replace('<html lang="nl">', `<html lang="${page.language}">`)
    .replace('<title>Naoberplein</title>', `<title>${escaped(page.title)} · Naoberplein</title>`)
    .replace('<!--head-->', languages)
    // After the styles of the frame, in the order in which the browser would load them itself.
    .replace('</head>', () => `${head}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root" data-drawn="${path}">${page.html}</div>`)
  return description ? named.replace(/(<meta name="description" content=")[^"]*/, `$1${escaped(description)}`) : named
}

const loadDraw = async (root: string, outDir: string): Promise<Draw> => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { ssr: 'app/server.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  })
  return import(`${pathToFileURL(join(outDir, 'server.js'))}?${Date.now()}`)
}

/**
 * Draws the front page into the built HTML in both languages, so that it shows before any script has come.
 * All other addresses get `app.html` or `en/app.html`, the empty shell; `main.tsx` hydrates only what was drawn for its own address.
 */
export const prerender = (root: string): Plugin => {
  let outDir = ''
  let styles: string[] = []
  let scripts: string[] = []
  let font = ''
  return {
    name: 'naoberplein-prerender',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir)
    },
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const latin = files.find(file => /source-sans-3-latin-wght.*\.woff2$/.test(file.fileName))
      font = latin ? `<link rel="preload" href="/${latin.fileName}" as="font" type="font/woff2" crossorigin />` : ''
      const front = files.find(file => file.type === 'chunk' && file.facadeModuleId?.endsWith('front/FrontPage.tsx'))
      if (front?.type !== 'chunk') return
      // What it shares with other pages lies in chunks of their own, whose styles the drawn page needs as well.
      const chunks = new Set([front])
      for (const chunk of chunks) {
        for (const name of chunk.imports) {
          const shared = bundle[name]
          if (shared?.type === 'chunk' && !shared.isEntry) chunks.add(shared)
        }
      }
      styles = [...new Set([...chunks].flatMap(chunk => [...(chunk.viteMetadata?.importedCss ?? [])]))]
      scripts = [...chunks].map(chunk => chunk.fileName)
    },
    async closeBundle() {
      const shell = await readFile(join(outDir, 'index.html'), 'utf8')
      // A chunk that held only styles is gone by now.
      const missing = (file: string) => !shell.includes(file) && existsSync(join(outDir, file))
      const head = [
        font,
        ...styles.filter(missing).map(style => `<link rel="stylesheet" crossorigin href="/${style}" />`),
        ...scripts.filter(missing).map(script => `<link rel="modulepreload" crossorigin href="/${script}" />`),
      ].join('')
      const empty = shell.replace('<!--head-->', font)
      await mkdir(join(outDir, 'en'), { recursive: true })
      await writeFile(join(outDir, 'app.html'), empty)
      await writeFile(join(outDir, 'en/app.html'), empty.replace('<html lang="nl">', '<html lang="en">'))
      const workshop = join(root, '../node_modules/.cache', `naoberplein-prerender-${process.pid}`)
      const { draw } = await loadDraw(root, workshop)
      for (const { path, file, description } of drawn) {
        const target = join(outDir, file)
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, filled(shell, await draw(path), path, head, description))
      }
      await rm(workshop, { recursive: true, force: true })
    },
  }
}

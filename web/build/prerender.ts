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
    .replace('<!--head-->', () => head + languages)
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
 * All other addresses get `app.html`, the empty shell; `main.tsx` hydrates only what was drawn for its own address.
 */
export const prerender = (root: string): Plugin => {
  let outDir = ''
  let head = ''
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
      const styles = [...(front.viteMetadata?.importedCss ?? [])]
      head = [
        ...styles.map(style => `<link rel="stylesheet" crossorigin href="/${style}" />`),
        `<link rel="modulepreload" crossorigin href="/${front.fileName}" />`,
      ].join('')
    },
    async closeBundle() {
      const shell = await readFile(join(outDir, 'index.html'), 'utf8')
      await writeFile(join(outDir, 'app.html'), shell.replace('<!--head-->', font))
      const workshop = join(root, '../node_modules/.cache', `naoberplein-prerender-${process.pid}`)
      const { draw } = await loadDraw(root, workshop)
      for (const { path, file, description } of drawn) {
        const target = join(outDir, file)
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, filled(shell, await draw(path), path, font + head, description))
      }
      await rm(workshop, { recursive: true, force: true })
    },
  }
}

import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = join(root, 'web/dist/index.html')

/** What the web build is made from. */
const sources = ['web', 'functions', 'package-lock.json']

const newestIn = async (path: string): Promise<number> => {
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const names = (await readdir(path)).filter(
    name => name !== 'dist' && !name.startsWith('.') && !name.includes('.test.'),
  )
  return Math.max(0, ...(await Promise.all(names.map(name => newestIn(join(path, name))))))
}

const build = async (): Promise<void> => {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
  const code = await new Promise<number | null>(resolve => child.once('exit', resolve))
  if (code !== 0) throw new Error('The web pages could not be built; see the messages above.')
}

/** Builds the web pages when they are missing or older than what they are made from. */
export const freshWeb = async (): Promise<void> => {
  const made = await stat(built).then(
    found => found.mtimeMs,
    () => 0,
  )
  const newest = await Promise.all(sources.map(source => newestIn(join(root, source))))
  if (made < Math.max(...newest)) await build()
}

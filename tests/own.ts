import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { zstdDecompress } from 'node:zlib'

/** A platform of one's own, whose log and files can be searched. */
export type Own = {
  origin: string
  /** For looking into its tables. */
  settings: Record<string, string>
  /** Everything it wrote to its log so far. */
  log: () => string
  /** Files that hold a text, also packed ones: objects, dead letters, checkpoints; not the database, which has tables. */
  filesWith: (text: string) => Promise<string[]>
  stop: () => Promise<void>
}

const script = fileURLToPath(new URL('faults/run.ts', import.meta.url))

/** The mail that went out is its reader's. */
const others = /^(database|post)\//

const contentOf = async (file: string): Promise<Buffer> => {
  const bytes = await readFile(file)
  const isPacked = bytes.length > 4 && bytes.readUInt32LE(0) === 0xfd2fb528
  return isPacked ? promisify(zstdDecompress)(bytes) : bytes
}

/** Starts one in a process and a folder of its own, with the sample data, or with a copy of the folder `filled`. */
export const startOwn = async (filled?: string): Promise<Own> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-own-'))
  if (filled) await cp(filled, folder, { recursive: true })
  const child = spawn(process.execPath, [script, folder, '0'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  const hear = (text: Buffer) => {
    said += text.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const started = /^(http:\/\/localhost:\d+) (\{.*\})$/m
  while (!started.test(said)) {
    if (child.exitCode !== null) throw new Error(`the platform ended before it was up: ${said}`)
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  }
  const [, origin = '', settings = '{}'] = started.exec(said) ?? []
  return {
    origin,
    settings: JSON.parse(settings),
    log: () => said,
    filesWith: async text => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const found: string[] = []
      for (const entry of entries) {
        const file = join(entry.parentPath, entry.name)
        if (!entry.isFile() || others.test(relative(folder, file))) continue
        if ((await contentOf(file)).includes(text)) found.push(relative(folder, file))
      }
      return found
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

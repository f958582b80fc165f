import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

let written = 0

/** Writes a file whole or not at all: whoever reads it, also after a crash, finds the old or the new one. */
export const keep = async (file: string, content: string | Buffer): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  written += 1
  const draft = `${file}.${process.pid}-${written}.draft`
  await writeFile(draft, content, { mode: 0o600 })
  await rename(draft, file)
}

/** What a JSON file holds, or undefined when there is no such file. */
export const kept = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined
    throw fault
  })
  return text === undefined ? undefined : JSON.parse(text)
}

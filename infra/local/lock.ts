import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from './database/process.ts'

/**
 * Lets one platform at a time use a data folder; one that was killed leaves a lock that the next takes over.
 * @returns what gives the folder free again
 * @throws Error naming the process that holds it
 */
export const lock = async (folder: string): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'lock')
  for (let tries = 0; tries < 2; tries++) {
    try {
      const handle = await open(file, 'wx', 0o600)
      await handle.writeFile(String(process.pid))
      await handle.close()
      return () => rm(file, { force: true })
    } catch {
      const holder = Number(await readFile(file, 'utf8').catch(() => '0'))
      if (holder !== process.pid && holder > 0 && (await isRunning(holder, /node/)))
        throw new Error(`Naoberplein already uses the folder ${folder} (process ${holder}). Stop that one first.`)
      await rm(file, { force: true })
    }
  }
  throw new Error(`The folder ${folder} cannot be locked.`)
}

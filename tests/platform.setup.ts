import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { startPlatform } from '../infra/local/platform.ts'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can add to one of vitest
  export interface ProvidedContext {
    /** A data folder with the sample data, of which every test file's platform gets a copy (platform.ts). */
    filled: string
  }
}

const quietMs = 2000

/** When a listener last noted how far it is; a draft may be gone before it is looked at. */
const lastNoted = async (folder: string): Promise<number> => {
  const names = await readdir(folder).catch(() => [])
  const times = await Promise.all(
    names.map(name =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  return Math.max(0, ...times)
}

/** Fills one data folder for all test files, and waits until every listener has heard of all of it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-filled-'))
  const platform = await startPlatform({ folder, port: 0, sample: true })
  let noted = 0
  while (noted === 0 || Date.now() - noted < quietMs) {
    await wait(200)
    noted = await lastNoted(join(folder, 'checkpoints'))
  }
  await platform.stop()
  project.provide('filled', folder)
  return () => rm(folder, { recursive: true, force: true })
}

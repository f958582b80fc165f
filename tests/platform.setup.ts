import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPlatform } from '../infra/local/platform.ts'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can add to one of vitest
  export interface ProvidedContext {
    /** Address of the one platform that all test files share, e.g. `http://localhost:41234`. */
    origin: string
    /** Its settings, for tests that look into the tables themselves: assign to `process.env` before importing `data/`. */
    settings: Record<string, string>
  }
}

/** Starts one platform with sample data in a folder of its own, for all test files together. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-test-'))
  const platform = await startPlatform({ folder, port: 0, sample: true })
  project.provide('origin', platform.origin)
  project.provide('settings', platform.settings)
  return async () => {
    await platform.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

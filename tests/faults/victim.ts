import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A platform in a process of its own, on one address through all its lives. */
export type Victim = {
  origin: string
  /** For looking into its tables. */
  settings: Record<string, string>
  /** SIGKILL to the platform, and to its database when asked; returns when they are gone. */
  kill: (database: boolean) => Promise<void>
  /** Starts it again on the same data. */
  again: () => Promise<Victim>
  stop: () => Promise<void>
}

const script = fileURLToPath(new URL('run.ts', import.meta.url))

const gone = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** Starts a platform on the data in `folder`; port 0 takes a free one. */
export const startVictim = async (folder: string, port = 0): Promise<Victim> => {
  const child = spawn(process.execPath, [script, folder, String(port)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()))
    child.once('exit', code => reject(new Error(`the platform ended with ${code} before it was up`)))
  })
  const [, origin = '', settings = '{}'] = /^(\S+) (\{.*\})$/m.exec(said) ?? []
  const kill = async (database: boolean): Promise<void> => {
    const { pid } = JSON.parse(await readFile(join(folder, 'database', 'running.json'), 'utf8'))
    const ended = gone(child)
    if (database) process.kill(pid, 'SIGKILL')
    child.kill('SIGKILL')
    await ended
  }
  return {
    origin,
    settings: JSON.parse(settings),
    kill,
    again: () => startVictim(folder, Number(new URL(origin).port)),
    stop: async () => {
      const ended = gone(child)
      child.kill('SIGTERM')
      await ended
    },
  }
}

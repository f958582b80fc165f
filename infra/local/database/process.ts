import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Asks a process to end, and makes it end after two seconds. */
export const end = async (pid: number): Promise<void> => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let tries = 0; tries < 50 && isAlive(pid); tries++) await wait(40)
  }
}

/** Whether a process lives and is the program meant: its number may have gone to another one after a reboot. */
export const isRunning = async (pid: number, program: RegExp): Promise<boolean> => {
  if (!isAlive(pid)) return false
  const windows = ['tasklist', '/FI', `PID eq ${pid}`]
  const [command = '', ...options] = process.platform === 'win32' ? windows : ['ps', '-o', 'command=', '-p', `${pid}`]
  const said = await run(command, options).catch(() => ({ stdout: '' }))
  return program.test(said.stdout)
}

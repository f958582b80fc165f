import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { S3Event } from 'aws-lambda'
import { keep, kept } from '../keep.ts'

export type Woken = { name: string; bucket: string; run: (event: S3Event) => Promise<void> }
export type Arrivals = {
  /** Tells of a new object; returns when the news is safe on disk, before anybody has heard it. */
  tell: (event: S3Event) => Promise<void>
  /** Tells again what was told but not heard to the end before the platform went down. */
  resume: () => Promise<void>
  stop: () => Promise<void>
}

/** Lambda tries an event that came by itself three times in all. */
const tries = 3

/** News of new objects, kept on disk until the listener of its bucket has handled it; then, or after three tries, gone. */
export const arrivalsIn = (folder: string, listeners: readonly Woken[]): Arrivals => {
  const running = new Set<Promise<void>>()
  let stopping = false

  const hear = async (file: string, event: S3Event): Promise<void> => {
    const heard = listeners.filter(listener => listener.bucket === event.Records[0]?.s3.bucket.name)
    for (const { name, run } of heard) {
      for (let attempt = 1; attempt <= tries && !stopping; attempt++) {
        const fault = await run(event).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        if (fault === undefined) break
        console.error(`${name} failed, attempt ${attempt}: ${fault instanceof Error ? fault.stack : fault}`)
        await wait(500 * attempt)
      }
    }
    if (!stopping) await rm(file, { force: true })
  }
  const start = (file: string, event: S3Event): void => {
    const work = hear(file, event).finally(() => running.delete(work))
    running.add(work)
  }
  return {
    tell: async event => {
      const record = event.Records[0]
      if (!listeners.some(listener => listener.bucket === record?.s3.bucket.name)) return
      const file = join(folder, `${record?.responseElements['x-amz-request-id']}.json`)
      await keep(file, JSON.stringify(event))
      start(file, event)
    },
    resume: async () => {
      await mkdir(folder, { recursive: true })
      for (const name of (await readdir(folder)).filter(name => name.endsWith('.json'))) {
        const file = join(folder, name)
        start(file, (await kept(file)) as S3Event)
      }
    },
    stop: async () => {
      stopping = true
      await Promise.all(running)
    },
  }
}

import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DynamoDBRecord } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Listener } from '../../../functions/http/listen.ts'
import { keep, kept } from '../keep.ts'

const letter = z.object({
  listener: z.string(),
  at: z.string(),
  fault: z.string(),
  record: z.record(z.string(), z.unknown()),
})
/** A change that a listener could not handle, with what went wrong: the dead-letter queue of one machine. */
export type DeadLetter = z.infer<typeof letter> & { file: string }

export type Graveyard = {
  bury: (listener: string, record: DynamoDBRecord, fault: string) => Promise<void>
  list: () => Promise<DeadLetter[]>
  /** Offers every dead letter to its listener once more; what is handled now is removed. @returns how many were */
  replay: (listeners: Record<string, Listener>) => Promise<number>
}

/** Dead letters as files in a folder, oldest first. */
export const graveyardIn = (folder: string): Graveyard => {
  const list = async () => {
    await mkdir(folder, { recursive: true })
    const names = (await readdir(folder)).filter(name => name.endsWith('.json')).sort()
    return Promise.all(
      names.map(async name => ({ ...letter.parse(await kept(join(folder, name))), file: join(folder, name) })),
    )
  }
  return {
    list,
    bury: async (listener, record, fault) => {
      const sequence = (record.dynamodb?.SequenceNumber ?? '').padStart(40, '0')
      const at = new Date().toISOString()
      console.error(`${listener} could not handle ${record.eventID}; kept as a dead letter: ${fault}`)
      await keep(join(folder, `${sequence}-${listener}.json`), JSON.stringify({ listener, at, fault, record }, null, 1))
    },
    replay: async listeners => {
      let count = 0
      for (const dead of await list()) {
        const listen = listeners[dead.listener]
        const answer = await listen?.({ Records: [dead.record as DynamoDBRecord] }).catch(() => undefined)
        if (!answer || answer.batchItemFailures.length > 0) continue
        await rm(dead.file)
        count += 1
      }
      return count
    },
  }
}

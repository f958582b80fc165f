import { setTimeout as wait } from 'node:timers/promises'
import type { DynamoDBRecord } from 'aws-lambda'
import type { Listener } from '../../../functions/http/listen.ts'

export type Delivery = {
  listen: Listener
  /** Everything up to and including this record is done with. */
  done: (record: DynamoDBRecord) => Promise<void>
  /** A record that failed every time it was tried. */
  bury: (record: DynamoDBRecord, fault: string) => Promise<void>
  /** How often a lone record is tried, and the first pause in milliseconds; each next one doubles. */
  tries: number
  pauseMs: number
  stopped: () => boolean
}

const sequence = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? ''

/** How many of the batch were handled, from the front; all of them when nothing failed. */
const handled = async (listen: Listener, records: DynamoDBRecord[]): Promise<{ count: number; fault: string }> => {
  try {
    const { batchItemFailures } = await listen({ Records: records })
    const failed = new Set(batchItemFailures.map(failure => failure.itemIdentifier))
    // An empty or unknown name means the whole batch, as Lambda takes it.
    const first = records.findIndex(record => failed.has(sequence(record)))
    if (failed.size === 0) return { count: records.length, fault: '' }
    return { count: Math.max(first, 0), fault: 'the listener reported this record as failed' }
  } catch (fault) {
    return { count: 0, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }
  }
}

/**
 * Hands a batch to a listener as Lambda's event source mapping does: in order; what was handled is done with, the rest
 * is halved until a lone record is left, that is tried again with growing pauses, and at last buried.
 */
export const deliver = async (records: DynamoDBRecord[], delivery: Delivery): Promise<void> => {
  const [only] = records
  for (let attempt = 1; records.length > 0 && only && !delivery.stopped(); attempt++) {
    const { count, fault } = await handled(delivery.listen, records)
    const last = records[count - 1]
    if (last) await delivery.done(last)
    if (count === records.length) return
    const rest = records.slice(count)
    if (rest.length > 1) {
      const half = Math.ceil(rest.length / 2)
      await deliver(rest.slice(0, half), delivery)
      return deliver(rest.slice(half), delivery)
    }
    if (count > 0) return deliver(rest, delivery)
    if (attempt >= delivery.tries) {
      await delivery.bury(only, fault)
      return delivery.done(only)
    }
    await wait(delivery.pauseMs * 2 ** (attempt - 1))
  }
}

import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Item } from '../data/database.ts'

/** One change of one item, as a stream tells it. `sequence` sorts as text within one partition key. */
export type Change = {
  id: string
  table: string
  sequence: string
  at: string
  before: Item | undefined
  after: Item | undefined
}

type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>
const itemIn = (image: Image | undefined): Item | undefined =>
  image ? unmarshall(image as Parameters<typeof unmarshall>[0]) : undefined

/** `arn:…:table/STAGE-ideas/stream/…` → `ideas`. */
const tableIn = (arn: string): string => arn.split('/')[1]?.split('-').at(-1) ?? ''

const changeIn = (record: DynamoDBRecord): Change => ({
  id: record.eventID ?? '',
  table: tableIn(record.eventSourceARN ?? ''),
  sequence: (record.dynamodb?.SequenceNumber ?? '').padStart(40, '0'),
  at: new Date((record.dynamodb?.ApproximateCreationDateTime ?? 0) * 1000).toISOString(),
  before: itemIn(record.dynamodb?.OldImage),
  after: itemIn(record.dynamodb?.NewImage),
})

export type Listener = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>

/**
 * A listener that takes changes one by one. The first that fails stops the batch: what follows it on the same
 * shard must not overtake it, so Lambda starts again there; after its retries the record goes to the dead-letter queue.
 */
export const listenEach =
  (hear: (change: Change) => Promise<void>): Listener =>
  async event => {
    for (const record of event.Records) {
      try {
        await hear(changeIn(record))
      } catch (fault) {
        return failedAt(record, fault)
      }
    }
    return { batchItemFailures: [] }
  }

/** A listener that takes a batch as a whole, for what is cheaper together (counting, the audit chain, the catalogue). */
export const listenTogether =
  (hear: (changes: Change[]) => Promise<void>): Listener =>
  async event => {
    try {
      await hear(event.Records.map(changeIn))
      return { batchItemFailures: [] }
    } catch (fault) {
      return failedAt(event.Records[0], fault)
    }
  }

const failedAt = (record: DynamoDBRecord | undefined, fault: unknown): DynamoDBBatchResponse => {
  const said = fault instanceof Error ? fault.stack : String(fault)
  process.stderr.write(`${JSON.stringify({ level: 'error', event: record?.eventID, fault: said })}\n`)
  return { batchItemFailures: [{ itemIdentifier: record?.dynamodb?.SequenceNumber ?? '' }] }
}

import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'

/** Where reading a shard goes on: after the last record that is done with, or at its oldest. */
export type Place = { shard: string; after: string | undefined }
/** `closed`: the shard ended and everything in it was read. */
export type Read = { records: DynamoDBRecord[]; next: string | undefined; closed: boolean }

/** All shards of a stream, parents before their children. */
export const shardsOf = async (client: DynamoDBStreamsClient, stream: string): Promise<Shard[]> => {
  const shards: Shard[] = []
  let last: string | undefined
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({ StreamArn: stream, ...(last ? { ExclusiveStartShardId: last } : {}) }),
    )
    shards.push(...(StreamDescription?.Shards ?? []))
    last = StreamDescription?.LastEvaluatedShardId
  } while (last)
  const known = new Map(shards.map(shard => [shard.ShardId, shard]))
  const depth = (shard: Shard): number => {
    const parent = known.get(shard.ParentShardId)
    return parent ? depth(parent) + 1 : 0
  }
  return shards.sort((one, other) => depth(one) - depth(other))
}

/** The place to read from is older than what the stream keeps. */
export const trimmed = (fault: unknown): boolean =>
  fault instanceof Error && fault.name === 'TrimmedDataAccessException'

/** An iterator at a place; when what came after it has been trimmed (24 hours), at the oldest there is. */
export const iteratorAt = async (
  client: DynamoDBStreamsClient,
  stream: string,
  place: Place,
): Promise<string | undefined> => {
  const shard = { StreamArn: stream, ShardId: place.shard }
  const oldest = new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'TRIM_HORIZON' })
  if (!place.after) return (await client.send(oldest)).ShardIterator
  const after = { ...shard, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: place.after } as const
  const answer = await client.send(new GetShardIteratorCommand(after)).catch(fault => {
    if (!trimmed(fault)) throw fault
    return client.send(oldest)
  })
  return answer.ShardIterator
}

/**
 * The SDK gives dates and bytes as objects; a Lambda gets seconds and base64. An empty map comes from DynamoDB Local
 * without its type, as a value of no kind at all.
 */
const asEvent = (value: unknown, within = ''): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return value.map(each => asEvent(each))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
  if (entries.length === 0 && within !== 'M') return { M: {} }
  return Object.fromEntries(entries.map(([name, inner]) => [name, asEvent(inner, name)]))
}

/** What an iterator gives, as the records of a Lambda event. */
export const readAt = async (client: DynamoDBStreamsClient, stream: string, iterator: string): Promise<Read> => {
  const { Records = [], NextShardIterator } = await client.send(
    new GetRecordsCommand({ ShardIterator: iterator, Limit: 1000 }),
  )
  const records = Records.map(({ dynamodb, ...record }) => {
    const created = dynamodb?.ApproximateCreationDateTime
    const change = { ...dynamodb, ApproximateCreationDateTime: created ? created.getTime() / 1000 : 0 }
    return { ...record, eventSourceARN: stream, dynamodb: asEvent(change) } as DynamoDBRecord
  })
  return { records, next: NextShardIterator, closed: !NextShardIterator }
}

import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { ConditionalCheckFailedException, DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import * as z from 'zod/mini'
import { isConflict, wasRepeated } from '../http/busy.ts'
import { Problem } from '../http/problem.ts'
import { setting } from '../http/settings.ts'
import type { TableName } from './keys.ts'

/**
 * The one client of a process. The SDK retries throttling and lost connections with backoff and jitter; five attempts
 * of four seconds fit within the half minute that a request may take.
 */
export const client = new DynamoDBClient({
  maxAttempts: 5,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 4000, throwOnRequestTimeout: true },
})
const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })

/** `ideas` → the table's name in this deployment. */
export const tableName = (table: TableName): string => `${setting('TABLES')}-${table}`

export type Key = Record<string, string>
export type Item = Record<string, unknown>
/** Anything that turns what was stored into what it should be, or throws: every zod schema. */
export type Shape<T> = { parse: (item: unknown) => T }

/** One item, or undefined. Strongly consistent, so that a person always reads what was just kept. */
export const get = async <T>(table: TableName, key: Key, shape: Shape<T>): Promise<T | undefined> => {
  const answer = await documents.send(new GetCommand({ TableName: tableName(table), Key: key, ConsistentRead: true }))
  return answer.Item ? shape.parse(answer.Item) : undefined
}

/** How often what the SDK does not retry is tried: conflicts of transactions, and keys that were left undone. */
const tries = 7
const pause = (attempt: number): Promise<void> => wait(Math.random() * 50 * 2 ** attempt)

/** Several items by key, in the order asked; what does not exist is left out. At most 100 keys. */
export const getMany = async <T>(table: TableName, keys: readonly Key[], shape: Shape<T>): Promise<T[]> => {
  if (keys.length === 0) return []
  const name = tableName(table)
  const found: Item[] = []
  let asked: Key[] | undefined = [...keys]
  for (let attempt = 0; asked?.length; attempt++) {
    if (attempt === tries) throw new Problem('unavailable')
    if (attempt > 0) await pause(attempt)
    const answer: { Responses?: Record<string, Item[]>; UnprocessedKeys?: Record<string, { Keys?: unknown }> } =
      await documents.send(new BatchGetCommand({ RequestItems: { [name]: { Keys: asked } } }))
    found.push(...(answer.Responses?.[name] ?? []))
    asked = answer.UnprocessedKeys?.[name]?.Keys as Key[] | undefined
  }
  const same = (item: Item, key: Key) => Object.entries(key).every(([name, value]) => item[name] === value)
  return keys.flatMap(key => found.filter(item => same(item, key)).map(item => shape.parse(item)))
}

export type Listing = {
  index?: string
  /** Attribute and value of the partition. */
  of: [string, string]
  /** Only sort keys that begin with, or lie between. */
  begins?: [string, string]
  between?: [string, string, string]
  newestFirst?: boolean
  limit?: number
  /** Where the last page ended, as given by that page. */
  after?: string | undefined
}
export type Page<T> = { items: T[]; next: string | undefined }

const unknownCursor = () => new Problem('invalid', { issues: [{ field: 'after', code: 'unknown-cursor' }] })
/** The key of the item that a page ended with; every key attribute is text. */
const cursor = z.record(z.string(), z.string())
const cursorIn = (after: string | undefined): Item | undefined => {
  if (!after) return undefined
  try {
    return cursor.parse(JSON.parse(Buffer.from(after, 'base64url').toString()))
  } catch {
    throw unknownCursor()
  }
}
const cursorOut = (key: Item | undefined): string | undefined =>
  key ? Buffer.from(JSON.stringify(key)).toString('base64url') : undefined

/**
 * Items in one answer, about the 1 MB that DynamoDB gives at most. Without a limit DynamoDB Local reads all that is left
 * for each page (measured at 100,000 ideas: 10 s a page instead of 0.2 s).
 */
export const mostAtOnce = 1000

const queryInput = (table: TableName, listing: Listing): QueryCommandInput => {
  const names: Record<string, string> = { '#p': listing.of[0] }
  const values: Item = { ':p': listing.of[1] }
  let condition = '#p = :p'
  if (listing.begins) {
    names['#s'] = listing.begins[0]
    values[':s'] = listing.begins[1]
    condition += ' AND begins_with(#s, :s)'
  }
  if (listing.between) {
    names['#s'] = listing.between[0]
    values[':from'] = listing.between[1]
    values[':to'] = listing.between[2]
    condition += ' AND #s BETWEEN :from AND :to'
  }
  return {
    TableName: tableName(table),
    IndexName: listing.index,
    KeyConditionExpression: condition,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ScanIndexForward: !listing.newestFirst,
    Limit: listing.limit ?? mostAtOnce,
    ExclusiveStartKey: cursorIn(listing.after),
  }
}

/** One page of a partition or index, in sort-key order. */
export const list = async <T>(table: TableName, listing: Listing, shape: Shape<T>): Promise<Page<T>> => {
  const answer = await documents.send(new QueryCommand(queryInput(table, listing))).catch(fault => {
    // Only the cursor comes from outside: DynamoDB itself judges one that somebody made up.
    throw listing.after && fault.name === 'ValidationException' ? unknownCursor() : fault
  })
  return { items: (answer.Items ?? []).map(item => shape.parse(item)), next: cursorOut(answer.LastEvaluatedKey) }
}

/** Every item of a partition or index; only for what is bounded by nature (a person's ideas, an idea's reactions). */
export const listAll = async <T>(table: TableName, listing: Listing, shape: Shape<T>): Promise<T[]> => {
  const items: T[] = []
  let after = listing.after
  do {
    const page: Page<T> = await list(table, { ...listing, after }, shape)
    items.push(...page.items)
    after = page.next
  } while (after)
  return items
}

type Condition = { if?: string; names?: Record<string, string>; values?: Item }
export type Write =
  | ({ put: TableName; item: Item } & Condition)
  | ({ update: TableName; key: Key; expression: string } & Condition)
  | ({ remove: TableName; key: Key } & Condition)
  | ({ check: TableName; key: Key } & Condition)

const expressions = (write: Write) => ({
  ConditionExpression: write.if,
  ExpressionAttributeNames: write.names,
  ExpressionAttributeValues: write.values,
})

type Step = NonNullable<TransactWriteCommandInput['TransactItems']>[number]
const step = (write: Write): Step => {
  if ('put' in write) return { Put: { TableName: tableName(write.put), Item: write.item, ...expressions(write) } }
  if ('remove' in write)
    return { Delete: { TableName: tableName(write.remove), Key: write.key, ...expressions(write) } }
  if ('check' in write)
    return {
      ConditionCheck: {
        TableName: tableName(write.check),
        Key: write.key,
        ...expressions(write),
        ConditionExpression: write.if ?? '',
      },
    }
  return {
    Update: {
      TableName: tableName(write.update),
      Key: write.key,
      UpdateExpression: write.expression,
      ...expressions(write),
    },
  }
}

/** A lone write needs no transaction and costs half. */
const single = async ({ Put, Update, Delete }: Step): Promise<void> => {
  if (Put) await documents.send(new PutCommand({ ...Put, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }))
  if (Update) await documents.send(new UpdateCommand(Update))
  if (Delete) await documents.send(new DeleteCommand(Delete))
}

/** All steps or none, tried again while others are in the way. The SDK's token keeps a lost answer from doing it twice. */
const send = async (steps: Step[], attempt = 1): Promise<void> => {
  const [only] = steps
  try {
    if (steps.length === 1 && only) await single(only)
    else await documents.send(new TransactWriteCommand({ TransactItems: steps }))
  } catch (fault) {
    if (!isConflict(fault) || attempt === tries) throw fault
    await pause(attempt)
    return send(steps, attempt + 1)
  }
}

/** The condition failed because an earlier attempt, whose answer was lost, had kept this very item. */
const isOwn = (fault: ConditionalCheckFailedException, write: Write | undefined): boolean =>
  wasRepeated(fault) &&
  write !== undefined &&
  'put' in write &&
  fault.Item !== undefined &&
  isDeepStrictEqual(unmarshall(fault.Item), JSON.parse(JSON.stringify(write.item)))

/**
 * Keeps all of it or none of it.
 * @returns undefined when kept; otherwise the positions of the writes whose condition did not hold
 */
export const write = async (...writes: Write[]): Promise<number[] | undefined> => {
  try {
    await send(writes.map(step))
    return undefined
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return isOwn(fault, writes[0]) ? undefined : [0]
    if (!(fault instanceof TransactionCanceledException)) throw fault
    const failed = (fault.CancellationReasons ?? []).flatMap((reason, at) =>
      reason.Code === 'ConditionalCheckFailed' ? [at] : [],
    )
    if (failed.length === 0) throw fault
    return failed
  }
}

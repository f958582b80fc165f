import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { type Table, type TableName, tables } from '../../functions/data/keys.ts'
import { everyItem, type Filter } from './erased.ts'
import type { Count, Raw, Wanted } from './plan.ts'

/** Keys that DynamoDB looks up in one call. */
const together = 100

type Ask = Wanted & { client: DynamoDBClient; table: TableName; filter: Filter; now: string }

const keyOf = (table: TableName, item: Raw): Raw => {
  const { pk, sk }: Table = tables[table]
  return Object.fromEntries([pk, ...(sk ? [sk] : [])].map(name => [name, item[name] ?? {}]))
}
const nameOf = (table: TableName, item: Raw): string => JSON.stringify(keyOf(table, item))

/** What stands now under the keys of these items. */
const standing = async ({ client, to, table }: Ask, items: readonly Raw[]): Promise<Map<string, Raw>> => {
  const name = `${to}-${table}`
  const found = new Map<string, Raw>()
  let keys: Raw[] | undefined = items.map(item => keyOf(table, item))
  for (let attempt = 0; keys?.length; attempt++) {
    if (attempt > 0) await wait(Math.random() * Math.min(5000, 50 * 2 ** attempt))
    const asked = { [name]: { Keys: keys as never[], ConsistentRead: true } }
    const { Responses = {}, UnprocessedKeys = {} } = await client.send(new BatchGetItemCommand({ RequestItems: asked }))
    for (const item of (Responses[name] ?? []) as Raw[]) found.set(nameOf(table, item), item)
    keys = UnprocessedKeys[name]?.Keys as Raw[] | undefined
  }
  return found
}

/** Puts one item; when it must be new, what somebody else put there meanwhile stays. @returns whether it was put */
const put = async ({ client, to, table, dry }: Ask, item: Raw, mustBeNew: boolean): Promise<boolean> => {
  if (dry) return true
  const condition = mustBeNew ? { ConditionExpression: 'attribute_not_exists(pk)' } : {}
  try {
    await client.send(new PutItemCommand({ TableName: `${to}-${table}`, Item: item as never, ...condition }))
    return true
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return false
    throw fault
  }
}

type Fate = Exclude<keyof Count, 'table' | 'read'>

const bringBack = async (ask: Ask, found: Raw, now: Raw | undefined): Promise<Fate> => {
  const { ttl }: Table = tables[ask.table]
  const isOver = ttl !== undefined && Number(found[ttl]?.N ?? Number.POSITIVE_INFINITY) * 1000 <= Date.parse(ask.now)
  const item = isOver ? undefined : ask.filter(ask.table, found)
  if (!item) return 'forgotten'
  if (!now) return (await put(ask, item, true)) ? 'added' : 'differs'
  if (isDeepStrictEqual(now, item)) return 'same'
  if (!ask.replace.includes(ask.table)) return 'differs'
  await put(ask, item, false)
  return 'replaced'
}

/** Brings the items of one table back from its copy, a hundred at a time. Begun again, it goes on where it was. */
export const copyBack = async (ask: Ask): Promise<Count> => {
  const count: Count = { table: ask.table, read: 0, added: 0, replaced: 0, same: 0, differs: 0, forgotten: 0 }
  for await (const page of everyItem(ask.client, `${ask.from}-${ask.table}`)) {
    for (let at = 0; at < page.length; at += together) {
      const items = page.slice(at, at + together)
      const now = await standing(ask, items)
      const fates = await Promise.all(items.map(item => bringBack(ask, item, now.get(nameOf(ask.table, item)))))
      count.read += items.length
      for (const fate of fates) count[fate] += 1
    }
  }
  return count
}

/** Writes in the register, and by its stream in the audit chain, that items come from a backup, before they come. */
export const announce = async (
  client: DynamoDBClient,
  { from, to, tables }: Wanted,
  by: string,
  why: string,
  now: string,
) => {
  const told = { pk: 'restore', sk: now, did: 'restore', by, why, at: now, from, tables: tables.join(', ') }
  const Item = Object.fromEntries(Object.entries(told).map(([name, S]) => [name, { S }]))
  await client.send(new PutItemCommand({ TableName: `${to}-register`, Item }))
}

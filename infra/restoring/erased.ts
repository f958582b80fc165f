import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { entriesIn } from '../../functions/audit/rules.ts'
import type { TableName } from '../../functions/data/keys.ts'
import { type Raw, textOf } from './plan.ts'

/** Every item of a table, a page at a time. */
export const everyItem = async function* (client: DynamoDBClient, TableName: string): AsyncGenerator<Raw[]> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true })) yield Items as Raw[]
}

/** Who was erased according to the audit chains: a backup from before must not bring them back. */
const erasedPeople = async (client: DynamoDBClient, prefixes: readonly string[]): Promise<Set<string>> => {
  const erased = new Set<string>()
  for (const prefix of prefixes)
    for await (const links of everyItem(client, `${prefix}-audit`))
      for (const { table, did, thing } of entriesIn(links.map(link => ({ body: textOf(link, 'body') }))))
        if (table === 'people' && did === 'removed' && /^person#\S+$/.test(thing)) erased.add(thing.slice(7))
  return erased
}

/** @returns what may come back of an item: all of it, without who it was of, or nothing */
export type Filter = (table: TableName, item: Raw) => Raw | undefined

const without = (item: Raw, names: readonly string[]): Raw =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)))

/** Keeps erased what was erased after the backup was made (AVG article 17), as `people/erasure.ts` does it. */
export const filterErased = async (client: DynamoDBClient, from: string, to: string): Promise<Filter> => {
  const erased = await erasedPeople(client, [from, to])
  const reactions = new Set<string>()
  if (erased.size > 0)
    for await (const items of everyItem(client, `${from}-contacts`))
      for (const item of items)
        if (erased.has(textOf(item, 'pk').slice(7)) && textOf(item, 'made').startsWith('reaction#'))
          reactions.add(`idea#${textOf(item, 'idea')} ${textOf(item, 'made')}`)
  const isOf = (item: Raw) =>
    erased.has(textOf(item, 'pk').replace(/^person#/, '')) ||
    erased.has(textOf(item, 'person')) ||
    erased.has(textOf(item, 'offeredBy'))
  return (table, item) => {
    if (table === 'people' || table === 'contacts') {
      if (isOf(item)) return undefined
      return erased.has(textOf(item, 'owner')) ? without(item, ['name', 'email', 'phone', 'owner']) : item
    }
    return table === 'ideas' && reactions.has(`${textOf(item, 'pk')} ${textOf(item, 'sk')}`) ? undefined : item
  }
}

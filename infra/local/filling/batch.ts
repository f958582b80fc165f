import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { client, type Item, tableName, type Write } from '../../../functions/data/database.ts'
import type { TableName } from '../../../functions/data/keys.ts'

const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
/** DynamoDB takes 25 at once; fewer keep every request short on a busy machine. */
const together = 10

/**
 * Puts many items without conditions, several times faster than a transaction: for filling, where every item is the same
 * again when it is put twice.
 */
export const putAll = async (table: TableName, items: readonly Item[]): Promise<void> => {
  const name = tableName(table)
  for (let from = 0; from < items.length; from += together) {
    let asked: Record<string, object[]> | undefined = {
      [name]: items.slice(from, from + together).map(item => ({ PutRequest: { Item: item } })),
    }
    while (asked && Object.keys(asked).length > 0)
      asked = (await documents.send(new BatchWriteCommand({ RequestItems: asked }))).UnprocessedItems
  }
}

/** The items that writes put, whatever their conditions. */
export const itemsIn = (writes: readonly Write[]): Item[] => writes.flatMap(each => ('put' in each ? [each.item] : []))

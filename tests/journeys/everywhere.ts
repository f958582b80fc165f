import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { client, tableName } from '../../functions/data/database.ts'
import { type TableName, tables } from '../../functions/data/keys.ts'

/** Keys of all items of all tables that hold a text somewhere: what an erasure must have left nothing of. */
export const everywhere = async (text: string): Promise<string[]> => {
  const documents = DynamoDBDocumentClient.from(client)
  const found: string[] = []
  for (const table of Object.keys(tables) as TableName[])
    for await (const { Items = [] } of paginateScan({ client: documents }, { TableName: tableName(table) }))
      for (const item of Items)
        if (JSON.stringify(item).includes(text)) found.push(`${table} ${item.pk} ${item.sk ?? ''}`)
  return found
}

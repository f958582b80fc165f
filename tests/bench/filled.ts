import { join } from 'node:path'
import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { tables } from '../../functions/data/keys.ts'
import { secretsIn } from '../../infra/local/aws/secrets.ts'
import { startDatabase } from '../../infra/local/database/dynamo.ts'
import { create } from '../../infra/local/database/tables.ts'
import { manyIdeas } from './ideas100k.ts'

const table = 'local-ideas'

const putAll = async (client: DynamoDBClient, items: Record<string, unknown>[]): Promise<void> => {
  const requests = items.map(item => ({ PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) } }))
  const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }))
  if (answer.UnprocessedItems?.[table]?.length) throw new Error('DynamoDB Local left items out')
}

/**
 * A data folder whose ideas table holds `count` ideas. They are put in before it has a stream, which the platform adds at its
 * start: they stand for years of use, whose after-effects are long done.
 */
export const fillFolder = async (folder: string, count: number): Promise<void> => {
  const secrets = await secretsIn(join(folder, 'secrets.json'))
  const database = await startDatabase(join(folder, 'database'), secrets.keys)
  try {
    await create(database.client, table, { ...tables.ideas, stream: false })
    let batch: Record<string, unknown>[] = []
    for (const idea of manyIdeas(count)) {
      batch.push(idea)
      if (batch.length < 25) continue
      await putAll(database.client, batch)
      batch = []
    }
    if (batch.length > 0) await putAll(database.client, batch)
  } finally {
    await database.stop()
  }
}

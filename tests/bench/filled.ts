import { join } from 'node:path'
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { secretsIn } from '../../infra/local/aws/secrets.ts'
import { startDatabase } from '../../infra/local/database/dynamo.ts'
import { makeTables } from '../../infra/local/database/tables.ts'
import { manyIdeas } from './ideas100k.ts'

const table = 'local-ideas'

const putAll = async (client: DynamoDBClient, items: Record<string, unknown>[]): Promise<void> => {
  const requests = items.map(item => ({ PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) } }))
  const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }))
  if (answer.UnprocessedItems?.[table]?.length) throw new Error('DynamoDB Local left items out')
}

const stream = async (client: DynamoDBClient, on: boolean): Promise<void> => {
  const how = on ? { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const } : { StreamEnabled: false }
  await client.send(new UpdateTableCommand({ TableName: table, StreamSpecification: how }))
  await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName: table })
}

/**
 * A data folder whose ideas table holds `count` ideas. They are put in while its stream is off: they stand for years of
 * use, whose after-effects are long done.
 */
export const fillFolder = async (folder: string, count: number): Promise<void> => {
  const secrets = await secretsIn(join(folder, 'secrets.json'))
  const database = await startDatabase(join(folder, 'database'), secrets.keys)
  try {
    await makeTables(database.client, 'local')
    await stream(database.client, false)
    let batch: Record<string, unknown>[] = []
    for (const idea of manyIdeas(count)) {
      batch.push(idea)
      if (batch.length < 25) continue
      await putAll(database.client, batch)
      batch = []
    }
    if (batch.length > 0) await putAll(database.client, batch)
    await stream(database.client, true)
  } finally {
    await database.stop()
  }
}

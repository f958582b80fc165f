import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  ListTablesCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { type Table, type TableName, tables } from '../../../functions/data/keys.ts'

type Keyed = { pk: string; sk?: string }

const schema = ({ pk, sk }: Keyed): KeySchemaElement[] => [
  { AttributeName: pk, KeyType: 'HASH' },
  ...(sk ? [{ AttributeName: sk, KeyType: 'RANGE' as const }] : []),
]

/** Every key attribute of table and indexes once; all our keys are text. */
const attributes = (table: Table): AttributeDefinition[] => {
  const keyed: Keyed[] = [table, ...Object.values(table.indexes)]
  const names = new Set(keyed.flatMap(({ pk, sk }) => (sk ? [pk, sk] : [pk])))
  return [...names].map(name => ({ AttributeName: name, AttributeType: 'S' }))
}

const indexesOf = (table: Table): GlobalSecondaryIndex[] =>
  Object.entries(table.indexes).map(([name, index]) => ({
    IndexName: name,
    KeySchema: schema(index),
    Projection: { ProjectionType: index.keys === 'all' ? 'ALL' : 'KEYS_ONLY' },
  }))

const changes = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const

const forgetBy = async (client: DynamoDBClient, name: string, { ttl }: Table): Promise<void> => {
  if (!ttl) return
  const known = await client.send(new DescribeTimeToLiveCommand({ TableName: name }))
  if (known.TimeToLiveDescription?.TimeToLiveStatus === 'ENABLED') return
  const wanted = { Enabled: true, AttributeName: ttl }
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: wanted }))
}

/** Makes one table as `keys.ts` describes it. */
export const create = async (client: DynamoDBClient, name: string, table: Table): Promise<void> => {
  const indexes = indexesOf(table)
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: schema(table),
      AttributeDefinitions: attributes(table),
      ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
      ...(table.stream ? { StreamSpecification: changes } : {}),
    }),
  )
  await forgetBy(client, name, table)
}

/** Adds what it forgets by, the stream and the indexes that `keys.ts` gained since the data folder was made. */
const extend = async (client: DynamoDBClient, name: string, table: Table): Promise<void> => {
  await forgetBy(client, name, table)
  const { Table: found } = await client.send(new DescribeTableCommand({ TableName: name }))
  if (table.stream && !found?.StreamSpecification?.StreamEnabled)
    await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: changes }))
  const present = new Set(found?.GlobalSecondaryIndexes?.map(index => index.IndexName))
  for (const index of indexesOf(table)) {
    if (present.has(index.IndexName)) continue
    await client.send(
      new UpdateTableCommand({
        TableName: name,
        AttributeDefinitions: attributes(table),
        GlobalSecondaryIndexUpdates: [{ Create: index }],
      }),
    )
  }
}

/** Makes what is missing of the tables in `functions/data/keys.ts`, named `PREFIX-TABLE`. */
export const makeTables = async (client: DynamoDBClient, prefix: string): Promise<void> => {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}))
  for (const [table, keys] of Object.entries(tables) as [TableName, Table][]) {
    const name = `${prefix}-${table}`
    await (TableNames.includes(name) ? extend(client, name, keys) : create(client, name, keys))
  }
}

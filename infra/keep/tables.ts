import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { type Table, type TableName, tables } from '../../functions/data/keys.ts'
import type { Stage } from '../stages.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

const makeTable = (scope: Construct, stage: Stage, name: string, table: Table): TableV2 =>
  new TableV2(scope, `Table-${name}`, {
    tableName: `${stage.prefix}-${name}`,
    partitionKey: text(table.pk),
    ...(table.sk ? { sortKey: text(table.sk) } : {}),
    ...(table.ttl ? { timeToLiveAttribute: table.ttl } : {}),
    ...(table.stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
    globalSecondaryIndexes: Object.entries(table.indexes).map(([indexName, index]) => ({
      indexName,
      partitionKey: text(index.pk),
      ...(index.sk ? { sortKey: text(index.sk) } : {}),
      projectionType: index.keys === 'only' ? ProjectionType.KEYS_ONLY : ProjectionType.ALL,
    })),
    billing: Billing.onDemand(),
    // Encrypted with a key that DynamoDB owns: nobody has to hold or could lose it. A key of our own would add a way
    // to make every backup unreadable by one mistake, and protects against nobody who cannot already read the tables.
    encryption: TableEncryptionV2.dynamoOwnedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })

/** Every table of `functions/data/keys.ts`, restorable to any second of the last 35 days. */
export const makeTables = (scope: Construct, stage: Stage): Record<TableName, TableV2> => {
  const made = Object.entries(tables).map(([name, table]) => [name, makeTable(scope, stage, name, table)])
  return Object.fromEntries(made)
}
